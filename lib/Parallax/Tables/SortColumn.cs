namespace Parallax.Tables;

/// <summary>A column to sort by, and in which direction.</summary>
/// <param name="Name">The column.</param>
/// <param name="IsDescending">Whether the greatest value comes first.</param>
/// <remarks>A name alone is ascending: <c>frame.SortBy("outlet", SortColumn.Descending("count"))</c>.</remarks>
public readonly record struct SortColumn(string Name, bool IsDescending = false)
{
    /// <summary>The greatest value first.</summary>
    public static SortColumn Descending(string name) => new(name, IsDescending: true);

    /// <summary>The least value first.</summary>
    public static implicit operator SortColumn(string name) => new(name);
}
