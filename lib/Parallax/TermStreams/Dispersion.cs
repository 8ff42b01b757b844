using System.Text;

namespace Parallax.TermStreams;

/// <summary>How evenly a term is spread over a corpus.</summary>
public static class Dispersion
{
    /// <summary>Into how many parts a corpus is divided.</summary>
    public const int Parts = 32;

    private const uint FnvStart = 2166136261;
    private const uint FnvPrime = 16777619;

    /// <summary>
    /// The part of an article, 0 to 31: the 32-bit FNV-1a hash of its id in UTF-8, folded to five bits.
    /// </summary>
    public static int PartOf(string id) => PartOf(Encoding.UTF8.GetBytes(id));

    /// <summary>The part of an article by the UTF-8 of its id.</summary>
    public static int PartOf(ReadOnlySpan<byte> id)
    {
        var hash = FnvStart;
        foreach (var b in id) hash = (hash ^ b) * FnvPrime;
        hash ^= hash >> 16;
        return (int)((hash ^ (hash >> 8)) % Parts);
    }

    /// <summary>
    /// Gries's DP: 0 where each part has its share of the term, near 1 where one small part has it all.
    /// </summary>
    /// <remarks>
    /// Gries (2008), "Dispersions and adjusted frequencies in corpora": half the sum of |share of the term's
    /// occurrences − share of the corpus's words| over the parts. Null where the term or the corpus is empty.
    /// </remarks>
    /// <param name="counts">Occurrences of the term by part.</param>
    /// <param name="words">Words of the corpus by part.</param>
    /// <exception cref="ArgumentException">The two have different lengths.</exception>
    public static double? Dp(ReadOnlySpan<long> counts, ReadOnlySpan<long> words)
    {
        if (counts.Length != words.Length)
            throw new ArgumentException(
                $"Counts of {counts.Length} parts do not go with words of {words.Length} parts.");
        var (total, size) = (Sum(counts), Sum(words));
        if (total == 0 || size == 0) return null;
        var differences = 0.0;
        for (var i = 0; i < counts.Length; i++)
        {
            differences += Math.Abs((double)counts[i] / total - (double)words[i] / size);
        }

        return differences / 2;
    }

    /// <summary>DP divided by its maximum, so that corpora with unlike parts compare.</summary>
    /// <remarks>Lijffijt and Gries (2012): DP / (1 − the smallest part's share of the words).</remarks>
    public static double? DpNorm(ReadOnlySpan<long> counts, ReadOnlySpan<long> words)
    {
        if (Dp(counts, words) is not { } dp) return null;
        var (size, least) = (Sum(words), Smallest(words));
        return least == size ? 0 : dp / (1 - (double)least / size);
    }

    private static long Sum(ReadOnlySpan<long> parts)
    {
        var sum = 0L;
        foreach (var part in parts) sum += part;
        return sum;
    }

    // Of the parts that have words.
    private static long Smallest(ReadOnlySpan<long> words)
    {
        var least = long.MaxValue;
        foreach (var part in words)
        {
            if (part > 0) least = Math.Min(least, part);
        }

        return least;
    }
}
