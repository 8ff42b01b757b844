namespace Parallax.Frames;

/// <summary>A named column of values of one type, any of which may be missing.</summary>
/// <remarks>
/// <see cref="DataType"/> is one of <see cref="string"/>, <see cref="int"/>, <see cref="long"/>, <see cref="double"/>,
/// <see cref="bool"/> and <see cref="DateTimeOffset"/>. Statistics leave missing values out.
/// </remarks>
public abstract class FrameColumn
{
    private protected FrameColumn(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        Name = name;
    }

    /// <summary>The column's name.</summary>
    public string Name { get; }

    /// <summary>The number of rows, missing values included.</summary>
    public abstract int Length { get; }

    /// <summary>The number of missing values.</summary>
    public abstract int NullCount { get; }

    /// <summary>The type of its values.</summary>
    public abstract Type DataType { get; }

    /// <summary>Whether its values are numbers.</summary>
    public bool IsNumeric => DataType == typeof(int) || DataType == typeof(long) || DataType == typeof(double);

    /// <summary>The value in a row; null where it is missing.</summary>
    public abstract object? this[int row] { get; }

    /// <summary>Whether the value in a row is missing.</summary>
    public abstract bool IsNull(int row);

    /// <summary>The number in a row; null where it is missing.</summary>
    /// <exception cref="InvalidOperationException">The column does not hold numbers.</exception>
    public abstract double? Number(int row);

    /// <summary>The same values under another name.</summary>
    public abstract FrameColumn Rename(string name);

    /// <summary>The sum of the values: 0 where all are missing.</summary>
    public double Sum() => Numbers().Sum();

    /// <summary>The mean; null where all values are missing.</summary>
    public double? Mean() => Statistics.Mean([.. Numbers()]);

    /// <summary>The median; null where all values are missing.</summary>
    public double? Median() => Statistics.Quantile([.. Numbers().Order()], 0.5);

    /// <summary>The least value in the column's order; null where all are missing.</summary>
    public object? Min() => Best(-1);

    /// <summary>The greatest value in the column's order; null where all are missing.</summary>
    public object? Max() => Best(1);

    /// <summary>The values as numbers, missing ones left out.</summary>
    public IEnumerable<double> Numbers()
    {
        for (var row = 0; row < Length; row++)
            if (Number(row) is { } value) yield return value;
    }

    /// <summary>A column of text.</summary>
    public static FrameColumn Create(string name, IEnumerable<string?> values) =>
        FrameColumn<string>.Make(name, values, v => v, v => v is null);

    /// <summary>A column of whole numbers.</summary>
    public static FrameColumn Create(string name, IEnumerable<int?> values) => OfStruct(name, values);

    /// <summary>A column of long whole numbers.</summary>
    public static FrameColumn Create(string name, IEnumerable<long?> values) => OfStruct(name, values);

    /// <summary>A column of numbers; NaN is a value, not a missing one.</summary>
    public static FrameColumn Create(string name, IEnumerable<double?> values) => OfStruct(name, values);

    /// <summary>A column of truth values.</summary>
    public static FrameColumn Create(string name, IEnumerable<bool?> values) => OfStruct(name, values);

    /// <summary>A column of moments.</summary>
    public static FrameColumn Create(string name, IEnumerable<DateTimeOffset?> values) => OfStruct(name, values);

    /// <summary>A column of whole numbers, none missing.</summary>
    public static FrameColumn Create(string name, IEnumerable<int> values) => Create(name, values.Select(v => (int?)v));

    /// <summary>A column of numbers, none missing.</summary>
    public static FrameColumn Create(string name, IEnumerable<double> values) => Create(name, values.Select(v => (double?)v));

    /// <summary>A column of a type that the values have in common; see <see cref="ColumnTypes"/> for what becomes what.</summary>
    internal static FrameColumn From(string name, Type declared, IReadOnlyList<object?> values) =>
        ColumnTypes.Column(name, ColumnTypes.TypeOf(declared) ?? ColumnTypes.Common(name, values), values);

    /// <summary>The rows of one column, then those of another; whole numbers widen where the types differ.</summary>
    internal static FrameColumn Concat(FrameColumn first, FrameColumn second)
    {
        var values = new object?[first.Length + second.Length];
        for (var row = 0; row < values.Length; row++)
            values[row] = row < first.Length ? first[row] : second[row - first.Length];
        var type = first.DataType == second.DataType ? first.DataType : ColumnTypes.Common(first.Name, values);
        return ColumnTypes.Column(first.Name, type, values);
    }

    /// <summary>The value as this column's type would hold it, so that a search for 3 finds 3L and 3.0.</summary>
    internal object? Convert(object? value) => ColumnTypes.TryConvert(DataType, value, out var converted)
        ? converted
        : throw new ArgumentException($"Column '{Name}' holds {DataType.Name}; {value} ({value?.GetType().Name}) cannot be compared with it.");

    /// <summary>The values of these rows; −1 gives a missing one.</summary>
    internal abstract FrameColumn Take(ReadOnlySpan<int> rows);

    /// <summary>Compares two rows; missing values are last whatever the direction.</summary>
    internal abstract int Compare(int a, int b, bool descending = false);

    /// <summary>Numbers the distinct values by first appearance, the missing one included, and gives each row's number.</summary>
    internal abstract int[] Codes();

    private object? Best(int sign)
    {
        var best = -1;
        for (var row = 0; row < Length; row++)
            if (!IsNull(row) && (best < 0 || Math.Sign(Compare(row, best)) == sign)) best = row;
        return best < 0 ? null : this[best];
    }

    private static FrameColumn OfStruct<T>(string name, IEnumerable<T?> values) where T : struct =>
        FrameColumn<T>.Make(name, values, v => v.GetValueOrDefault(), v => v is null);
}
