using Microsoft.Data.Analysis;
using Parallax.Tables.Columns;
using Parallax.Tables.Output;

namespace Parallax.Tables.Verbs;

/// <summary>One row for each column of a data frame: its type, its gaps and the distribution of its numbers.</summary>
internal static class TableDescription
{
    public static DataFrame Of(TableView table)
    {
        TableColumn[] columns = [.. table.Columns];
        double[][] numbers = [.. columns.Select(c => c.IsNumeric
            ? c.Numbers()
            : [])];
        double[][] ascending = [.. numbers.Select(n => n.Order().ToArray())];
        return NewFrame.Of([
            new StringDataFrameColumn("column", columns.Select(c => c.Name)),
            new StringDataFrameColumn("type", columns.Select(c => ColumnTypes.DisplayName(c.DataType))),
            Whole("values", columns, c => c.Length - c.MissingCount),
            Whole("missing", columns, c => c.MissingCount),
            Whole("distinct", columns, Distinct),
            Number("mean", numbers, Statistics.Mean),
            Number("sd", numbers, Statistics.StandardDeviation),
            Number("min", ascending, n => Statistics.Quantile(n, 0)),
            Number("q1", ascending, n => Statistics.Quantile(n, 0.25)),
            Number("median", ascending, n => Statistics.Quantile(n, 0.5)),
            Number("q3", ascending, n => Statistics.Quantile(n, 0.75)),
            Number("max", ascending, n => Statistics.Quantile(n, 1)),
        ]);
    }

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
