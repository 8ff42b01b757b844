using System.Text.Json.Nodes;

namespace Parallax.Notebooks.Sessions;

/// <summary>Something that a running cell showed.</summary>
public abstract record CellOutput
{
    /// <summary>The output in nbformat's form with sorted keys.</summary>
    /// <param name="count">The number in brackets of the cell that shows it.</param>
    public abstract JsonObject ToJson(int count);
}
