using Microsoft.Data.Analysis;
using Parallax.Tables.Columns;
using Parallax.Tables.Verbs;

namespace Parallax.Tables.Rows;

/// <summary>Data frames out of rows.</summary>
internal static class FrameOfRows
{
    /// <exception cref="ArgumentException">A row is null.</exception>
    public static DataFrame Make<T>(T[] rows, IReadOnlyList<RowColumn> columns)
    {
        var isValue = columns is [{ Name: "value" }] && ColumnTypes.TypeOf(typeof(T)) is not null;
        object?[] boxed = [.. rows];
        if (!isValue && Array.IndexOf(boxed, null) is var empty and >= 0)
            throw new ArgumentException($"Row {empty} is null; leave such rows out with Where.");
        return NewFrame.Of(columns.Select(c => Column(c, boxed)));
    }

    private static DataFrameColumn Column(RowColumn column, object?[] rows)
    {
        var values = new object?[rows.Length];
        for (var i = 0; i < rows.Length; i++)
            if (rows[i] is { } row) values[i] = column.Value(row);
        return ColumnFactory.Of(column.Name, column.Type, values);
    }
}
