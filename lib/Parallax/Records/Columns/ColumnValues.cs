namespace Parallax.Records.Columns;

/// <summary>The values of a column, one behind the other.</summary>
/// <remarks>Files are read into it directly, and its room stays when it is cleared, for the next file.</remarks>
internal sealed class ColumnValues<T>
{
    private const int Beginning = 16;

    private T[] _values = [];

    /// <summary>Number of values.</summary>
    public int Count { get; private set; }

    /// <summary>All values.</summary>
    public Memory<T> All => _values.AsMemory(0, Count);

    /// <summary>A value.</summary>
    public T this[int row] => row < Count ? _values[row] : throw new ArgumentOutOfRangeException(nameof(row));

    /// <summary>Adds a value.</summary>
    public void Add(T value)
    {
        if (Count == _values.Length) MakeRoom(Math.Max(Beginning, 2 * Count));
        _values[Count++] = value;
    }

    /// <summary>Adds places for so many values.</summary>
    /// <returns>The places, which hold anything.</returns>
    public Memory<T> Extend(int count)
    {
        if (Count + count > _values.Length) MakeRoom(Count + count);
        Count += count;
        return _values.AsMemory(Count - count, count);
    }

    /// <summary>Removes all values.</summary>
    public void Clear() => Count = 0;

    private void MakeRoom(int count) => Array.Resize(ref _values, count);
}
