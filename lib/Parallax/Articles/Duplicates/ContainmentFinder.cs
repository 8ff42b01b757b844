using Parallax.Numerics;

namespace Parallax.Articles.Duplicates;

/// <summary>
/// Finds texts most of which is part of a longer one: a wire story cut short, or with text around it.
/// </summary>
/// <remarks>
/// Of each text's shingles a quarter is kept, chosen by their hash, so that the same ones are kept everywhere; the
/// share of the shorter text's that the longer one has estimates its containment (Broder 1997).
/// </remarks>
internal sealed class ContainmentFinder
{
    private const double MinContainment = 0.8, MinGrowth = 1.25;
    private const int MinShared = 4;

    // A shingle of more texts than this is a phrase of the trade or of the page, and tells nothing.
    private const int MostTexts = 64;

    private readonly List<uint[]> samples = [];

    /// <summary>Adds a text's sample, or an empty one for a text that is not to be compared.</summary>
    public void Add(uint[] sample) => samples.Add(sample);

    /// <summary>
    /// The pairs of a shorter and a longer text that are of no common group, in the order of the shorter.
    /// </summary>
    public IEnumerable<(int Part, int Whole, double Containment)> Pairs(DisjointSets sets)
    {
        foreach (var ((first, second), shared) in Shared(sets).OrderBy(p => p.Key))
        {
            var isFirstShorter = samples[first].Length <= samples[second].Length;
            var (part, whole) = isFirstShorter ? (first, second) : (second, first);
            var containment = (double)shared / samples[part].Length;
            var isLonger = samples[whole].Length >= samples[part].Length * MinGrowth;
            if (isLonger && containment >= MinContainment) yield return (part, whole, containment);
        }
    }

    /// <summary>How many kept shingles two texts have in common, for pairs with enough of them.</summary>
    private IEnumerable<KeyValuePair<(int First, int Second), int>> Shared(DisjointSets sets)
    {
        var shingles = samples.SelectMany((sample, text) => sample.Select(hash => (Hash: hash, Text: text)))
            .ToArray();
        Array.Sort(shingles);
        Dictionary<(int First, int Second), int> counts = [];
        for (var start = 0; start < shingles.Length;)
        {
            var end = start + 1;
            while (end < shingles.Length && shingles[end].Hash == shingles[start].Hash) end++;
            if (end - start <= MostTexts) Count(shingles.AsSpan(start, end - start), sets, counts);
            start = end;
        }
        return counts.Where(c => c.Value >= MinShared);
    }

    private static void Count(
        ReadOnlySpan<(uint Hash, int Text)> texts, DisjointSets sets, Dictionary<(int First, int Second), int> counts)
    {
        for (var i = 0; i < texts.Length; i++)
        {
            for (var j = i + 1; j < texts.Length; j++)
            {
                var pair = (texts[i].Text, texts[j].Text);
                if (!sets.AreJoined(pair.Item1, pair.Item2)) counts[pair] = counts.GetValueOrDefault(pair) + 1;
            }
        }
    }
}
