using System.Runtime.CompilerServices;
using System.Text;

namespace Parallax.Language.Sentences;

/// <summary>
/// Turns the surface of a token into its form for counting, without allocating for a form seen before.
/// </summary>
/// <remarks>
/// A fixed number of slots, the newest form winning: memory stays bounded on any input. Entries are immutable and slots
/// are written in one piece, so that threads may share a cache.
/// </remarks>
internal sealed class NormCache(int slots = 1 << 16)
{
    private readonly Entry?[] _slots = new Entry?[slots];

    /// <summary>The norm of a surface form.</summary>
    public string Normalize(ReadOnlySpan<char> surface)
    {
        ref var slot = ref _slots[(uint)Hash(surface) % (uint)_slots.Length];
        var entry = slot;
        if (entry is not null && surface.SequenceEqual(entry.Surface)) return entry.Norm;
        entry = new Entry(surface.ToString(), Compute(surface));
        slot = entry;
        return entry.Norm;
    }

    private static string Compute(ReadOnlySpan<char> surface)
    {
        var norm = new StringBuilder(surface.Length);
        foreach (var c in surface)
        {
            switch (c)
            {
                case '’' or '‘' or 'ʼ' or '`' or '´': norm.Append('\''); break;
                case '‐' or '‑': norm.Append('-'); break;
                case 'ﬁ': norm.Append("fi"); break;
                case 'ﬂ': norm.Append("fl"); break;
                case 'ﬀ': norm.Append("ff"); break;
                case 'ﬃ': norm.Append("ffi"); break;
                case 'ﬄ': norm.Append("ffl"); break;
                case '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\uFEFF': break;
                default: norm.Append(char.ToLowerInvariant(c)); break;
            }
        }
        return SpellingVariants.Normalize(norm.ToString());
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Hash(ReadOnlySpan<char> surface)
    {
        var hash = 2166136261u;
        foreach (var c in surface) hash = (hash ^ c) * 16777619;
        return (int)(hash ^ (hash >> 15));
    }

    private sealed record Entry(string Surface, string Norm);
}
