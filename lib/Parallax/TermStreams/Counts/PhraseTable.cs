using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace Parallax.TermStreams.Counts;

/// <summary>
/// Numbers phrases by a key of 64 bits: two words, or a phrase and a word. Any number of threads may add.
/// </summary>
/// <remarks>
/// The table is divided by the keys' hash, so that threads which add phrases seldom wait for each other.
/// </remarks>
internal sealed unsafe class PhraseTable
{
    private const int Divisions = 16;
    private const int Ahead = 12;

    private readonly PhraseDivision[] _divisions = [.. Enumerable.Range(0, Divisions)
        .Select(i => new PhraseDivision(i, Divisions))];

    /// <summary>Larger than any phrase's number; not every smaller number stands for a phrase.</summary>
    public int Limit => _divisions.Max(d => d.Count) * Divisions;

    /// <summary>The key of two words, or of a phrase and the word after it.</summary>
    public static ulong Key(int first, int last) => (ulong)(uint)first << 32 | (uint)last;

    /// <summary>The two parts of a phrase's key. Not while phrases are added.</summary>
    public (int First, int Last) Parts(int number)
    {
        var key = _divisions[number % Divisions].Key(number / Divisions);
        return ((int)(key >> 32), (int)(uint)key);
    }

    /// <summary>The numbers of phrases by key; new ones are added.</summary>
    /// <remarks>Keys some places ahead are fetched into the cache, since a large table is seldom there.</remarks>
    public void Numbers(ReadOnlySpan<ulong> keys, Span<int> numbers)
    {
        for (var i = 0; i < keys.Length; i++)
        {
            if (i + Ahead < keys.Length && Sse.IsSupported)
            {
                var ahead = PhraseHash.Of(keys[i + Ahead]);
                Sse.Prefetch0(_divisions[ahead % Divisions].Home(ahead / Divisions));
            }
            numbers[i] = Number(keys[i]);
        }
    }

    /// <summary>The number of a phrase, which is added where it is new.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Number(ulong key)
    {
        var hash = PhraseHash.Of(key);
        return _divisions[hash % Divisions].Number(key, hash / Divisions);
    }
}
