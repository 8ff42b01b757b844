using Parallax.Numerics;

namespace Parallax.Terms.Topics;

/// <summary>The topics of a factorization by the share of all articles that they take, the largest first.</summary>
internal sealed class RankedTopics
{
    private readonly Factorization _factors;
    private readonly TopicOptions _options;
    private readonly double[][] _shares;
    private readonly int[] _order;

    public RankedTopics(Factorization factors, TopicOptions options)
    {
        (_factors, _options) = (factors, options);
        _shares = factors.ArticleShares();
        _order = [.. Enumerable.Range(0, options.Topics)
            .OrderByDescending(topic => Rounding.Significant(_shares.Sum(article => article[topic])))];
    }

    /// <summary>The topics with their strongest words.</summary>
    public Topic[] Describe(SparseRows matrix, string[] words)
    {
        var coherence = new TopicCoherence(matrix);
        return [.. _order.Select(Describe)];

        Topic Describe(int topic, int number)
        {
            var top = _factors.TopWords(topic, _options.TopWords);
            var shown = top.Select(word => (words[word.Word], Rounding.Significant(word.Weight)));
            var measured = coherence.Of(Array.ConvertAll(top, word => word.Word));
            return new Topic(number, [.. shown], Rounding.Significant(measured));
        }
    }

    /// <summary>The share of each topic in each article.</summary>
    public ArticleTopic[] Shares(ArticleInfo[] articles) =>
        [.. articles.SelectMany((article, i) => _order.Select((topic, number) =>
            new ArticleTopic(article, number, Rounding.Significant(_shares[i][topic]))))];
}
