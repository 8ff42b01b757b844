namespace Parallax.Charts;

/// <summary>An estimate with its interval.</summary>
/// <param name="Category">What is estimated.</param>
/// <param name="Value">The estimate.</param>
/// <param name="Low">The lower end of the interval.</param>
/// <param name="High">The upper end of the interval.</param>
public sealed record Estimate(string Category, double Value, double Low, double High)
{
    /// <summary>The outlet whose colour and mark it has; grey where it is null.</summary>
    public string? Outlet { get; init; }

    /// <summary>What a reader needs beside the numbers, such as "12 against 3 uses"; shown as a tooltip.</summary>
    public string? Note { get; init; }
}
