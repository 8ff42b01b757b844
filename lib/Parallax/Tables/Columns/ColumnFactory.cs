using Microsoft.Data.Analysis;

namespace Parallax.Tables.Columns;

/// <summary>New columns of data frames.</summary>
internal static class ColumnFactory
{
    /// <summary>The column classes that users know, by type of value; other types have the general one.</summary>
    private static readonly Dictionary<Type, Func<string, long, DataFrameColumn>> Named = new()
    {
        [typeof(int)] = (name, length) => new Int32DataFrameColumn(name, length),
        [typeof(long)] = (name, length) => new Int64DataFrameColumn(name, length),
        [typeof(double)] = (name, length) => new DoubleDataFrameColumn(name, length),
        [typeof(bool)] = (name, length) => new BooleanDataFrameColumn(name, length),
        [typeof(DateTime)] = (name, length) => new DateTimeDataFrameColumn(name, length),
        [typeof(float)] = (name, length) => new SingleDataFrameColumn(name, length),
        [typeof(decimal)] = (name, length) => new DecimalDataFrameColumn(name, length),
        [typeof(byte)] = (name, length) => new ByteDataFrameColumn(name, length),
        [typeof(sbyte)] = (name, length) => new SByteDataFrameColumn(name, length),
        [typeof(short)] = (name, length) => new Int16DataFrameColumn(name, length),
        [typeof(ushort)] = (name, length) => new UInt16DataFrameColumn(name, length),
        [typeof(uint)] = (name, length) => new UInt32DataFrameColumn(name, length),
        [typeof(ulong)] = (name, length) => new UInt64DataFrameColumn(name, length),
        [typeof(char)] = (name, length) => new CharDataFrameColumn(name, length),
    };

    /// <summary>A column of values, of which those marked are missing.</summary>
    public static DataFrameColumn Of<T>(string name, T[] values, bool[]? missing)
        where T : unmanaged
    {
        var column = New<T>(name, values.Length);
        for (var row = 0; row < values.Length; row++)
            if (missing is null || !missing[row]) column[row] = values[row];
        return column;
    }

    /// <summary>A column of values, null where they are missing.</summary>
    public static DataFrameColumn Of<T>(string name, IReadOnlyList<T?> values)
        where T : unmanaged
    {
        var column = New<T>(name, values.Count);
        for (var row = 0; row < values.Count; row++)
            if (values[row] is { } value) column[row] = value;
        return column;
    }

    /// <summary>A column of values, in the column type of a declared type or else in one that they share.</summary>
    /// <exception cref="ArgumentException">The values have no type in common.</exception>
    public static DataFrameColumn Of(string name, Type declared, IReadOnlyList<object?> values)
    {
        var type = ColumnTypes.TypeOf(declared) ?? ColumnTypes.Common(name, values);
        if (type == typeof(int)) return Convert<int>(name, values);
        if (type == typeof(long)) return Convert<long>(name, values);
        if (type == typeof(double)) return Convert<double>(name, values);
        if (type == typeof(bool)) return Convert<bool>(name, values);
        if (type == typeof(DateTime)) return Convert<DateTime>(name, values);
        if (type == typeof(DateTimeOffset)) return Convert<DateTimeOffset>(name, values);
        return new StringDataFrameColumn(name, values.Select(v => v is null ? null : ColumnTypes.Text(v)));
    }

    /// <summary>The rows of two columns of different types, in the narrowest type that holds both.</summary>
    public static TableColumn Concat(TableColumn first, TableColumn second)
    {
        var type = ColumnTypes.Wider(ColumnTypes.TypeOf(first.DataType)!, ColumnTypes.TypeOf(second.DataType)!)
            ?? throw new ArgumentException(
                $"Column '{first.Name}' holds {ColumnTypes.DisplayName(first.DataType)} in one data frame and "
                + $"{ColumnTypes.DisplayName(second.DataType)} in the other; make them the same with WithColumn.");
        object?[] values = [.. Values(first), .. Values(second)];
        return TableColumn.Of(Of(first.Name, type, values));
    }

    private static PrimitiveDataFrameColumn<T> New<T>(string name, long length)
        where T : unmanaged
    {
        if (!Named.TryGetValue(typeof(T), out var make)) return new PrimitiveDataFrameColumn<T>(name, length);
        return (PrimitiveDataFrameColumn<T>)make(name, length);
    }

    private static PrimitiveDataFrameColumn<T> Convert<T>(string name, IReadOnlyList<object?> values)
        where T : unmanaged
    {
        var column = New<T>(name, values.Count);
        for (var row = 0; row < values.Count; row++)
        {
            if (values[row] is T same) column[row] = same;
            else if (values[row] is { } other) column[row] = ColumnTypes.Convert<T>(name, other);
        }
        return column;
    }

    private static IEnumerable<object?> Values(TableColumn column) =>
        Enumerable.Range(0, column.Length).Select(row => column[row]);
}
