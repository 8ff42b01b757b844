namespace Parallax.Terms.Topics;

/// <summary>Measures whether the words of a topic are in the same articles.</summary>
internal sealed class TopicCoherence
{
    private readonly ILookup<int, int> _articlesWith;
    private readonly int _count;

    public TopicCoherence(SparseRows matrix)
    {
        _count = matrix.Rows.Count;
        _articlesWith = matrix.Rows.Index()
            .SelectMany(article => article.Item.Select(term => (term.Word, Article: article.Index)))
            .ToLookup(found => found.Word, found => found.Article);
    }

    /// <summary>Mean normalised pointwise mutual information of all pairs of words; 0 without a pair.</summary>
    public double Of(int[] words)
    {
        var pairs =
            from i in Enumerable.Range(0, words.Length)
            from other in words.Skip(i + 1)
            select Npmi(words[i], other);
        return pairs.DefaultIfEmpty(0).Average();
    }

    private double Npmi(int first, int second)
    {
        var (ofFirst, ofSecond) = (_articlesWith[first], _articlesWith[second]);
        double both = ofFirst.Intersect(ofSecond).Count();
        if (both == 0) return -1;
        if (both == _count) return 1;
        var pmi = Math.Log(both * _count / ofFirst.Count() / ofSecond.Count());
        return pmi / -Math.Log(both / _count);
    }
}
