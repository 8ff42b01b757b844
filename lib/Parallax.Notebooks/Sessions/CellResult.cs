namespace Parallax.Notebooks.Sessions;

/// <summary>How a cell ended.</summary>
/// <param name="Error">What ended it, or null when it ran to its end.</param>
/// <param name="Elapsed">How long it took, compilation included.</param>
public sealed record CellResult(ErrorOutput? Error, TimeSpan Elapsed)
{
    /// <summary>Whether the cell ran to its end.</summary>
    public bool Succeeded => Error is null;
}
