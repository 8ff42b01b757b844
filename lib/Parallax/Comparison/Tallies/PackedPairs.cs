using System.Collections;

namespace Parallax.Comparison.Tallies;

/// <summary>Numbers of articles, each with a count, in some three bytes a pair.</summary>
/// <remarks>An article is written as its distance from the one before, so that rising numbers are small.</remarks>
internal sealed class PackedPairs : IReadOnlyCollection<(int Article, int Count)>
{
    private const int LongestPair = 10;

    private byte[] _bytes = [];
    private int _length;
    private int _written;

    // The last pair is written when the next article comes.
    private (int Article, int Count) _last;

    /// <summary>No pairs.</summary>
    public static PackedPairs None { get; } = new();

    /// <summary>Number of pairs.</summary>
    public int Count { get; private set; }

    /// <summary>Adds to the count of an article.</summary>
    /// <returns>Whether the numbers of the articles have been rising.</returns>
    public bool Add(int article, int count)
    {
        if (Count > 0 && _last.Article == article)
        {
            _last.Count += count;
            return true;
        }

        var isRising = Count == 0 || article > _last.Article;
        if (Count > 0) Write(_last);
        _last = (article, count);
        Count++;
        return isRising;
    }

    /// <summary>The pairs in the order in which they were added.</summary>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<(int Article, int Count)> IEnumerable<(int Article, int Count)>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

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

    /// <summary>Goes through the pairs.</summary>
    public struct Enumerator(PackedPairs pairs) : IEnumerator<(int Article, int Count)>
    {
        private int _at;
        private int _left = pairs.Count;
        private int _article;

        /// <inheritdoc/>
        public (int Article, int Count) Current { get; private set; }

        readonly object IEnumerator.Current => Current;

        /// <inheritdoc/>
        public bool MoveNext()
        {
            if (_left == 0) return false;
            _left--;
            Current = _left == 0 ? pairs._last : Next();
            return true;
        }

        /// <inheritdoc/>
        public readonly void Dispose()
        {
            // Nothing is held.
        }

        /// <inheritdoc/>
        public readonly void Reset() => throw new NotSupportedException();

        private (int Article, int Count) Next()
        {
            var distance = Read();
            _article += (int)(distance >> 1) ^ -(int)(distance & 1);
            return (_article, (int)Read());
        }

        private uint Read()
        {
            uint value = 0;
            for (var shift = 0; ; shift += 7)
            {
                uint next = pairs._bytes[_at++];
                value |= (next & 0x7F) << shift;
                if (next < 0x80) return value;
            }
        }
    }
}
