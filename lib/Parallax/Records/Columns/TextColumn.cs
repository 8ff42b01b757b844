using System.Runtime.InteropServices;
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
        var rows = checked((int)group.RowCount);
        var values = new ReadOnlyMemory<char>[rows];
        var levels = stored.IsNullable ? new int[rows] : null;
        await group.ReadRawAsync(stored, values.AsMemory(), levels?.AsMemory(), null).ConfigureAwait(false);
        _values.EnsureCapacity(_values.Count + rows);
        var shared = new SharedValues();
        var next = 0;
        for (var row = 0; row < rows; row++)
            _values.Add(levels is null || levels[row] > 0 ? shared.Of(values[next++]) : null);
    }

    /// <inheritdoc/>
    public override void AddMissing(int count) => _values.AddRange(Enumerable.Repeat<string?>(null, count));

    /// <inheritdoc/>
    public override void Clear() => _values.Clear();

    // Most texts are in many rows, one behind the other or scattered: each is made once.
    private sealed class SharedValues
    {
        private readonly HashSet<string> _known = new(StringComparer.Ordinal);
        private readonly Dictionary<char[], string> _byArray = new(ReferenceEqualityComparer.Instance);
        private (char[]? Array, string Text) _last = (null, "");

        // Rows with the same entry of a file's dictionary come with the same array.
        public string Of(ReadOnlyMemory<char> text)
        {
            if (!MemoryMarshal.TryGetArray(text, out var part) || part.Array is not { } array) return Of(text.Span);
            if (part.Count != array.Length) return Of(text.Span);
            if (_last.Array == array) return _last.Text;
            if (!_byArray.TryGetValue(array, out var known)) _byArray[array] = known = Of(text.Span);
            _last = (array, known);
            return known;
        }

        private string Of(ReadOnlySpan<char> text)
        {
            var known = _known.GetAlternateLookup<ReadOnlySpan<char>>();
            if (known.TryGetValue(text, out var same)) return same;
            var made = text.ToString();
            _known.Add(made);
            return made;
        }
    }
}
