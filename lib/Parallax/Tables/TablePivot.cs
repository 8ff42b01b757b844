using Microsoft.Data.Analysis;

namespace Parallax.Tables;

/// <summary>Spreads the values of one column over columns of their own.</summary>
internal static class TablePivot
{
    /// <summary>The name of the column for rows without a value in the column that is spread.</summary>
    private const string Missing = "(missing)";

    private const string Empty = "(empty)";

    /// <param name="grouped">One row for each combination of <paramref name="rows"/> and <paramref name="column"/>.</param>
    /// <param name="rows">The columns that stay.</param>
    /// <param name="column">The column whose values become columns.</param>
    /// <param name="value">The column that holds the cells.</param>
    public static DataFrame Run(TableView grouped, IReadOnlyList<string> rows, string column, string value)
    {
        TableColumn[] keys = [.. rows.Select(r => grouped[r])];
        var groups = RowGroups.Of(keys, grouped.Rows);
        var header = grouped[column];
        var headerGroups = RowGroups.Of([header], grouped.Rows);
        var cells = Cells(groups, headerGroups);
        int[] order = [.. Enumerable.Range(0, cells.Length)];
        Array.Sort(order, (a, b) => header.Compare(headerGroups.FirstRows[a], headerGroups.FirstRows[b]));
        var spread = order.Select(c => grouped[value].Take(cells[c], Name(header[headerGroups.FirstRows[c]])));
        return NewFrame.Of([.. keys.Select(k => k.Take(groups.FirstRows)), .. spread]);
    }

    /// <summary>For each new column, the row that each of its cells comes from; −1 for none.</summary>
    private static int[][] Cells(RowGroups groups, RowGroups header)
    {
        var cells = new int[header.FirstRows.Length][];
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = new int[groups.FirstRows.Length];
            Array.Fill(cells[i], -1);
        }
        for (var row = 0; row < groups.Codes.Length; row++) cells[header.Codes[row]][groups.Codes[row]] = row;
        return cells;
    }

    private static string Name(object? value) => value switch
    {
        null => Missing,
        "" => Empty,
        _ => ExactText.Of(value),
    };
}
