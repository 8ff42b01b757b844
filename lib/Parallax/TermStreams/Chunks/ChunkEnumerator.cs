using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Parallax.TermStreams.Chunks;

/// <summary>
/// Walks over the runs of UTF-8 text between ASCII white space and control characters, 64 bytes at a time.
/// </summary>
/// <remarks>The text must be followed by at least <see cref="Padding"/> blanks.</remarks>
internal unsafe ref struct ChunkEnumerator(byte* text, int length)
{
    /// <summary>How many blanks must follow the text.</summary>
    public const int Padding = 128;

    private ulong _blanks;
    private int _block = -64;
    private int _next;

    /// <summary>Offset of the run's first byte.</summary>
    public int Start { get; private set; }

    /// <summary>Offset after its last byte.</summary>
    public int End { get; private set; }

    /// <summary>Goes to the next run.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MoveNext()
    {
        while (true)
        {
            while (_blanks != 0)
            {
                var at = _block + BitOperations.TrailingZeroCount(_blanks);
                _blanks &= _blanks - 1;
                var start = _next;
                _next = at + 1;
                if (at == start) continue;
                (Start, End) = (start, at);
                return true;
            }
            _block += 64;
            if (_block > length) return false;
            _blanks = Blanks(text + _block);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Blanks(byte* at)
    {
        var blank = Vector256.Create((byte)' ');
        var low = Vector256.LessThanOrEqual(Vector256.Load(at), blank).ExtractMostSignificantBits();
        var high = Vector256.LessThanOrEqual(Vector256.Load(at + 32), blank).ExtractMostSignificantBits();
        return low | (ulong)high << 32;
    }
}
