namespace Parallax.Terms.Topics;

/// <summary>Measures whether the words of a topic stand in the same articles.</summary>
internal sealed class TopicCoherence
{
    private readonly List<int>[] _articles;
    private readonly int _count;

    public TopicCoherence(SparseRows matrix, int words)
    {
        _articles = [.. Enumerable.Range(0, words).Select(_ => new List<int>())];
        _count = matrix.Rows.Count;
        for (var a = 0; a < _count; a++)
            foreach (var (word, _) in matrix.Rows[a]) _articles[word].Add(a);
    }

    /// <summary>Mean normalised pointwise mutual information of all pairs of words.</summary>
    public double Of(int[] words)
    {
        var (sum, pairs) = (0.0, 0);
        for (var i = 0; i < words.Length; i++)
            for (var j = i + 1; j < words.Length; j++, pairs++)
                sum += Npmi(_articles[words[i]], _articles[words[j]]);
        return pairs == 0 ? 0 : sum / pairs;
    }

    private double Npmi(List<int> first, List<int> second)
    {
        double both = first.Intersect(second).Count();
        if (both == 0) return -1;
        return both == _count
            ? 1
            : Math.Log(both * _count / first.Count / second.Count) / -Math.Log(both / _count);
    }
}
