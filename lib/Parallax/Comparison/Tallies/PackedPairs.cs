namespace Parallax.Comparison.Tallies;

/// <summary>Numbers of articles, each with a count, in some three bytes a pair.</summary>
/// <remarks>An article is written as its distance from the one before, so that rising numbers are small.</remarks>
internal sealed class PackedPairs
{
    private const int LongestPair = 10;

    private byte[] _bytes = [];
    private int _length;
    private int _written;

    // The last pair is written when the next article comes.
    private (int Article, int Count) _last;
    private bool _isAny;

    /// <summary>Adds to the count of an article.</summary>
    /// <returns>Whether the numbers of the articles have been rising.</returns>
    public bool Add(int article, int count)
    {
        if (_isAny && _last.Article == article)
        {
            _last.Count += count;
            return true;
        }

        var isRising = !_isAny || article > _last.Article;
        if (_isAny) Write(_last);
        (_last, _isAny) = ((article, count), true);
        return isRising;
    }

    /// <summary>The pairs in the order in which they were added.</summary>
    public List<(int Article, int Count)> ToList()
    {
        var pairs = new List<(int, int)>();
        var (at, article) = (0, 0);
        while (at < _length)
        {
            var distance = Read(ref at);
            article += (int)(distance >> 1) ^ -(int)(distance & 1);
            pairs.Add((article, (int)Read(ref at)));
        }

        if (_isAny) pairs.Add(_last);
        return pairs;
    }

    private void Write((int Article, int Count) pair)
    {
        var isFull = _bytes.Length - _length < LongestPair;
        if (isFull) Array.Resize(ref _bytes, _bytes.Length + _bytes.Length / 2 + LongestPair);
        var distance = pair.Article - _written;
        Write((uint)((distance << 1) ^ (distance >> 31)));
        Write((uint)pair.Count);
        _written = pair.Article;
    }

    // Seven bits a byte, the lowest first; the highest bit says that more follow.
    private void Write(uint value)
    {
        for (; value > 0x7F; value >>= 7) _bytes[_length++] = (byte)(value | 0x80);
        _bytes[_length++] = (byte)value;
    }

    private uint Read(ref int at)
    {
        uint value = 0;
        for (var shift = 0; ; shift += 7)
        {
            uint next = _bytes[at++];
            value |= (next & 0x7F) << shift;
            if (next < 0x80) return value;
        }
    }
}
