namespace Parallax.Frames;

/// <summary>What to compute for each group of rows, and the name of the column that holds it.</summary>
/// <remarks>Missing values are left out; a group without a value gets a missing one, except for sums and counts, which are 0.</remarks>
public sealed class Aggregate
{
    private readonly string? _column;
    private readonly Type? _type;
    private readonly Func<FrameColumn?, IReadOnlyList<int>, object?> _value;

    private Aggregate(string name, string? column, Type? type, Func<FrameColumn?, IReadOnlyList<int>, object?> value) =>
        (Name, _column, _type, _value) = (name, column, type, value);

    /// <summary>The name of the column that holds the results.</summary>
    public string Name { get; }

    /// <summary>The number of rows.</summary>
    public static Aggregate Count(string name = "count") => new(name, null, typeof(int), (_, rows) => rows.Count);

    /// <summary>The number of values that are not missing.</summary>
    public static Aggregate CountValues(string column, string? name = null) =>
        new(name ?? $"{column}_count", column, typeof(int), (c, rows) => rows.Count(r => !c!.IsNull(r)));

    /// <summary>The number of different values.</summary>
    public static Aggregate CountDistinct(string column, string? name = null) =>
        new(name ?? $"{column}_distinct", column, typeof(int), (c, rows) => rows.Where(r => !c!.IsNull(r)).Select(r => c![r]).Distinct().Count());

    /// <summary>The sum: a long of whole numbers, a double of others.</summary>
    public static Aggregate Sum(string column, string? name = null) => new(name ?? $"{column}_sum", column, null, (c, rows) =>
        c!.DataType == typeof(double) || !c.IsNumeric ? (object)Numbers(c, rows).Sum() : rows.Sum(r => c[r] switch { long l => l, int i => i, _ => 0 }));

    /// <summary>The mean.</summary>
    public static Aggregate Mean(string column, string? name = null) =>
        new(name ?? $"{column}_mean", column, typeof(double), (c, rows) => Statistics.Mean([.. Numbers(c!, rows)]));

    /// <summary>The median.</summary>
    public static Aggregate Median(string column, string? name = null) => Quantile(column, 0.5, name ?? $"{column}_median");

    /// <summary>A quantile, by linear interpolation (Hyndman and Fan 1996, type 7).</summary>
    public static Aggregate Quantile(string column, double probability, string name) =>
        new(name, column, typeof(double), (c, rows) => Statistics.Quantile([.. Numbers(c!, rows).Order()], probability));

    /// <summary>The standard deviation of a sample (divided by n − 1); missing for fewer than two values.</summary>
    public static Aggregate StandardDeviation(string column, string? name = null) =>
        new(name ?? $"{column}_sd", column, typeof(double), (c, rows) => Statistics.StandardDeviation([.. Numbers(c!, rows)]));

    /// <summary>The least value.</summary>
    public static Aggregate Min(string column, string? name = null) => new(name ?? $"{column}_min", column, null, (c, rows) => Best(c!, rows, -1));

    /// <summary>The greatest value.</summary>
    public static Aggregate Max(string column, string? name = null) => new(name ?? $"{column}_max", column, null, (c, rows) => Best(c!, rows, 1));

    /// <summary>The first value that is not missing.</summary>
    public static Aggregate First(string column, string? name = null) => new(name ?? column, column, null,
        (c, rows) => rows.Where(r => !c!.IsNull(r)).Select(r => c![r]).FirstOrDefault());

    internal FrameColumn Run(Frame frame, IReadOnlyList<int>[] groups)
    {
        var column = _column is null ? null : frame.Columns[_column];
        object?[] values = [.. groups.Select(rows => _value(column, rows))];
        var type = _type ?? (values.All(v => v is null) ? column!.DataType : null);
        return FrameColumn.From(Name, type ?? typeof(object), values);
    }

    private static IEnumerable<double> Numbers(FrameColumn column, IReadOnlyList<int> rows) =>
        rows.Select(column.Number).Where(v => v is not null).Select(v => v!.Value);

    private static object? Best(FrameColumn column, IReadOnlyList<int> rows, int sign)
    {
        var best = -1;
        foreach (var row in rows)
            if (!column.IsNull(row) && (best < 0 || Math.Sign(column.Compare(row, best)) == sign)) best = row;
        return best < 0 ? null : column[best];
    }
}
