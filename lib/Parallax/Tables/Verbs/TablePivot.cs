using Microsoft.Data.Analysis;
using Parallax.Tables.Columns;
using Parallax.Tables.Output;

namespace Parallax.Tables.Verbs;

/// <summary>Spreads the values of one column over columns of their own.</summary>
internal static class TablePivot
{
    /// <summary>The name of the column for rows without a value in the column that is spread.</summary>
    private const string Missing = "(missing)";

    private const string Empty = "(empty)";

    /// <param name="grouped">One row for each combination of the other two columns' values.</param>
    /// <param name="rows">The columns that stay.</param>
    /// <param name="column">The column whose values become columns.</param>
    /// <param name="value">The column that holds the cells.</param>
    public static DataFrame Run(TableView grouped, IReadOnlyList<string> rows, string column, string value)
    {
        TableColumn[] keys = [.. rows.Select(name => grouped[name])];
        var groups = RowGroups.Of(keys, grouped.Rows);
        var header = grouped[column];
        var spread = RowGroups.Of([header], grouped.Rows);
        var cells = Cells(groups, spread);
        var columns = InOrder(header, spread.FirstRows)
            .Select(at => grouped[value].Take(cells[at], Name(header[spread.FirstRows[at]])));
        return NewFrame.Of([.. keys.Select(key => key.Take(groups.FirstRows)), .. columns]);
    }

    // The new columns, by the values that they are named after.
    private static int[] InOrder(TableColumn header, int[] firstRows)
    {
        var order = Positions.First(firstRows.Length);
        Array.Sort(order, (a, b) => header.Compare(firstRows[a], firstRows[b]));
        return order;
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

        for (var row = 0; row < groups.Codes.Length; row++)
        {
            var column = cells[header.Codes[row]];
            column[groups.Codes[row]] = row;
        }

        return cells;
    }

    private static string Name(object? value) => value switch
    {
        null => Missing,
        "" => Empty,
        _ => ExactText.Of(value),
    };
}
