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
    /// The pairs of a shorter and a longer text that are of no common group, in the order of the first of both.
    /// </summary>
    public IEnumerable<(int Part, int Whole, double Containment)> Pairs(DisjointSets sets)
    {
        var index = new ShingleIndex(samples, MostTexts);
        var (counts, others) = (new int[samples.Count], new List<int>());
        for (var first = 0; first < samples.Count; first++)
        {
            // One list for all: some texts share shingles with very many.
            FillShared(others, first, index, counts);
            foreach (var second in others)
            {
                var shared = counts[second];
                counts[second] = 0;
                if (shared < MinShared || sets.AreJoined(first, second)) continue;
                if (PartOf(first, second, shared) is { } pair) yield return pair;
            }
        }
    }

    private (int Part, int Whole, double Containment)? PartOf(int first, int second, int shared)
    {
        var isFirstShorter = samples[first].Length <= samples[second].Length;
        var (part, whole) = isFirstShorter ? (first, second) : (second, first);
        var containment = (double)shared / samples[part].Length;
        var isLonger = samples[whole].Length >= samples[part].Length * MinGrowth;
        return isLonger && containment >= MinContainment ? (part, whole, containment) : null;
    }

    // The later texts that have any of a text's kept shingles, in order; how many is written to their places.
    private void FillShared(List<int> found, int text, ShingleIndex index, int[] counts)
    {
        found.Clear();
        foreach (var shingle in samples[text])
        {
            foreach (var (_, other) in index.Of(shingle))
            {
                if (other > text && counts[other]++ == 0) found.Add(other);
            }
        }

        found.Sort();
    }
}
