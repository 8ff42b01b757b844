using System.Runtime.InteropServices;
using Parallax.Numerics;

namespace Parallax.Stories;

/// <summary>Groups that are merged greedily, the most similar pair first (average direction, cosine).</summary>
/// <remarks>
/// Likeness is computed through an index from keys to the groups that have them, so that a group is compared only with
/// those that share something with it, and is not kept: memory grows with the articles, not with their pairs. Of each
/// group its closest later one is known, or, after that one was merged, only how close any can be; it is looked for
/// again when that bound is the highest of all. Of pairs that are equally alike the first is merged, by the first
/// group's place, then the second's. Groups with very many keys are not in the index, which would be written anew for
/// all their keys at every merge: their products with all others are kept, and those of a merged group follow from
/// those of its parts.
/// </remarks>
internal sealed class StoryGroups
{
    // What stands for a pair that cannot become one group.
    private const double Never = double.NegativeInfinity;

    // Rounding to six digits lifts nothing that is further below.
    private const double RoundingFactor = 1 - 1e-5;

    // A group of some ten articles on different things has more keys.
    private const int MostIndexedKeys = 1_000;

    private const int None = -1;
    private const int Unknown = -2;

    private readonly StoryOptions _options;
    private readonly double _least;
    private readonly StoryProfile?[] _groups;
    private readonly List<(int Group, double Weight)>?[] _index;
    private readonly SortedDictionary<int, double[]> _large = [];
    private readonly double[] _products;
    private readonly double[] _direction;

    // By group the closest later one, and how alike they are; where it is unknown, none is more alike than that.
    private readonly int[] _closest;
    private readonly double[] _bound;

    public StoryGroups(IReadOnlyList<StoryProfile> profiles, StoryOptions options)
    {
        _options = options;
        _least = options.Threshold > 0 ? options.Threshold * RoundingFactor : Never;
        _groups = [.. profiles];
        _index = new List<(int, double)>?[profiles.Count > 0 ? profiles[0].Keys : 0];
        _products = new double[profiles.Count];
        _direction = new double[_index.Length];
        _closest = new int[profiles.Count];
        _bound = new double[profiles.Count];
        for (var group = profiles.Count - 1; group >= 0; group--)
        {
            Seek(group);
            Add(group);
        }
    }

    /// <summary>Merges as long as any two groups are alike enough; the groups in their order.</summary>
    public IEnumerable<StoryProfile> Merge()
    {
        while (First() is var a and >= 0) Merge(a, _closest[a]);
        return _groups.OfType<StoryProfile>();
    }

    // The first group of the most similar pair; −1 where none is left.
    private int First()
    {
        while (true)
        {
            var first = Highest();
            if (first < 0 || _closest[first] != Unknown) return first;
            Seek(first);
        }
    }

    private int Highest()
    {
        var (highest, top) = (None, Never);
        for (var group = 0; group < _bound.Length; group++)
        {
            if (_bound[group] > top) (highest, top) = (group, _bound[group]);
        }

        return highest;
    }

    private void Merge(int a, int b)
    {
        var (first, second) = (_groups[a]!, _groups[b]!);
        var merged = StoryProfile.Merge(first, second);
        var row = IsLarge(merged.Vector) ? Row(a).Zip(Row(b), Joined).ToArray() : null;
        Remove(a);
        Remove(b);
        foreach (var products in _large.Values) products[a] = Joined(products[a], products[b]);
        if (row is not null) _large[a] = row;
        _groups[a] = merged;
        _groups[b] = null;
        _bound[b] = Never;
        Seek(a);
        Add(a);
        // The products are those of the merged group.
        for (var other = 0; other < _groups.Length; other++)
        {
            if (_groups[other] is null || other == a) continue;
            if (_closest[other] == a || _closest[other] == b) _closest[other] = Unknown;
            if (other < a) Offer(other, a);
        }

        double Joined(double own, double others) =>
            (own * first.Articles.Count + others * second.Articles.Count) / merged.Vector.Norm;
    }

