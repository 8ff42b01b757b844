using System.Runtime.InteropServices;

namespace Parallax.Articles.Duplicates;

/// <summary>By shingle the texts that have it, for those that several have, and not too many.</summary>
/// <remarks>
/// It consists of parts, by the first bits of the shingles' hashes: those that one text alone has are held for one part
/// at a time, and no list grows large.
/// </remarks>
internal sealed class ShingleIndex
{
    private const int PartBits = 6;
    private const int HashBits = 32;

    private readonly Part[] _parts;

    /// <summary>The index of some texts.</summary>
    /// <param name="samples">By text its shingles' hashes, rising.</param>
    /// <param name="mostTexts">A shingle of more texts is left out.</param>
    public ShingleIndex(IReadOnlyList<uint[]> samples, int mostTexts)
    {
        var shingles = new List<(uint Hash, int Text)>();
        _parts = [.. Enumerable.Range(0, 1 << PartBits).Select(part =>
        {
            Fill(shingles, samples, (uint)part);
            return new Part(Shared(shingles, mostTexts));
        })];
    }

    /// <summary>The texts that have a shingle, with its hash, in their order.</summary>
    public ReadOnlySpan<(uint Hash, int Text)> Of(uint hash) => _parts[hash >> (HashBits - PartBits)].Of(hash);

    // The shingles of a part, by hash, then by text.
    private static void Fill(List<(uint Hash, int Text)> shingles, IReadOnlyList<uint[]> samples, uint part)
    {
        var first = part << (HashBits - PartBits);
        shingles.Clear();
        for (var text = 0; text < samples.Count; text++)
        {
            var sample = samples[text];
            var at = Array.BinarySearch(sample, first);
            for (var next = at < 0 ? ~at : at; next < sample.Length; next++)
            {
                if (sample[next] >> (HashBits - PartBits) != part) break;
                shingles.Add((sample[next], text));
            }
        }
        shingles.Sort();
    }

    // Those that a few texts have, in a place of their own.
    private static (uint Hash, int Text)[] Shared(List<(uint Hash, int Text)> sorted, int mostTexts)
    {
        var all = CollectionsMarshal.AsSpan(sorted);
        var kept = 0;
        for (var start = 0; start < all.Length;)
        {
            var end = start + 1;
            while (end < all.Length && all[end].Hash == all[start].Hash) end++;
            if (end - start > 1 && end - start <= mostTexts)
            {
                all[start..end].CopyTo(all[kept..]);
                kept += end - start;
            }
            start = end;
        }
        return all[..kept].ToArray();
    }

    // Sorted shingles, and by the next bits of their hashes where those begin.
    private sealed class Part
    {
        private const int PrefixBits = 10;

        private readonly (uint Hash, int Text)[] _shingles;
        private readonly int[] _starts = new int[(1 << PrefixBits) + 1];

        public Part((uint Hash, int Text)[] shingles)
        {
            _shingles = shingles;
            foreach (var (hash, _) in shingles) _starts[PrefixOf(hash) + 1]++;
            for (var prefix = 1; prefix < _starts.Length; prefix++) _starts[prefix] += _starts[prefix - 1];
        }

        public ReadOnlySpan<(uint Hash, int Text)> Of(uint hash)
        {
            var prefix = PrefixOf(hash);
            var all = _shingles.AsSpan(_starts[prefix].._starts[prefix + 1]);
            var first = FirstNotBelow(all, hash);
            var end = first;
            while (end < all.Length && all[end].Hash == hash) end++;
            return all[first..end];
        }

        private static int PrefixOf(uint hash) => (int)(hash << PartBits >> (HashBits - PrefixBits));

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
    }
}
