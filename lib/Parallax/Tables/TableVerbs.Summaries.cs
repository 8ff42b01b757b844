using Microsoft.Data.Analysis;
using Parallax.Tables.Columns;
using Parallax.Tables.Output;
using Parallax.Tables.Verbs;

namespace Parallax.Tables;

public static partial class TableVerbs
{
    /// <summary>
    /// One row for each combination of values in the key columns: these, then a column for each aggregate.
    /// </summary>
    /// <param name="frame">The data frame.</param>
    /// <param name="by">The key columns; none makes one group of all rows.</param>
    /// <param name="aggregates">What to compute, such as <c>Aggregate.Mean("rate")</c>.</param>
    /// <remarks>Groups come in the order in which they first appear; missing keys form groups of their own.</remarks>
    /// <exception cref="ArgumentException">There is no column of a name, or two results have one name.</exception>
    public static DataFrame Summarise(
        this DataFrame frame, IReadOnlyList<string> by, params Aggregate[] aggregates)
    {
        var table = new TableView(frame);
        TableColumn[] keys = [.. by.Select(name => table[name])];
        var groups = by.Count == 0 ? RowGroups.All(table.Rows) : RowGroups.Of(keys, table.Rows);
        var rows = groups.Rows();
        var results = aggregates.Select(a => a.Run(table, rows));
        return NewFrame.Of([.. keys.Select(k => k.Take(groups.FirstRows)), .. results]);
    }

    /// <summary>One row for each value of a key column, then a column for each aggregate.</summary>
    public static DataFrame Summarise(this DataFrame frame, string by, params Aggregate[] aggregates) =>
        frame.Summarise([by], aggregates);

    /// <summary>One row for each value of some columns, one column for each value of another.</summary>
    /// <param name="frame">The data frame.</param>
    /// <param name="rows">The columns that stay rows, in the order in which their values first appear.</param>
    /// <param name="column">The column whose values become columns, in ascending order.</param>
    /// <param name="value">What is in the cells, such as <c>Aggregate.Sum("count")</c>.</param>
    /// <remarks>A combination that no row has is missing, not zero.</remarks>
    /// <exception cref="ArgumentException">A value of the column is also the name of one that stays.</exception>
    public static DataFrame PivotTable(
        this DataFrame frame, IReadOnlyList<string> rows, string column, Aggregate value)
    {
        var grouped = new TableView(frame.Summarise([.. rows, column], value));
        return TablePivot.Run(grouped, rows, column, value.Name);
    }

    /// <summary>One row for each value of a column, one column for each value of another.</summary>
    public static DataFrame PivotTable(this DataFrame frame, string rows, string column, Aggregate value) =>
        frame.PivotTable([rows], column, value);

    /// <summary>The rows of two data frames that agree in the columns named, side by side.</summary>
    /// <param name="frame">The data frame on the left.</param>
    /// <param name="other">The data frame on the right.</param>
    /// <param name="on">The columns that must agree, present in both and once in the result.</param>
    /// <param name="kind">Which rows without a partner are kept.</param>
    /// <remarks>
    /// A missing value agrees with nothing. Columns of the right one whose names the left has already get the ending
    /// "_right". Rows follow the left one's order, then the right one's.
    /// </remarks>
    /// <exception cref="ArgumentException">A key is in one of them only, or with another kind of values.</exception>
    public static DataFrame JoinOn(
        this DataFrame frame, DataFrame other, IReadOnlyList<string> on, JoinKind kind = JoinKind.Inner) =>
        new TableJoin(new TableView(frame), new TableView(other), on).Run(kind);

    /// <summary>The rows of two data frames that agree in one column, side by side.</summary>
    public static DataFrame JoinOn(this DataFrame frame, DataFrame other, string on, JoinKind kind = JoinKind.Inner) =>
        frame.JoinOn(other, [on], kind);

    /// <summary>
    /// One row for each column: its type, how many values, gaps and different ones; of numbers the spread.
    /// </summary>
    /// <remarks>
    /// The standard deviation (<c>sd</c>) is that of a sample; quantiles are interpolated (Hyndman and Fan 1996, type
    /// 7).
    /// </remarks>
    public static DataFrame Describe(this DataFrame frame) => TableDescription.Of(new TableView(frame));
}
