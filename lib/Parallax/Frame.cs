using System.Globalization;
using Parallax.Display;
using Parallax.Frames;

namespace Parallax;

/// <summary>A table of named, typed columns: the view of records for notebooks and export.</summary>
/// <remarks>
/// A frame never changes; every operation gives a new one, which shares the columns that stay the same. Column types are
/// <see cref="string"/>, <see cref="int"/>, <see cref="long"/>, <see cref="double"/>, <see cref="bool"/> and
/// <see cref="DateTimeOffset"/>; every value may be missing, which is not zero and not the empty string.
/// Where a feature is the same, members are named as in Microsoft.Data.Analysis.
/// </remarks>
[TypeFormatterSource(typeof(FrameFormatterSource), PreferredMimeTypes = ["text/html"])]
public sealed partial class Frame
{
    /// <summary>Makes a frame of columns.</summary>
    /// <exception cref="ArgumentException">Columns differ in length, or two have the same name.</exception>
    public Frame(params IEnumerable<FrameColumn> columns) => Columns = new FrameColumns([.. columns]);

    /// <summary>The columns, by position or name.</summary>
    public FrameColumns Columns { get; }

    /// <summary>The rows.</summary>
    public FrameRows Rows => new(this);

    /// <summary>The column of a name.</summary>
    /// <exception cref="ArgumentException">There is none; the message lists those there are.</exception>
    public FrameColumn this[string column] => Columns[column];

    /// <summary>The columns named, in this order.</summary>
    public Frame Select(params IEnumerable<string> columns) => new(columns.Select(c => Columns[c]));

    /// <summary>All columns but those named.</summary>
    public Frame Remove(params string[] columns)
    {
        var removed = columns.Select(c => Columns[c]).ToHashSet();
        return new Frame(Columns.Where(c => !removed.Contains(c)));
    }

    /// <summary>The same table with one column renamed.</summary>
    public Frame Rename(string column, string name)
    {
        var renamed = Columns[column];
        return new Frame(Columns.Select(c => c == renamed ? c.Rename(name) : c));
    }

    /// <summary>The same table with a column more, or with the column of that name replaced.</summary>
    public Frame With(FrameColumn column) => Columns.Contains(column.Name)
        ? new Frame(Columns.Select(c => c.Name == column.Name ? column : c))
        : new Frame(Columns.Append(column));

    /// <summary>The same table with a column computed from each row.</summary>
    /// <param name="name">The new column's name; a column that has it already is replaced.</param>
    /// <param name="value">Its value for a row: one of the column types, its nullable form, an enum, or null.</param>
    public Frame With<T>(string name, Func<FrameRow, T> value) =>
        With(FrameColumn.From(name, typeof(T), [.. Rows.Select(row => (object?)value(row))]));

    /// <summary>The first rows.</summary>
    public Frame Head(int count = 5) => Take(Enumerable.Range(0, Math.Clamp(count, 0, Rows.Count)));

    /// <summary>The last rows.</summary>
    public Frame Tail(int count = 5)
    {
        var taken = Math.Clamp(count, 0, Rows.Count);
        return Take(Enumerable.Range(Rows.Count - taken, taken));
    }

    /// <summary>The rows for which a condition holds.</summary>
    public Frame Filter(Func<FrameRow, bool> condition) => Take(Rows.Where(condition).Select(row => row.Index));

    /// <summary>The rows that have one of the given values in a column; null finds the missing ones.</summary>
    public Frame Filter(string column, params object?[] values)
    {
        var sought = Columns[column];
        var wanted = values.Select(v => sought.Convert(v)).ToHashSet();
        return Take(Enumerable.Range(0, Rows.Count).Where(row => wanted.Contains(sought[row])));
    }

    /// <summary>The rows without a missing value in the columns named, or in any column where none is named.</summary>
    public Frame DropNulls(params string[] columns)
    {
        var checkedColumns = columns.Length == 0 ? [.. Columns] : columns.Select(c => Columns[c]).ToArray();
        return Take(Enumerable.Range(0, Rows.Count).Where(row => !checkedColumns.Any(c => c.IsNull(row))));
    }

    /// <summary>The rows in ascending order of the columns named, the first counting most.</summary>
    /// <remarks>Text is compared ordinally. Missing values stand last; rows that are equal keep their order.</remarks>
    public Frame OrderBy(params string[] columns) => Order(columns, descending: false);

