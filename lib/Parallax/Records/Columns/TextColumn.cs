using System.Buffers;
using Parquet;
using Parquet.Schema;

namespace Parallax.Records.Columns;

/// <summary>A column of texts: most are in many rows, and a row holds the number of its text.</summary>
/// <remarks>
/// Of a column that was read each text is there once, and has one number. One that is filled value by value has a
/// number for each value.
/// </remarks>
internal sealed class TextColumn(string name, bool isOptional)
    : StoreColumn(new DataField(name, typeof(string), isOptional))
{
    private const int Missing = -1;

    private readonly ColumnValues<int> _numbers = new();
    private List<string> _texts = [];
    private TextNumbering? _numbering;

    /// <inheritdoc/>
    public override Type Type => typeof(string);

    /// <inheritdoc/>
    public override int Count => _numbers.Count;

    /// <summary>The texts by their numbers.</summary>
    public IReadOnlyList<string> Texts => _texts;

    /// <inheritdoc/>
    public override object? this[int row] => OrNull(row);

    /// <summary>Adds a value.</summary>
    public void Add(string? value)
    {
        _numbers.Add(value is null ? Missing : _texts.Count);
        if (value is not null) _texts.Add(value);
    }

    /// <summary>A value that must be there.</summary>
    public string At(int row) => _texts[NumberAt(row)];

    /// <summary>A value; null where it is missing.</summary>
    public string? OrNull(int row) => _numbers[row] is >= 0 and var number ? _texts[number] : null;

    /// <summary>The number in <see cref="Texts"/> of a value that must be there.</summary>
    public int NumberAt(int row) => _numbers[row] is >= 0 and var number
        ? number
        : throw new FormatException($"column '{Name}' has no value in row {row}");

    /// <summary>Puts another value in the place of each.</summary>
    public void Replace(Func<int, string?> value)
    {
        string?[] values = [.. Enumerable.Range(0, Count).Select(value)];
        Clear();
        foreach (var other in values) Add(other);
    }

    /// <inheritdoc/>
    public override Task WriteAsync(ParquetRowGroupWriter group, DataField written)
    {
        string?[] values = [.. Enumerable.Range(0, Count).Select(OrNull)];
        return group.WriteAsync(written, (IReadOnlyCollection<string>)values!);
    }

    /// <inheritdoc/>
    public override async Task ReadAsync(ParquetRowGroupReader group, DataField stored)
    {
        var rows = checked((int)group.RowCount);
        var values = ArrayPool<ReadOnlyMemory<char>>.Shared.Rent(rows);
        var levels = stored.IsNullable ? ArrayPool<int>.Shared.Rent(rows) : null;
        try
        {
            await group.ReadRawAsync(stored, values.AsMemory(0, rows), levels?.AsMemory(0, rows), null)
                .ConfigureAwait(false);
            Add(values.AsSpan(0, rows), levels);
        }
        finally
        {
            ArrayPool<ReadOnlyMemory<char>>.Shared.Return(values, clearArray: true);
            if (levels is not null) ArrayPool<int>.Shared.Return(levels);
        }
    }

    /// <inheritdoc/>
    public override void AddMissing(int count) => _numbers.Extend(count).Span.Fill(Missing);

    /// <inheritdoc/>
    public override void Clear()
    {
        _numbers.Clear();
        // Others may have the texts still.
        _texts = [];
        _numbering?.Clear();
    }

    // Values that are there stand one behind the other; a level of 0 says that a row has none.
    private void Add(ReadOnlySpan<ReadOnlyMemory<char>> values, int[]? levels)
    {
        var numbers = _numbers.Extend(values.Length).Span;
        _numbering ??= new TextNumbering();
        var next = 0;
        for (var row = 0; row < numbers.Length; row++)
            numbers[row] = levels is null || levels[row] > 0 ? _numbering.Of(values[next++], _texts) : Missing;
    }
}
