using Parquet;
using Parquet.Schema;

namespace Parallax.Records.Columns;

/// <summary>A column of texts.</summary>
internal sealed class TextColumn(string name, bool isOptional)
    : StoreColumn(new DataField(name, typeof(string), isOptional))
{
    private readonly List<string?> _values = [];

    /// <inheritdoc/>
    public override Type Type => typeof(string);

    /// <inheritdoc/>
    public override int Count => _values.Count;

    /// <inheritdoc/>
    public override object? this[int row] => _values[row];

    /// <summary>Adds a value.</summary>
    public void Add(string? value) => _values.Add(value);

    /// <summary>A value that must be there.</summary>
    public string At(int row) => _values[row] ?? throw new FormatException($"column '{Name}' has no value in row {row}");

    /// <summary>A value; null where it is missing.</summary>
    public string? OrNull(int row) => _values[row];

    /// <summary>Puts another value in the place of each.</summary>
    public void Replace(Func<int, string?> value)
    {
        for (var row = 0; row < _values.Count; row++) _values[row] = value(row);
    }

    /// <inheritdoc/>
    public override Task WriteAsync(ParquetRowGroupWriter group, DataField written) =>
        group.WriteAsync(written, (IReadOnlyCollection<string>)_values!);

    /// <inheritdoc/>
    public override async Task ReadAsync(ParquetRowGroupReader group, DataField stored)
    {
        var values = new string?[group.RowCount];
        await group.ReadAsync(stored, values.AsMemory()!).ConfigureAwait(false);
        var shared = new HashSet<string>(StringComparer.Ordinal);
        _values.AddRange(values.Select(value => Shared(value, shared)));
    }

    // The reader makes a text for each row, and most texts are in many rows.
    private static string? Shared(string? value, HashSet<string> shared)
    {
        if (value is null) return null;
        if (shared.TryGetValue(value, out var same)) return same;
        shared.Add(value);
        return value;
    }

    /// <inheritdoc/>
    public override void AddMissing(int count) => _values.AddRange(Enumerable.Repeat<string?>(null, count));

    /// <inheritdoc/>
    public override void Clear() => _values.Clear();
}