    /// <summary>The rows in descending order of the columns named, the first counting most.</summary>
    /// <remarks>Missing values stand last here too; rows that are equal keep their order.</remarks>
    public Frame OrderByDescending(params string[] columns) => Order(columns, descending: true);

    /// <summary>The first row of each combination of values in the columns named, or in all columns.</summary>
    public Frame Distinct(params string[] columns)
    {
        var groups = RowGroups.Of(columns.Length == 0 ? [.. Columns] : [.. columns.Select(c => Columns[c])], Rows.Count);
        return Take(groups.FirstRows);
    }

    /// <summary>Groups the rows by any number of columns; missing values form groups of their own.</summary>
    public FrameGroups GroupBy(params string[] columns) => new(this, [.. columns.Select(c => Columns[c])]);

    /// <summary>The rows of this table, then those of another with the same column names.</summary>
    /// <exception cref="ArgumentException">The other has other columns.</exception>
    public Frame Append(Frame other)
    {
        if (!Columns.Names.Order(StringComparer.Ordinal).SequenceEqual(other.Columns.Names.Order(StringComparer.Ordinal)))
            throw new ArgumentException(
                $"Columns differ: {string.Join(", ", Columns.Names)} against {string.Join(", ", other.Columns.Names)}; use Select and Rename to make them the same.");
        return new Frame(Columns.Select(c => FrameColumn.Concat(c, other.Columns[c.Name])));
    }

    /// <summary>Joins the rows of two tables that agree in the columns named.</summary>
    /// <param name="other">The table on the right.</param>
    /// <param name="on">The columns that must agree, present in both; a missing value agrees with nothing.</param>
    /// <param name="kind">Which rows without a partner are kept.</param>
    /// <remarks>
    /// Columns of the right table whose names the left has already get the ending "_right". Rows follow the left table's
    /// order, then the right one's.
    /// </remarks>
    public Frame Join(Frame other, IReadOnlyList<string> on, JoinKind kind = JoinKind.Inner) =>
        new FrameJoin(this, other, on).Run(kind);

    /// <summary>Joins the rows of two tables that agree in one column.</summary>
    public Frame Join(Frame other, string on, JoinKind kind = JoinKind.Inner) => Join(other, [on], kind);

    /// <summary>One row for each value of <paramref name="rows"/>, one column for each value of <paramref name="column"/>.</summary>
    /// <param name="rows">The columns that stay rows.</param>
    /// <param name="column">The column whose values become columns, in ordinal order.</param>
    /// <param name="value">What stands in the cells, such as <c>Aggregate.Sum("count")</c>.</param>
    /// <remarks>A combination that no row has is missing, not zero.</remarks>
    public Frame Pivot(IReadOnlyList<string> rows, string column, Aggregate value) =>
        FramePivot.Run(GroupBy([.. rows, column]).Aggregate(value), rows, column, value.Name);

    /// <summary>One row for each value of a column, one column for each value of another.</summary>
    public Frame Pivot(string rows, string column, Aggregate value) => Pivot([rows], column, value);

    /// <summary>The rows at these positions, in this order; −1 stands for a row of missing values.</summary>
    internal Frame Take(IEnumerable<int> rows)
    {
        int[] taken = [.. rows];
        return new Frame(Columns.Select(c => c.Take(taken)));
    }

    private Frame Order(string[] names, bool descending)
    {
        if (names.Length == 0) throw new ArgumentException("No column to order by was given.", nameof(names));
        var columns = names.Select(n => Columns[n]).ToArray();
        int[] rows = [.. Enumerable.Range(0, Rows.Count)];
        Array.Sort(rows, (a, b) =>
        {
            foreach (var column in columns)
                if (column.Compare(a, b, descending) is var order and not 0) return order;
            return a.CompareTo(b);
        });
        return Take(rows);
    }

    /// <summary>The table as aligned text, twenty rows at the most.</summary>
    public override string ToString() => FrameText.Write(this, 20);

    /// <summary>The table as HTML: numbers to the right with sensible digits, everything escaped.</summary>
    /// <param name="maxRows">Rows shown at the most; a note says how many there are.</param>
    public string ToHtml(int maxRows = 50) => FrameHtml.Write(this, maxRows);

    /// <summary>The number of rows and columns, as in "41 rows × 5 columns".</summary>
    internal string Shape => string.Create(CultureInfo.InvariantCulture,
        $"{Rows.Count} {(Rows.Count == 1 ? "row" : "rows")} × {Columns.Count} {(Columns.Count == 1 ? "column" : "columns")}");
}
