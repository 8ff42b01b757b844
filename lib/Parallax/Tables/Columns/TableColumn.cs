using Microsoft.Data.Analysis;
using Parallax.Tables.Verbs;

namespace Parallax.Tables.Columns;

/// <summary>The values of a data frame's column, read once, for the operations on tables.</summary>
internal abstract class TableColumn(string name)
{
    public string Name => name;

    public abstract int Length { get; }

    public abstract int MissingCount { get; }

    public abstract Type DataType { get; }

    /// <summary>Whether its values are numbers.</summary>
    public bool IsNumeric => ColumnTypes.IsNumeric(DataType);

    /// <summary>The value in a row; null where it is missing.</summary>
    public abstract object? this[int row] { get; }

    public abstract bool IsMissing(int row);

    /// <summary>The number in a row; null where it is missing.</summary>
    /// <exception cref="InvalidOperationException">The column does not hold numbers.</exception>
    public abstract double? Number(int row);

    /// <summary>A new data frame column with the values of these rows; −1 gives a missing one.</summary>
    public DataFrameColumn Take(ReadOnlySpan<int> rows) => Take(rows, Name);

    /// <inheritdoc cref="Take(ReadOnlySpan{int})"/>
    public abstract DataFrameColumn Take(ReadOnlySpan<int> rows, string name);

    /// <summary>A new data frame column with the same values.</summary>
    public abstract DataFrameColumn Copy(string name);

    /// <summary>The rows of this column, then those of another; whole numbers widen where the types differ.</summary>
    /// <exception cref="ArgumentException">The types have none in common.</exception>
    public abstract TableColumn Concat(TableColumn other);

    /// <summary>Compares two rows; missing values are last whatever the direction.</summary>
    public abstract int Compare(int a, int b, bool descending = false);

    /// <summary>Each row's number of its value; values are numbered by first appearance, the missing one too.</summary>
    public abstract int[] Codes();

    /// <summary>The values in some rows as numbers, missing ones left out.</summary>
    /// <exception cref="InvalidOperationException">The column does not hold numbers.</exception>
    public double[] Numbers(ReadOnlySpan<int> rows)
    {
        var numbers = new double[rows.Length];
        var count = 0;
        foreach (var row in rows)
            if (Number(row) is { } number) numbers[count++] = number;
        return numbers[..count];
    }

    /// <inheritdoc cref="Numbers(ReadOnlySpan{int})"/>
    public double[] Numbers() => Numbers(Positions.First(Length));

    /// <summary>Reads a data frame's column.</summary>
    /// <exception cref="NotSupportedException">The column is of a kind that is not read.</exception>
    public static TableColumn Of(DataFrameColumn column) => TryOf(column) ?? throw new NotSupportedException(
        $"Column '{column.Name}' is a {column.GetType().Name}; text, numbers, booleans and dates can be read. "
        + "Leave it out with Without.");

    /// <summary>Reads a data frame's column to be shown, any other kind as the text of its values.</summary>
    public static TableColumn ToShow(DataFrameColumn column) => TryOf(column) ?? TextColumn.OfAny(column);

    private static TableColumn? TryOf(DataFrameColumn column) => column switch
    {
        StringDataFrameColumn text => new TextColumn(text.Name, text),
        ArrowStringDataFrameColumn text => new TextColumn(text.Name, text),
        PrimitiveDataFrameColumn<int> values => new ValueColumn<int>(values),
        PrimitiveDataFrameColumn<long> values => new ValueColumn<long>(values),
        PrimitiveDataFrameColumn<double> values => new ValueColumn<double>(values),
        PrimitiveDataFrameColumn<bool> values => new ValueColumn<bool>(values),
        PrimitiveDataFrameColumn<DateTimeOffset> values => new ValueColumn<DateTimeOffset>(values),
        PrimitiveDataFrameColumn<DateTime> values => new ValueColumn<DateTime>(values),
        _ => OfRareType(column),
    };

    /// <summary>Types that data frames of other origin hold.</summary>
    private static TableColumn? OfRareType(DataFrameColumn column) => column switch
    {
        PrimitiveDataFrameColumn<float> values => new ValueColumn<float>(values),
        PrimitiveDataFrameColumn<decimal> values => new ValueColumn<decimal>(values),
        PrimitiveDataFrameColumn<byte> values => new ValueColumn<byte>(values),
        PrimitiveDataFrameColumn<sbyte> values => new ValueColumn<sbyte>(values),
        PrimitiveDataFrameColumn<short> values => new ValueColumn<short>(values),
        PrimitiveDataFrameColumn<ushort> values => new ValueColumn<ushort>(values),
        PrimitiveDataFrameColumn<uint> values => new ValueColumn<uint>(values),
        PrimitiveDataFrameColumn<ulong> values => new ValueColumn<ulong>(values),
        PrimitiveDataFrameColumn<char> values => new ValueColumn<char>(values),
        _ => null,
    };
}
