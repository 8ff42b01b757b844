using Parallax.Display;

namespace Parallax.Frames;

/// <summary>Spreads the values of one column over columns of their own.</summary>
internal static class FramePivot
{
    /// <param name="grouped">One row for each combination of <paramref name="rows"/> and <paramref name="column"/>.</param>
    /// <param name="rows">The columns that stay.</param>
    /// <param name="column">The column whose values become columns.</param>
    /// <param name="value">The column that holds the cells.</param>
    public static Frame Run(Frame grouped, IReadOnlyList<string> rows, string column, string value)
    {
        var keys = grouped.Select(rows);
        var groups = RowGroups.Of([.. keys.Columns], grouped.Rows.Count);
        var header = grouped.Columns[column];
        var names = Enumerable.Range(0, header.Length).OrderBy(r => r, Comparer<int>.Create((a, b) => header.Compare(a, b)))
            .Select(r => Name(header, r)).Distinct(StringComparer.Ordinal).ToArray();
        var cells = names.ToDictionary(n => n, _ => Enumerable.Repeat(-1, groups.FirstRows.Count).ToArray(), StringComparer.Ordinal);
        for (var row = 0; row < header.Length; row++) cells[Name(header, row)][groups.Codes[row]] = row;
        return new Frame([.. keys.Take(groups.FirstRows).Columns, .. names.Select(n => grouped.Columns[value].Take(cells[n]).Rename(n))]);
    }

    private static string Name(FrameColumn header, int row) => header[row] is { } value && CellFormat.Raw(value) is { Length: > 0 } text ? text : "(missing)";
}
