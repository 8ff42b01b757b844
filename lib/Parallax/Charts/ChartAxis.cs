namespace Parallax.Charts;

/// <summary>What an axis measures.</summary>
/// <param name="Title">The measure with its unit, such as "mentions per 1,000 words".</param>
/// <remarks>Text converts to an axis: <c>ValueAxis = "mentions"</c>.</remarks>
public sealed record ChartAxis(string Title)
{
    /// <summary>The least value that must be on the axis; the data decide where it is null.</summary>
    public double? Min { get; init; }

    /// <summary>The greatest value that must be on the axis; the data decide where it is null.</summary>
    public double? Max { get; init; }

    /// <summary>Whether equal distances are equal ratios; all values must then be greater than 0.</summary>
    public bool Logarithmic { get; init; }

    /// <summary>What the lower end means, such as "negative".</summary>
    public string? LowEnd { get; init; }

    /// <summary>What the upper end means, such as "positive".</summary>
    public string? HighEnd { get; init; }

    /// <summary>An axis with a title and nothing else.</summary>
    public static implicit operator ChartAxis(string title) => new(title);

    /// <summary>The range of values and of what the axis asks for; null where there is neither.</summary>
    internal (double Min, double Max)? RangeOf(IEnumerable<double?> values)
    {
        var asked = values.Append(Min).Append(Max);
        double[] all = [.. asked.OfType<double>().Where(double.IsFinite)];
        return all.Length == 0 ? null : (all.Min(), all.Max());
    }

    /// <summary>The same measure where it is shown as colour or width, which have no logarithms.</summary>
    internal ChartAxis Linear() => this with { Logarithmic = false };

    /// <summary>The same axis over a given range.</summary>
    internal ChartAxis Over(double min, double max) => this with { Min = min, Max = max };
}
