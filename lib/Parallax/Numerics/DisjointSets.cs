namespace Parallax.Numerics;

/// <summary>Joins numbers into groups (union by the lower number, path halving).</summary>
internal sealed class DisjointSets(int count)
{
    private readonly int[] parents = [.. Enumerable.Range(0, count)];
    private readonly Dictionary<int, double> similarities = [];

    public bool AreJoined(int a, int b) => Root(a) == Root(b);

    public void Join(int a, int b, double similarity)
    {
        var (low, high) = (
            Math.Min(Root(a), Root(b)),
            Math.Max(Root(a), Root(b)));
        if (low == high) return;
        parents[high] = low;
        similarities[low] = Math.Min(
            similarity,
            Math.Min(similarities.GetValueOrDefault(low, 1), similarities.GetValueOrDefault(high, 1)));
    }

    /// <summary>The groups of two and more, by their lowest number, with their least similarity.</summary>
    public IEnumerable<(IReadOnlyList<int> Members, double Similarity)> Groups()
    {
        SortedDictionary<int, List<int>> groups = [];
        for (var i = 0; i < parents.Length; i++)
        {
            var root = Root(i);
            if (root == i) continue;
            if (!groups.TryGetValue(root, out var members)) groups.Add(root, members = [root]);
            members.Add(i);
        }
        return groups.Select(g => (
            (IReadOnlyList<int>)g.Value,
            similarities.GetValueOrDefault(g.Key, 1)));
    }

    private int Root(int i)
    {
        while (parents[i] != i) i = parents[i] = parents[parents[i]];
        return i;
    }
}
