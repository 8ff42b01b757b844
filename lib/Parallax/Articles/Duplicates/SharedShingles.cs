using System.Runtime.InteropServices;
using Parallax.Scratch;

namespace Parallax.Articles.Duplicates;

/// <summary>By body the shingles that it shares with others, by the numbers of their groups.</summary>
/// <param name="folder">Where those are that do not fit into memory.</param>
/// <param name="bytesInMemory">How much is in memory.</param>
/// <param name="bodies">Number of bodies.</param>
internal sealed class SharedShingles(string folder, int bytesInMemory, int bodies)
{
    private readonly Spool _numbers = new(folder, bytesInMemory);
    private readonly long[] _starts = new long[bodies + 1];
    private readonly List<uint> _first = [], _second = [];
    private int _next;
    private long _end;
    private int _inFirst = -1;

    /// <summary>Adds the groups of a body, whose number is higher than those added before.</summary>
    /// <param name="body">Its number.</param>
    /// <param name="groups">The numbers of the groups, rising.</param>
    public void Add(int body, List<uint> groups)
    {
        while (_next <= body) _starts[_next++] = _end;
        var bytes = MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(groups));
        _numbers.Append(bytes);
        _end += bytes.Length;
    }

    /// <summary>Says that all were added.</summary>
    public void End()
    {
        while (_next < _starts.Length) _starts[_next++] = _end;
    }

    /// <summary>How many groups two bodies are both of; quickest where the first one is the same again.</summary>
    public int CountCommon(int first, int second)
    {
        if (_inFirst != first) Read(first, _first);
        _inFirst = first;
        Read(second, _second);
        return CountCommon(CollectionsMarshal.AsSpan(_first), CollectionsMarshal.AsSpan(_second));
    }

    private void Read(int body, List<uint> groups)
    {
        var (start, end) = (_starts[body], _starts[body + 1]);
        CollectionsMarshal.SetCount(groups, (int)((end - start) / sizeof(uint)));
        _numbers.Read(start, MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(groups)));
    }

    private static int CountCommon(ReadOnlySpan<uint> first, ReadOnlySpan<uint> second)
    {
        var (a, b, common) = (0, 0, 0);
        while (a < first.Length && b < second.Length)
        {
            if (first[a] == second[b]) common++;
            var isBehind = first[a] <= second[b];
            if (second[b] <= first[a]) b++;
            if (isBehind) a++;
        }

        return common;
    }
}
