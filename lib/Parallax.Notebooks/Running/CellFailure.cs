using Parallax.Notebooks.Sessions;

namespace Parallax.Notebooks.Running;

/// <summary>A cell that failed.</summary>
/// <param name="Cell">The number of the code cell, the first being 1, as it stands in brackets.</param>
/// <param name="Error">What it failed with.</param>
public sealed record CellFailure(int Cell, ErrorOutput Error)
{
    /// <summary>Cell, line and message in one line.</summary>
    public override string ToString() =>
        Error.Line > 0
            ? $"cell {Cell}, line {Error.Line}: {Error.Name}: {Error.Message}"
            : $"cell {Cell}: {Error.Name}: {Error.Message}";
}
