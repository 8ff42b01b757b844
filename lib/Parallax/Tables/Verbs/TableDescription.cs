using Microsoft.Data.Analysis;
using Parallax.Tables.Columns;
using Parallax.Tables.Output;

namespace Parallax.Tables.Verbs;

/// <summary>One row for each column of a data frame: its type, its gaps and the distribution of its numbers.</summary>
internal static class TableDescription
{
    private static readonly (string Name, double At)[] Quantiles =
        [("min", 0), ("q1", 0.25), ("median", 0.5), ("q3", 0.75), ("max", 1)];

    public static DataFrame Of(TableView table)
    {
        TableColumn[] columns = [.. table.Columns];
        var numbers = Array.ConvertAll(columns, column => column.IsNumeric ? column.Numbers() : []);
        var ascending = Array.ConvertAll(numbers, values => values.Order().ToArray());
        return NewFrame.Of(
        [
            new StringDataFrameColumn("column", columns.Select(column => column.Name)),
            new StringDataFrameColumn("type", columns.Select(column => ColumnTypes.DisplayName(column.DataType))),
            Whole("values", columns, column => column.Length - column.MissingCount),
            Whole("missing", columns, column => column.MissingCount),
            Whole("distinct", columns, Distinct),
            Number("mean", numbers, Statistics.Mean),
            Number("sd", numbers, Statistics.StandardDeviation),
            .. Quantiles.Select(quantile => Quantile(quantile.Name, ascending, quantile.At)),
        ]);
    }

    private static DataFrameColumn Quantile(string name, double[][] columns, double at) =>
        Number(name, columns, ascending => Statistics.Quantile(ascending, at));

    private static int Distinct(TableColumn column)
    {
        var groups = RowGroups.Of([column], column.Length).FirstRows.Length;
        return column.MissingCount > 0 ? groups - 1 : groups;
    }

    private static DataFrameColumn Whole(string name, TableColumn[] columns, Func<TableColumn, int> value) =>
        ColumnFactory.Of(name, [.. columns.Select(value)], null);

    private static DataFrameColumn Number(string name, double[][] columns, Func<double[], double?> value) =>
        ColumnFactory.Of(name, Array.ConvertAll(columns, c => value(c)));
}
