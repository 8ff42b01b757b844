using System.Globalization;
using Microsoft.Data.Analysis;
using Microsoft.ML;
using Parallax.Frames;

namespace Parallax.Polyglot;

/// <summary>Frames as data frames of Microsoft.Data.Analysis, and back.</summary>
/// <remarks>Names, order, types and missing values are kept both ways.</remarks>
public static class DataFrameBridge
{
    /// <summary>The same table as a data frame.</summary>
    public static DataFrame ToDataFrame(this Frame frame) => new([.. frame.Columns.Select(ToColumn)]);

    /// <summary>The same table as the view of data that ML.NET reads.</summary>
    /// <remarks>A data frame hands on no moments: they are text in it, as ISO 8601. ML.NET has no missing integers and truth values; they read as 0 and false.</remarks>
    public static IDataView ToDataView(this Frame frame) => new DataFrame([.. frame.Columns.Select(c => c.DataType == typeof(DateTimeOffset) ? ToText(c) : ToColumn(c))]);

    /// <summary>The same table as a frame.</summary>
    /// <remarks>Types that frames do not have are widened: small integers to int or long, float and decimal to double, DateTime to DateTimeOffset (UTC where it does not say).</remarks>
    /// <exception cref="NotSupportedException">A column holds something else than text, numbers, truth values or moments.</exception>
    public static Frame ToFrame(this DataFrame dataFrame) => new(dataFrame.Columns.Select(ToColumn));

    private static DataFrameColumn ToColumn(FrameColumn column)
    {
        var values = Enumerable.Range(0, column.Length).Select(row => column[row]);
        return Type.GetTypeCode(column.DataType) switch
        {
            TypeCode.String => new StringDataFrameColumn(column.Name, values.Select(v => (string)v!)),
            TypeCode.Int32 => new Int32DataFrameColumn(column.Name, values.Select(v => (int?)v)),
            TypeCode.Int64 => new Int64DataFrameColumn(column.Name, values.Select(v => (long?)v)),
            TypeCode.Double => new DoubleDataFrameColumn(column.Name, values.Select(v => (double?)v)),
            TypeCode.Boolean => new BooleanDataFrameColumn(column.Name, values.Select(v => (bool?)v)),
            _ => new PrimitiveDataFrameColumn<DateTimeOffset>(column.Name, values.Select(v => (DateTimeOffset?)v)),
        };
    }

    private static StringDataFrameColumn ToText(FrameColumn column) => new(column.Name,
        Enumerable.Range(0, column.Length).Select(row => (column[row] as DateTimeOffset?)?.ToString("O", CultureInfo.InvariantCulture)!));

    private static FrameColumn ToColumn(DataFrameColumn column)
    {
        var values = Enumerable.Range(0, checked((int)column.Length)).Select(row => column[row]);
        if (column.DataType == typeof(DateTimeOffset)) return FrameColumn.Create(column.Name, values.Select(v => (DateTimeOffset?)v));
        return Type.GetTypeCode(column.DataType) switch
        {
            TypeCode.String => FrameColumn.Create(column.Name, values.Select(v => (string?)v)),
            TypeCode.Char => FrameColumn.Create(column.Name, values.Select(v => v?.ToString())),
            TypeCode.Boolean => FrameColumn.Create(column.Name, values.Select(v => (bool?)v)),
            TypeCode.SByte or TypeCode.Byte or TypeCode.Int16 or TypeCode.UInt16 or TypeCode.Int32 =>
                FrameColumn.Create(column.Name, values.Select(v => v is null ? (int?)null : Convert.ToInt32(v, CultureInfo.InvariantCulture))),
            TypeCode.UInt32 or TypeCode.Int64 =>
                FrameColumn.Create(column.Name, values.Select(v => v is null ? (long?)null : Convert.ToInt64(v, CultureInfo.InvariantCulture))),
            TypeCode.UInt64 or TypeCode.Single or TypeCode.Double or TypeCode.Decimal =>
                FrameColumn.Create(column.Name, values.Select(v => v is null ? (double?)null : Convert.ToDouble(v, CultureInfo.InvariantCulture))),
            TypeCode.DateTime => FrameColumn.Create(column.Name, values.Select(v => v is DateTime moment ? Moment(moment) : (DateTimeOffset?)null)),
            _ => throw new NotSupportedException($"Column '{column.Name}' holds {column.DataType.Name}; a frame holds text, numbers, truth values and moments. Leave it out or convert it."),
        };
    }

    private static DateTimeOffset Moment(DateTime value) =>
        value.Kind == DateTimeKind.Unspecified ? new DateTimeOffset(value, TimeSpan.Zero) : new DateTimeOffset(value);
}
