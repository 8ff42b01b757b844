using System.Collections;
using Parallax.Numerics;
using Parallax.Scratch;

namespace Parallax.Articles.Duplicates;

/// <summary>
/// Finds bodies most of which is part of a longer one: a wire story cut short, or with text around it.
/// </summary>
/// <remarks>
/// Of each body's shingles a quarter is kept, chosen by their hash, so that the same ones are kept everywhere; the
/// share of the shorter body's that the longer one has estimates its containment (Broder 1997). Whoever shares so many
/// shares one of a few rare ones: only those are looked up (prefix filter; Chaudhuri, Ganti and Kaushik 2006).
/// </remarks>
internal sealed class PartialCopies(string folder, int bytesInMemory)
{
    private const double MinContainment = 0.8, MinGrowth = 1.25;
    private const int MinShared = 4;

    private readonly ExternalSort<ulong> _shingles = new(folder, bytesInMemory);

    // By body the number of shingles that are kept of it.
    private readonly List<int> _lengths = [];

    /// <summary>Adds the next body's sample; an empty one where it is not to be compared.</summary>
    public void Add(uint[] sample)
    {
        foreach (var shingle in sample) _shingles.Add(NumberPair.Of(shingle, (uint)_lengths.Count));
        _lengths.Add(sample.Length);
    }

    /// <summary>
    /// The pairs of a shorter and a longer body that are of no common group, copies aside, in the order of the first of
    /// both.
    /// </summary>
    public IReadOnlyList<BodyGroup> Pairs(DisjointSets sets, BitArray copies)
    {
        var groups = new ShingleGroups(_shingles, copies);
        var shared = new SharedShingles(folder, bytesInMemory, _lengths.Count);
        var probes = Probes(groups, shared);
        var pairs = new List<BodyGroup>();
        var last = ulong.MaxValue;
        foreach (var candidate in Candidates(groups, probes).Sorted())
        {
            if (candidate == last) continue;
            last = candidate;
            var (part, whole) = NumberPair.Split(candidate);
            if (sets.AreJoined((int)part, (int)whole)) continue;
            if (PartOf((int)part, (int)whole, shared) is { } pair) pairs.Add(pair);
        }

        return [.. pairs.OrderBy(pair => pair.Members[0]).ThenBy(pair => pair.Members[1])];
    }

    // The shingles, by their groups, of which a body that is part of another shares at least one with it.
    private ExternalSort<ulong> Probes(ShingleGroups groups, SharedShingles shared)
    {
        var probes = new ExternalSort<ulong>(folder, bytesInMemory);
        foreach (var (body, rarestFirst) in groups.ByBody(new(folder, bytesInMemory)))
        {
            var needed = Math.Max(MinShared, (int)(MinContainment * _lengths[body]));
            for (var i = 0; i <= rarestFirst.Count - needed; i++)
                probes.Add(NumberPair.Of(rarestFirst[i], (uint)body));
            rarestFirst.Sort();
            shared.Add(body, rarestFirst);
        }

        shared.End();
        return probes;
    }

    // Pairs of a body and a longer one that share a shingle which was looked up.
    private ExternalSort<ulong> Candidates(ShingleGroups groups, ExternalSort<ulong> probes)
    {
        var candidates = new ExternalSort<ulong>(folder, bytesInMemory);
        using var group = groups.All().GetEnumerator();
        foreach (var probe in probes.Sorted())
        {
            var (number, part) = NumberPair.Split(probe);
            while (group.Current.Bodies is null || group.Current.Number < number) group.MoveNext();
            var least = _lengths[(int)part] * MinGrowth;
            foreach (var whole in group.Current.Bodies)
                if (_lengths[whole] >= least) candidates.Add(NumberPair.Of(part, (uint)whole));
        }

        return candidates;
    }

    private BodyGroup? PartOf(int part, int whole, SharedShingles shingles)
    {
        var shared = shingles.CountCommon(part, whole);
        var containment = (double)shared / _lengths[part];
        if (shared < MinShared || containment < MinContainment) return null;
        return new(DuplicateKind.Part, [Math.Min(part, whole), Math.Max(part, whole)], containment);
    }
}
