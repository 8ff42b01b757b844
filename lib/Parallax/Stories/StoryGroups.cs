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

    private readonly StoryOptions _options;
    private readonly StoryProfile?[] _groups;
    private readonly List<(int Group, double Weight)>[] _index;

    // Of each pair of groups, the first before the second: how alike they are, and whether their dates are near.
    private readonly double[][] _likeness;
    private readonly bool[][] _near;
    private readonly int[] _best;

    public StoryGroups(IReadOnlyList<StoryProfile> profiles, StoryOptions options)
    {
        _options = options;
        _groups = [.. profiles];
        _index = new List<(int, double)>[profiles.Count > 0 ? profiles[0].Keys : 0];
        _likeness = [.. profiles.Select((_, a) => new double[profiles.Count - a])];
        _near = [.. profiles.Select((_, a) => AreNear(profiles, a, options.Days))];
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

    private static bool[] AreNear(IReadOnlyList<StoryProfile> profiles, int first, int days) =>
        [.. profiles.Skip(first).Select(other => profiles[first].IsNear(other, days))];

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
        JoinNearness(a, b);
        Compare(a);
        Add(a);
        for (var other = 0; other < _best.Length; other++) Update(other, a, b);
    }

    // The merged group is near to what either was near to.
    private void JoinNearness(int a, int b)
    {
        for (var other = 0; other < _groups.Length; other++)
        {
            if (other != a && other != b) Near(a, other) |= Near(b, other);
        }
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
        for (var other = group + 1; other < _groups.Length; other++)
        {
            if (_groups[other] is not null && IsBetter(group, other, best)) best = other;
        }

        return best;
    }

    // Fills in how alike a group is to those in the index, key by key in rising order.
    private void Compare(int group)
    {
        var products = Products(_groups[group]!);
        for (var other = 0; other < _groups.Length; other++)
        {
            if (other == group) continue;
            LikenessOf(group, other) = Admitted(group, other, Rounding.Significant(products[other]));
        }
    }

    private double[] Products(StoryProfile profile)
    {
        var sums = new double[_groups.Length];
        for (var i = 0; i < profile.Numbers.Length; i++)
        {
            var others = _index[profile.Numbers[i]] ?? [];
            foreach (var (other, weight) in others) sums[other] += profile.Weights[i] * weight;
        }

        return sums;
    }

    private double Admitted(int group, int other, double likeness) =>
        likeness >= _options.Threshold && Near(group, other) ? likeness : Never;

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

    private double Likeness(int a, int b) => LikenessOf(a, b);

    private ref double LikenessOf(int a, int b) =>
        ref _likeness[Math.Min(a, b)][Math.Abs(a - b)];

    private ref bool Near(int a, int b) =>
        ref _near[Math.Min(a, b)][Math.Abs(a - b)];
}
