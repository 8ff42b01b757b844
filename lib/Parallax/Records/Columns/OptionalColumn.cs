using Parquet;
using Parquet.Schema;

namespace Parallax.Records.Columns;

/// <summary>A column of numbers or booleans that may be missing.</summary>
internal sealed class OptionalColumn<T>(string name) : StoreColumn(new DataField(name, typeof(T), isNullable: true))
    where T : struct
{
    private readonly ColumnValues<T?> _values = new();

    /// <inheritdoc/>
    public override Type Type => typeof(T);

    /// <inheritdoc/>
    public override int Count => _values.Count;

    /// <inheritdoc/>
    public override object? this[int row] => _values[row];

    /// <summary>Adds a value, null where it is missing.</summary>
    public void Add(T? value) => _values.Add(value);

    /// <summary>A value; null where it is missing.</summary>
    public T? At(int row) => _values[row];

    /// <inheritdoc/>
    public override Task WriteAsync(ParquetRowGroupWriter group, DataField written) =>
        group.WriteAsync<T>(written, _values.All);

    /// <inheritdoc/>
    public override Task ReadAsync(ParquetRowGroupReader group, DataField stored) =>
        group.ReadAsync<T>(stored, _values.Extend(checked((int)group.RowCount))).AsTask();

    /// <inheritdoc/>
    public override void AddMissing(int count) => _values.Extend(count).Span.Clear();

    /// <inheritdoc/>
    public override void Clear() => _values.Clear();
}
