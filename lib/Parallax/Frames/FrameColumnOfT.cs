namespace Parallax.Frames;

/// <summary>The storage of a column: the values, and which are missing.</summary>
internal sealed class FrameColumn<T> : FrameColumn where T : notnull
{
    private static readonly IComparer<T> Order = typeof(T) == typeof(string) ? (IComparer<T>)StringComparer.Ordinal : Comparer<T>.Default;

    private readonly T[] _values;
    private readonly bool[]? _missing;

    private FrameColumn(string name, T[] values, bool[]? missing) : base(name)
    {
        _values = values;
        _missing = missing;
        NullCount = missing?.Count(m => m) ?? 0;
    }

    public override int Length => _values.Length;

    public override int NullCount { get; }

    public override Type DataType => typeof(T);

    public override object? this[int row] => IsNull(row) ? null : _values[row];

    public override bool IsNull(int row)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(row);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(row, _values.Length);
        return _missing is not null && _missing[row];
    }

    public override double? Number(int row) => IsNull(row) && IsNumeric ? null : _values[row] switch
    {
        int value => value,
        long value => value,
        double value => value,
        _ => throw new InvalidOperationException($"Column '{Name}' holds {DataType.Name}, not numbers."),
    };

    public override FrameColumn Rename(string name) => new FrameColumn<T>(name, _values, _missing);

    internal static FrameColumn<T> Make<TIn>(string name, IEnumerable<TIn> source, Func<TIn, T?> value, Func<TIn, bool> missing)
    {
        TIn[] items = [.. source];
        var values = new T[items.Length];
        bool[]? gaps = null;
        for (var i = 0; i < items.Length; i++)
            if (missing(items[i])) (gaps ??= new bool[items.Length])[i] = true;
            else values[i] = value(items[i])!;
        return new FrameColumn<T>(name, values, gaps);
    }

    internal override FrameColumn Take(ReadOnlySpan<int> rows)
    {
        var values = new T[rows.Length];
        bool[]? missing = null;
        for (var i = 0; i < rows.Length; i++)
            if (rows[i] < 0 || IsNull(rows[i])) (missing ??= new bool[rows.Length])[i] = true;
            else values[i] = _values[rows[i]];
        return new FrameColumn<T>(Name, values, missing);
    }

    internal override int Compare(int a, int b, bool descending = false)
    {
        if (IsNull(a) || IsNull(b)) return IsNull(a).CompareTo(IsNull(b));
        var order = Order.Compare(_values[a], _values[b]);
        return descending ? -order : order;
    }

    internal override int[] Codes()
    {
        var codes = new int[Length];
        var numbers = new Dictionary<T, int>();
        var missing = -1;
        for (var row = 0; row < codes.Length; row++)
            if (!IsNull(row))
            {
                if (!numbers.TryGetValue(_values[row], out var code))
                    numbers.Add(_values[row], code = numbers.Count + (missing < 0 ? 0 : 1));
                codes[row] = code;
            }
            else codes[row] = missing = missing < 0 ? numbers.Count : missing;
        return codes;
    }
}
