using System.Runtime.InteropServices;

namespace Parallax.Articles.Duplicates;

/// <summary>By shingle the texts that have it, for those that several have, and not too many.</summary>
internal sealed class ShingleIndex
{
    // The shingles are sorted in so many parts, so that those that one text alone has are not all held at a time.
    private const int PartBits = 4;

    private const int PrefixBits = 16;
    private const int HashBits = 32;

    private readonly List<(uint Hash, int Text)> _shingles = [];

    // By the first bits of a hash where its shingles begin.
    private readonly int[] _starts = new int[(1 << PrefixBits) + 1];

    /// <summary>The index of some texts.</summary>
    /// <param name="samples">By text its shingles' hashes, rising.</param>
    /// <param name="mostTexts">A shingle of more texts is left out.</param>
    public ShingleIndex(IReadOnlyList<uint[]> samples, int mostTexts)
    {
        for (var part = 0u; part < 1u << PartBits; part++) Add(Part(samples, part), mostTexts);
        foreach (var (hash, _) in _shingles) _starts[(hash >> (HashBits - PrefixBits)) + 1]++;
        for (var prefix = 1; prefix < _starts.Length; prefix++) _starts[prefix] += _starts[prefix - 1];
    }

    /// <summary>The texts that have a shingle, with its hash, in their order.</summary>
    public ReadOnlySpan<(uint Hash, int Text)> Of(uint hash)
    {
        var prefix = hash >> (HashBits - PrefixBits);
        var all = CollectionsMarshal.AsSpan(_shingles)[_starts[prefix].._starts[prefix + 1]];
        var first = FirstNotBelow(all, hash);
        var end = first;
        while (end < all.Length && all[end].Hash == hash) end++;
        return all[first..end];
    }

    private static int FirstNotBelow(ReadOnlySpan<(uint Hash, int Text)> shingles, uint hash)
    {
        var (low, high) = (0, shingles.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (shingles[middle].Hash < hash) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private static List<(uint Hash, int Text)> Part(IReadOnlyList<uint[]> samples, uint part)
    {
        var shingles = new List<(uint Hash, int Text)>();
        for (var text = 0; text < samples.Count; text++)
        {
            foreach (var hash in samples[text])
                if (hash >> (HashBits - PartBits) == part) shingles.Add((hash, text));
        }

        shingles.Sort();
        return shingles;
    }

    private void Add(List<(uint Hash, int Text)> sorted, int mostTexts)
    {
        for (var start = 0; start < sorted.Count;)
        {
            var end = start + 1;
            while (end < sorted.Count && sorted[end].Hash == sorted[start].Hash) end++;
            if (end - start > 1 && end - start <= mostTexts)
                _shingles.AddRange(CollectionsMarshal.AsSpan(sorted)[start..end]);
            start = end;
        }
    }
}
