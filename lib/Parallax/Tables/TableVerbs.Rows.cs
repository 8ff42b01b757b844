using Microsoft.Data.Analysis;
using Parallax.Tables.Output;
using Parallax.Tables.Verbs;

namespace Parallax.Tables;

public static partial class TableVerbs
{
    /// <summary>The rows for which a condition holds, such as <c>row => row.Number("count") > 2</c>.</summary>
    public static DataFrame Where(this DataFrame frame, Func<TableRow, bool> condition)
    {
        var table = new TableView(frame);
        var kept = new List<int>();
        for (var row = 0; row < table.Rows; row++)
            if (condition(new TableRow(table, row))) kept.Add(row);
        return table.Take([.. kept]);
    }

    /// <summary>The first rows, all where there are fewer.</summary>
    public static DataFrame FirstRows(this DataFrame frame, int count)
    {
        var table = new TableView(frame);
        return table.Take(Positions.First(Math.Clamp(count, 0, table.Rows)));
    }

    /// <summary>The first row of each combination of values in the columns named, or in all columns.</summary>
    public static DataFrame DistinctRows(this DataFrame frame, params string[] columns)
    {
        var table = new TableView(frame);
        return table.Take(RowGroups.Of(table.Named(columns), table.Rows).FirstRows);
    }

    /// <summary>The rows in order of the columns given, the first counting most.</summary>
    /// <remarks>
    /// Text is compared ordinally. Missing values are last in either direction, and rows that are equal keep their
    /// order.
    /// </remarks>
    /// <exception cref="ArgumentException">No column is given, or there is none of a name.</exception>
    public static DataFrame SortBy(this DataFrame frame, params SortColumn[] columns)
    {
        if (columns.Length == 0)
            throw new ArgumentException("No column to sort by was given; name one.", nameof(columns));
        var table = new TableView(frame);
        var order = new RowOrder([.. columns.Select(c => (table[c.Name], c.IsDescending))]);
        var rows = Positions.First(table.Rows);
        Array.Sort(rows, order);
        return table.Take(rows);
    }

    /// <summary>The rows in descending order of the columns named; see <see cref="SortBy"/>.</summary>
    public static DataFrame SortByDescending(this DataFrame frame, params string[] columns) =>
        frame.SortBy([.. columns.Select(SortColumn.Descending)]);

    /// <summary>The rows of this data frame, then those of another with the same column names.</summary>
    /// <exception cref="ArgumentException">The other has other columns, or one with another kind of values.</exception>
    public static DataFrame AppendRows(this DataFrame frame, DataFrame other)
    {
        var (first, second) = (new TableView(frame), new TableView(other));
        if (!first.Names.ToHashSet(StringComparer.Ordinal).SetEquals(second.Names))
            throw new ArgumentException(
                $"Columns differ: found {string.Join(", ", second.Names)}, expected {string.Join(", ", first.Names)}; "
                + "make them the same with Select and Rename.");
        var all = first.Columns.Select(c => c.Concat(second[c.Name]));
        return NewFrame.Of(all.Select(c => c.Copy(c.Name)));
    }
}
