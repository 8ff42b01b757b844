using System.Globalization;
using Microsoft.Data.Analysis;

namespace Parallax.Tables.Columns;

/// <summary>A column of numbers, booleans or dates.</summary>
internal sealed class ValueColumn<T> : TableColumn<T>
    where T : unmanaged
{
    private readonly bool _isNumeric = ColumnTypes.IsNumeric(typeof(T));

    public ValueColumn(PrimitiveDataFrameColumn<T> column) : this(column.Name, Read(column), Missing(column))
    {
    }

    private ValueColumn(string name, T[] values, bool[]? missing) : base(name, values, missing)
    {
    }

    public override double? Number(int row)
    {
        if (!_isNumeric) throw ColumnTypes.NotNumbers(Name, DataType);
        return IsMissing(row) ? null : ToDouble(Values[row]);
    }

    protected override DataFrameColumn Make(string name, T[] values, bool[]? missing) =>
        ColumnFactory.Of(name, values, missing);

    protected override TableColumn With(T[] values, bool[]? missing) =>
        new ValueColumn<T>(Name, values, missing);

    /// <summary>The number; the compiler keeps one branch for each type, so that none is boxed.</summary>
    private static double ToDouble(T value)
    {
        if (typeof(T) == typeof(int)) return (int)(object)value;
        if (typeof(T) == typeof(long)) return (long)(object)value;
        if (typeof(T) == typeof(double)) return (double)(object)value;
        return Convert.ToDouble(value, CultureInfo.InvariantCulture);
    }

    private static T[] Read(PrimitiveDataFrameColumn<T> column)
    {
        var values = new T[column.Length];
        var start = 0;
        foreach (var part in column.GetReadOnlyDataBuffers())
        {
            part.Span.CopyTo(values.AsSpan(start));
            start += part.Length;
        }
        return values;
    }

    private static bool[]? Missing(PrimitiveDataFrameColumn<T> column)
    {
        if (column.NullCount == 0) return null;
        var missing = new bool[column.Length];
        for (var row = 0; row < missing.Length; row++) missing[row] = column[row] is null;
        return missing;
    }
}
