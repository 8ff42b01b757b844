using Microsoft.Data.Analysis;
using Parallax.Tables;
using Parallax.Tables.Columns;
using Parallax.Tables.Output;
using Parallax.Tables.Rows;
using Parallax.Tables.Verbs;

namespace Parallax;

/// <summary>Rows to data frames and back.</summary>
/// <remarks>What a data frame can do beyond its own methods is in <see cref="TableVerbs"/>.</remarks>
public static class DataFrameExtensions
{
    /// <summary>
    /// A data frame with a column for each public property and field of the rows, in the order of declaration.
    /// </summary>
    /// <remarks>
    /// Names begin with a small letter. Enums become text; an article's metadata the columns <c>article</c> (its id)
    /// and <c>outlet</c>; a span its <c>start</c> and <c>end</c>; a tone its value (missing where it rests on no
    /// lexicon entry) and <c>toneHits</c>; a tone toward a target its score and <c>toneLabel</c>; a publication date
    /// its time and <c>publishedInferred</c>; texts in a list are joined by "; "; spans in a list become the range
    /// they cover; of other lists the column holds the number of items. Where two columns would have one name, the
    /// first is kept. Numbers, texts and dates as rows give the column <c>value</c>. The names of a tuple's fields
    /// are lost when it is compiled: its columns are <c>item1</c>, <c>item2</c>; give names, or use an anonymous
    /// type.
    /// </remarks>
    /// <exception cref="ArgumentException">The row type has nothing that can be read, or a row is null.</exception>
    public static DataFrame ToDataFrame<T>(this IEnumerable<T> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var columns = RowColumns.Of(typeof(T));
        return FrameOfRows.Make([.. rows], columns);
    }

    /// <summary>A data frame with the columns given, each computed from every row.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="columns">Names, and what is in the column for a row; the values decide the column's type.</param>
    /// <remarks>
    /// Example: <c>quotes.ToDataFrame(("outlet", q => q.Outlet), ("words", q => q.Words))</c>. A column of which all
    /// values are null is text.
    /// </remarks>
    /// <exception cref="ArgumentException">
    /// Two columns have one name, none is given, or the values of one have no type in common.
    /// </exception>
    public static DataFrame ToDataFrame<T>(
        this IEnumerable<T> rows, params (string Name, Func<T, object?> Value)[] columns)
    {
        ArgumentNullException.ThrowIfNull(rows);
        if (columns.Length == 0)
            throw new ArgumentException("No column was given; name one, or call ToDataFrame() for all.");
        T[] items = [.. rows];
        DataFrameColumn Column((string Name, Func<T, object?> Value) column) =>
            ColumnFactory.Of(column.Name, typeof(object), [.. items.Select(column.Value)]);
        return NewFrame.Of(columns.Select(Column));
    }

    /// <summary>The rows of a data frame as values of a type.</summary>
    /// <typeparam name="T">
    /// A record, class or structure, whose constructor's parameters and settable properties are filled from the
    /// columns of their names, case aside; or a plain type such as <see cref="int"/> for a data frame of one column.
    /// </typeparam>
    /// <remarks>
    /// Whole numbers widen, text becomes an enum, <see cref="DateOnly"/>, <see cref="TimeSpan"/>, <see cref="Guid"/> or
    /// <see cref="Uri"/> where the member is one. A parameter with a default value and a property that is not
    /// required may lack a column. A missing value needs a nullable member. Columns that no member asks for are
    /// passed over.
    /// </remarks>
    /// <exception cref="ArgumentException">A member has no column, or a column's type does not fit it.</exception>
    /// <exception cref="InvalidDataException">A value is missing or cannot be converted.</exception>
    public static IReadOnlyList<T> ToRows<T>(this DataFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        return RowMaker<T>.Make(new TableView(frame));
    }
}
