using Parquet;
using Parquet.Schema;

namespace Parallax.Records.Columns;

/// <summary>A column of bytes.</summary>
internal sealed class BytesColumn(string name) : StoreColumn(new DataField(name, typeof(byte[]), isNullable: false))
{
    private readonly List<byte[]> _values = [];

    /// <inheritdoc/>
    public override Type Type => typeof(byte[]);

    /// <inheritdoc/>
    public override int Count => _values.Count;

    /// <inheritdoc/>
    public override object? this[int row] => _values[row];

    /// <summary>Adds a value.</summary>
    public void Add(byte[] value) => _values.Add(value);

    /// <summary>A value.</summary>
    public byte[] At(int row) => _values[row];

    /// <inheritdoc/>
    public override Task WriteAsync(ParquetRowGroupWriter group, DataField written) =>
        group.WriteAsync(written, _values);

    /// <inheritdoc/>
    public override async Task ReadAsync(ParquetRowGroupReader group, DataField stored)
    {
        var values = new byte[]?[group.RowCount];
        await group.ReadAsync(stored, values.AsMemory()).ConfigureAwait(false);
        _values.AddRange(values.Select(v => v ?? []));
    }

    /// <inheritdoc/>
    public override void Clear() => _values.Clear();
}
