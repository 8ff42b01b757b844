using Microsoft.Data.Analysis;
using Parallax.Tables.Columns;
using Parallax.Tables.Output;
using Parallax.Tables.Verbs;

namespace Parallax.Tables;

/// <summary>What <see cref="DataFrame"/> lacks or gets wrong, under names of its own.</summary>
/// <remarks>
/// Every verb gives a new data frame, which shares no column with the one it is called on. Missing values survive,
/// and so do the types of columns. The README of this folder names the faults of version 0.23.1 that are avoided
/// here.
/// </remarks>
public static partial class TableVerbs
{
    /// <summary>The columns named, in this order.</summary>
    /// <exception cref="ArgumentException">There is no column of a name; the message lists those there are.</exception>
    public static DataFrame Select(this DataFrame frame, params string[] columns)
    {
        var table = new TableView(frame);
        return NewFrame.Of(columns.Select(name => table[name].Copy(name)));
    }

    /// <summary>All columns but those named.</summary>
    /// <exception cref="ArgumentException">There is no column of a name; the message lists those there are.</exception>
    public static DataFrame Without(this DataFrame frame, params string[] columns)
    {
        var table = new TableView(frame);
        foreach (var name in columns)
            if (!table.Has(name)) throw table.NotFound(name);
        var kept = table.Names.Except(columns, StringComparer.Ordinal);
        return NewFrame.Of(kept.Select(name => table[name].Copy(name)));
    }

    /// <summary>All columns, one under another name.</summary>
    /// <exception cref="ArgumentException">There is no such column, or another one has the new name.</exception>
    public static DataFrame Rename(this DataFrame frame, string column, string name)
    {
        var table = new TableView(frame);
        var renamed = table[column];
        return NewFrame.Of(table.Columns.Select(c => c.Copy(c == renamed ? name : c.Name)));
    }

    /// <summary>All columns and one computed from each row; it takes the place of a column that has its name.</summary>
    /// <param name="frame">The data frame.</param>
    /// <param name="name">The column's name.</param>
    /// <param name="value">Its value for a row: text, a number, a boolean, a date, an enum, or null.</param>
    public static DataFrame WithColumn<T>(this DataFrame frame, string name, Func<TableRow, T> value)
    {
        var table = new TableView(frame);
        var values = new object?[table.Rows];
        for (var row = 0; row < values.Length; row++)
            values[row] = value(new TableRow(table, row));
        return With(table, ColumnFactory.Of(name, typeof(T), values));
    }

    /// <summary>All columns and a copy of another one; it takes the place of a column that has its name.</summary>
    /// <exception cref="ArgumentException">The column has another number of rows.</exception>
    public static DataFrame WithColumn(this DataFrame frame, DataFrameColumn column) =>
        With(new TableView(frame), TableColumn.Of(column).Copy(column.Name));

    private static DataFrame With(TableView table, DataFrameColumn column)
    {
        DataFrameColumn Kept(TableColumn c) => c.Name == column.Name ? column : c.Copy(c.Name);
        var columns = table.Columns.Select(Kept);
        return NewFrame.Of(table.Has(column.Name) ? columns : columns.Append(column));
    }
}
