namespace Parallax.Numerics;

/// <summary>Joins numbers into groups (union by the lower number, path halving).</summary>
internal sealed class DisjointSets(int count)
{
    private readonly int[] _parents = [.. Enumerable.Range(0, count)];
    private readonly Dictionary<int, double> _similarities = [];

    public bool AreJoined(int a, int b) => Root(a) == Root(b);

    public void Join(int a, int b, double similarity)
    {
        var (ofA, ofB) = (Root(a), Root(b));
        var (low, high) = (Math.Min(ofA, ofB), Math.Max(ofA, ofB));
        if (low == high) return;
        _parents[high] = low;
        _similarities[low] = Math.Min(similarity, Math.Min(SimilarityOf(low), SimilarityOf(high)));
    }

    /// <summary>The groups of two and more, by their lowest number, with their least similarity.</summary>
    public IEnumerable<(IReadOnlyList<int> Members, double Similarity)> Groups()
    {
        SortedDictionary<int, List<int>> groups = [];
        for (var i = 0; i < _parents.Length; i++)
        {
            var root = Root(i);
            if (root == i) continue;
            groups.TryAdd(root, [root]);
            groups[root].Add(i);
        }

        return groups.Select(group => ((IReadOnlyList<int>)group.Value, SimilarityOf(group.Key)));
    }

    private double SimilarityOf(int root) => _similarities.GetValueOrDefault(root, 1);

    private int Root(int i)
    {
        while (_parents[i] != i) i = _parents[i] = _parents[_parents[i]];
        return i;
    }
}
