using System.Globalization;
using Microsoft.Data.Analysis;
using Microsoft.ML;
using Parallax.Tables;
using Parallax.Tables.Verbs;

namespace Parallax.Classification;

/// <summary>Rows as ML.NET reads them.</summary>
public static class DataViewExtensions
{
    /// <summary>
    /// A data view with the columns of <see cref="DataFrameExtensions.ToDataFrame{T}(IEnumerable{T})"/>.
    /// </summary>
    /// <remarks>
    /// A data frame is a data view already; what this does more is to write columns of <see cref="DateTimeOffset"/>,
    /// which ML.NET's view of a data frame does not take, as text in ISO 8601.
    /// </remarks>
    /// <exception cref="ArgumentException">The row type has nothing that can be read, or a row is null.</exception>
    public static IDataView ToDataView<T>(this IEnumerable<T> rows)
    {
        var frame = rows.ToDataFrame();
        return NewFrame.Of(frame.Columns.Select(Readable));
    }

    private static DataFrameColumn Readable(DataFrameColumn column) =>
        column is PrimitiveDataFrameColumn<DateTimeOffset> times ? Text(times) : column;

    private static StringDataFrameColumn Text(PrimitiveDataFrameColumn<DateTimeOffset> times) =>
        new(times.Name, times.Select(time => time?.ToString("O", CultureInfo.InvariantCulture)));
}