    // The products of a group with all others.
    private double[] Row(int group)
    {
        FillProducts(group);
        return [.. _products];
    }

    // A later group has changed, whose products are there: it may be the closest now.
    private void Offer(int group, int changed)
    {
        var product = _products[group];
        if (product < _least || product < _bound[group] * RoundingFactor || !AreNear(group, changed)) return;
        var likeness = Rounding.Significant(product);
        if (likeness < _options.Threshold || likeness < _bound[group]) return;
        var isTied = likeness == _bound[group];
        // Another group that is as close may come before this one.
        if (isTied && (_closest[group] == Unknown || _closest[group] < changed)) return;
        (_closest[group], _bound[group]) = (changed, likeness);
    }

    // Looks for the closest of the later groups that a group can become one with; of equals the first.
    private void Seek(int group)
    {
        FillProducts(group);
        var top = Never;
        for (var other = group + 1; other < _groups.Length; other++)
        {
            if (IsCandidate(other, Math.Max(top, _least)) && _products[other] > top && AreNear(group, other))
                top = _products[other];
        }

        var likeness = top >= _least && top != Never ? Rounding.Significant(top) : Never;
        if (likeness < _options.Threshold) likeness = Never;
        _bound[group] = likeness;
        _closest[group] = likeness == Never ? None : FirstAsClose(group, top, likeness);
    }

    private int FirstAsClose(int group, double top, double likeness)
    {
        for (var other = group + 1; other < _groups.Length; other++)
        {
            if (IsCandidate(other, top * RoundingFactor)
                && Rounding.Significant(_products[other]) == likeness
                && AreNear(group, other)) return other;
        }

        return None;
    }

    private bool IsCandidate(int group, double least) => _groups[group] is not null && _products[group] >= least;

    // The dates of a merged group are those of both.
    private bool AreNear(int a, int b) => _groups[a]!.IsNear(_groups[b]!, _options.Days);

    // The products of a group's direction with those of all others.
    private void FillProducts(int group)
    {
        if (_large.TryGetValue(group, out var known)) known.CopyTo(_products, 0);
        else if (IsLarge(_groups[group]!.Vector)) FillProductsOfLarge(_groups[group]!.Vector);
        else FillProductsOfSmall(group);
    }

    // Key by key in rising order.
    private void FillProductsOfSmall(int group)
    {
        var vector = _groups[group]!.Vector;
        Array.Clear(_products);
        for (var i = 0; i < vector.Numbers.Length; i++)
        {
            var weight = vector.Weights[i];
            if (_index[vector.Numbers[i]] is not { } others) continue;
            foreach (var (other, otherWeight) in CollectionsMarshal.AsSpan(others))
                _products[other] += weight * otherWeight;
        }

        foreach (var (large, products) in _large) _products[large] = products[group];
    }

    private void FillProductsOfLarge(StoryVector vector)
    {
        vector.CopyTo(_direction);
        for (var other = 0; other < _groups.Length; other++)
            _products[other] = _groups[other]?.Vector.Times(_direction) ?? 0;
        Array.Clear(_direction);
    }

    private static bool IsLarge(StoryVector vector) => vector.Numbers.Length > MostIndexedKeys;

    private void Add(int group)
    {
        var vector = _groups[group]!.Vector;
        if (IsLarge(vector)) _large.TryAdd(group, [.. _products]);
        else
        {
            for (var i = 0; i < vector.Numbers.Length; i++)
                (_index[vector.Numbers[i]] ??= []).Add((group, vector.Weights[i]));
        }
    }

    private void Remove(int group)
    {
        if (_large.Remove(group)) return;
        foreach (var key in _groups[group]!.Vector.Numbers) Remove(_index[key]!, group);
    }

    // The order of a key's groups says nothing: the last one takes the place.
    private static void Remove(List<(int Group, double Weight)> groups, int group)
    {
        var entries = CollectionsMarshal.AsSpan(groups);
        var at = 0;
        while (entries[at].Group != group) at++;
        entries[at] = entries[^1];
        groups.RemoveAt(groups.Count - 1);
    }
}
