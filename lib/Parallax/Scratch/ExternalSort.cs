using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Parallax.Scratch;

/// <summary>
/// Sorts any number of items: in memory while they fit there, else in runs on disk that are merged.
/// </summary>
/// <remarks>External merge sort with one merge of all runs (Knuth 1973, 5.4).</remarks>
/// <param name="folder">Where runs are written.</param>
/// <param name="bytesInMemory">About how much of the items is held in memory.</param>
internal sealed class ExternalSort<T>(string folder, int bytesInMemory)
    where T : unmanaged, IComparable<T>
{
    private const int FirstRoom = 256;

    private readonly int _mostInMemory = bytesInMemory / Unsafe.SizeOf<T>();
    private readonly ScratchFile _file = new(folder);
    private readonly List<(long Offset, int Count)> _runs = [];
    private T[] _items = [];
    private int _count;

    /// <summary>Adds an item.</summary>
    /// <exception cref="IOException">There is no room for a run; the message says what to do.</exception>
    public void Add(T item)
    {
        if (_count == _items.Length) MakeRoom();
        _items[_count++] = item;
    }

    /// <summary>All items in rising order; more can be added afterwards, not on the way.</summary>
    public IEnumerable<T> Sorted()
    {
        if (_runs.Count == 0)
        {
            _items.AsSpan(0, _count).Sort();
            return InMemory();
        }

        WriteRun();
        _items = [];
        return Merged();
    }

    private void MakeRoom()
    {
        if (_count == _mostInMemory) WriteRun();
        else Array.Resize(ref _items, Math.Clamp(2 * _count, Math.Min(FirstRoom, _mostInMemory), _mostInMemory));
    }

    private void WriteRun()
    {
        if (_count == 0) return;
        var items = _items.AsSpan(0, _count);
        items.Sort();
        _runs.Add((_file.Append(MemoryMarshal.AsBytes(items)), _count));
        _count = 0;
    }

    private IEnumerable<T> InMemory()
    {
        for (var i = 0; i < _count; i++) yield return _items[i];
    }

    private IEnumerable<T> Merged()
    {
        var next = new PriorityQueue<SortedRun<T>, T>(_runs.Count);
        foreach (var (offset, count) in _runs)
        {
            var run = new SortedRun<T>(_file, offset, count);
            if (run.TryNext(out var first)) next.Enqueue(run, first);
        }

        while (next.TryPeek(out var run, out var least))
        {
            yield return least;
            if (run.TryNext(out var item)) next.DequeueEnqueue(run, item);
            else next.Dequeue();
        }
    }
}
