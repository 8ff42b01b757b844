using Parallax.Numerics;

namespace Parallax.Stories;

/// <summary>Groups that are merged greedily, the most similar pair first (average direction, cosine).</summary>
/// <remarks>
/// Likeness is computed through an index from keys to the groups that have them, so that a group is compared only with
/// those that share something with it; after a merge only the merged group's row is computed again. Of pairs that are
/// equally alike the first is merged, by the first group's place, then the second's.
/// </remarks>
internal sealed class StoryGroups
{
    // What stands for a pair that cannot become one group.
    private const double Never = double.NegativeInfinity;

    // Rounding to six digits lifts nothing that is further below the threshold.
    private const double RoundingFactor = 1 - 1e-5;

    private readonly StoryOptions _options;
    private readonly double _least;
    private readonly StoryProfile?[] _groups;
    private readonly List<(int Group, double Weight)>[] _index;

    // Of each group, those that it can become one with, and how alike they are; most pairs cannot.
    private readonly Dictionary<int, double>[] _likeness;
    private readonly int[] _best;
    private readonly double[] _products;

    public StoryGroups(IReadOnlyList<StoryProfile> profiles, StoryOptions options)
    {
        _options = options;
        _least = options.Threshold > 0 ? options.Threshold * RoundingFactor : Never;
        _groups = [.. profiles];
        _index = new List<(int, double)>[profiles.Count > 0 ? profiles[0].Keys : 0];
        _likeness = [.. profiles.Select(_ => new Dictionary<int, double>())];
        _products = new double[profiles.Count];
        for (var a = profiles.Count - 1; a >= 0; a--)
        {
            Compare(a);
            Add(a);
        }

        _best = [.. Enumerable.Range(0, profiles.Count).Select(BestOf)];
    }

    /// <summary>Merges as long as any two groups are alike enough; the groups in their order.</summary>
    public IEnumerable<StoryProfile> Merge()
    {
        while (Closest() is var a and >= 0) Merge(a, _best[a]);
        return _groups.OfType<StoryProfile>();
    }

    private int Closest()
    {
        var (closest, top) = (-1, Never);
        for (var a = 0; a < _best.Length; a++)
        {
            if (_groups[a] is null || _best[a] < 0) continue;
            var likeness = Likeness(a, _best[a]);
            if (likeness > top) (closest, top) = (a, likeness);
        }

        return closest;
    }

    private void Merge(int a, int b)
    {
        Remove(a);
        Remove(b);
        _groups[a] = StoryProfile.Merge(_groups[a]!, _groups[b]!);
        _groups[b] = null;
        Forget(b);
        Compare(a);
        Add(a);
        for (var other = 0; other < _best.Length; other++) Update(other, a, b);
    }

    // The best partner of a group is looked for again only where it was one of the merged two.
    private void Update(int group, int a, int b)
    {
        if (_groups[group] is null) return;
        var best = _best[group];
        if (group == a || best == a || best == b) _best[group] = BestOf(group);
        else if (group < a && IsBetter(group, a, best)) _best[group] = a;
    }

    private bool IsBetter(int group, int candidate, int best)
    {
        var likeness = Likeness(group, candidate);
        if (likeness == Never) return false;
        if (best < 0) return true;
        var known = Likeness(group, best);
        return likeness > known || (likeness == known && candidate < best);
    }

    private int BestOf(int group)
    {
        var best = -1;
        foreach (var other in _likeness[group].Keys)
        {
            if (other > group && IsBetter(group, other, best)) best = other;
        }

        return best;
    }

    // Finds the groups that a group can become one with, key by key in rising order.
    private void Compare(int group)
    {
        Forget(group);
        FillProducts(_groups[group]!);
        for (var other = 0; other < _groups.Length; other++)
        {
            if (other == group || _groups[other] is null || _products[other] < _least) continue;
            var likeness = Rounding.Significant(_products[other]);
            if (likeness < _options.Threshold || !AreNear(group, other)) continue;
            _likeness[group][other] = likeness;
            _likeness[other][group] = likeness;
        }
    }

    // The dates of a merged group are those of both.
    private bool AreNear(int a, int b) => _groups[a]!.IsNear(_groups[b]!, _options.Days);

    private void Forget(int group)
    {
        foreach (var other in _likeness[group].Keys) _likeness[other].Remove(group);
        _likeness[group].Clear();
    }

    private void FillProducts(StoryProfile profile)
    {
        Array.Clear(_products);
        for (var i = 0; i < profile.Numbers.Length; i++)
        {
            var others = _index[profile.Numbers[i]] ?? [];
            foreach (var (other, weight) in others) _products[other] += profile.Weights[i] * weight;
        }
    }

    private void Add(int group)
    {
        var profile = _groups[group]!;
        for (var i = 0; i < profile.Numbers.Length; i++)
        {
            (_index[profile.Numbers[i]] ??= []).Add((group, profile.Weights[i]));
        }
    }

    private void Remove(int group)
    {
        foreach (var key in _groups[group]!.Numbers) _index[key].RemoveAll(e => e.Group == group);
    }

    private double Likeness(int a, int b) => _likeness[a].GetValueOrDefault(b, Never);
}
