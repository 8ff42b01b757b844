using Parallax.Numerics;

namespace Parallax.Terms.Topics;

/// <summary>Topics of a larger corpus, from term counts alone: no text is needed.</summary>
/// <remarks>
/// Non-negative matrix factorisation of tf-idf weights by multiplicative updates (Lee and Seung 2001, Frobenius norm).
/// </remarks>
public sealed class TopicModel
{
    /// <summary>Fewer articles than this have no topics to speak of.</summary>
    public const int LeastArticles = 50;

    private TopicModel(IReadOnlyList<Topic> topics, IReadOnlyList<ArticleTopic> articles) =>
        (Topics, Articles) = (topics, articles);

    /// <summary>The topics.</summary>
    public IReadOnlyList<Topic> Topics { get; }

    /// <summary>The share of each topic in each article, by article id and number of the topic.</summary>
    public IReadOnlyList<ArticleTopic> Articles { get; }

    /// <summary>Mean of the topics' coherence.</summary>
    public double Coherence => Topics.Average(t => t.Coherence);

    /// <summary>Finds topics.</summary>
    /// <exception cref="InvalidDataException">There are fewer than <see cref="LeastArticles"/> articles, or too few
    /// terms in common.</exception>
    public static TopicModel Fit(IEnumerable<TermCount> terms, TopicOptions? options = null)
    {
        options ??= new TopicOptions();
        var rows = TfIdf.Of(terms, TfIdfOptions.Sklearn with { StopWords = options.StopWords });
        var articles = rows.GroupBy(r => r.Article.Id, StringComparer.Ordinal)
            .Select(g => g.First().Article)
            .ToArray();
        if (articles.Length < LeastArticles)
            throw new InvalidDataException(
                $"Topics are found in {LeastArticles} articles or more, not in {articles.Length}: "
                + "in fewer they would be the articles themselves.");
        rows = [.. rows.Where(r => r.DocumentFrequency >= options.MinArticles
            && r.DocumentFrequency <= options.MaxShare * articles.Length
            && char.IsLetter(r.Term[0]))];
        var words = rows.Select(r => r.Term)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ToArray();
        if (words.Length < options.Topics)
            throw new InvalidDataException(
                $"{words.Length} terms are in {options.MinArticles} articles or more and in at most "
                + $"{options.MaxShare:P0} of them; {options.Topics} topics need more.");
        var matrix = new SparseRows(rows, articles, words);
        var factors = new Factorization(matrix, options);
        factors.Run(options.Iterations);
        return new TopicModel(Describe(factors, matrix, words, options), Shares(factors, articles, options));
    }

    private static Topic[] Describe(
        Factorization factors,
        SparseRows matrix,
        string[] words,
        TopicOptions options)
    {
        var coherence = new TopicCoherence(matrix, words.Length);
        var topics = Order(factors.ArticleShares(), options).Select((k, number) =>
        {
            var top = factors.TopWords(k, options.TopWords);
            return new Topic(
                number,
                [.. top.Select(w => (words[w.Word], Rounding.Significant(w.Weight)))],
                Rounding.Significant(coherence.Of([.. top.Select(w => w.Word)])));
        });
        return [.. topics];
    }

    private static ArticleTopic[] Shares(Factorization factors, ArticleInfo[] articles, TopicOptions options)
    {
        var shares = factors.ArticleShares();
        var order = Order(shares, options);
        return [.. articles.SelectMany((a, i) => order.Select((k, number) =>
            new ArticleTopic(a, number, Rounding.Significant(shares[i][k]))))];
    }

    // The topics by the share of all articles that they take, the largest first.
    private static int[] Order(IReadOnlyList<double[]> shares, TopicOptions options) =>
        [.. Enumerable.Range(0, options.Topics)
            .OrderByDescending(k => Rounding.Significant(shares.Sum(s => s[k])))];
}
