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

    private const int Step = 64;

    // The blanks of a step that were not yet passed, one bit each.
    private ulong _blanks;
    private int _step = -Step;
    private int _next;

    /// <summary>Takes the next runs; 0 at the end.</summary>
    public int Take(Span<ChunkRun> runs)
    {
        var (blanks, step, start) = (_blanks, _step, _next);
        var taken = 0;
        while (taken < runs.Length)
        {
            if (blanks == 0)
            {
                step += Step;
                if (step > length) break;
                blanks = Blanks(text + step);
                continue;
            }

            var end = step + BitOperations.TrailingZeroCount(blanks);
            blanks &= blanks - 1;
            runs[taken].Start = start;
            runs[taken].Length = end - start;
            // Without a branch on whether a blank follows a blank; the next run then takes this one's place.
            taken += end > start ? 1 : 0;
            start = end + 1;
        }

        (_blanks, _step, _next) = (blanks, step, start);
        return taken;
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
