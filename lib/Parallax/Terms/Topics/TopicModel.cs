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
        var weights = TfIdf.Of(terms, TfIdfOptions.Sklearn with { StopWords = options.StopWords });
        ArticleInfo[] articles = [.. weights.Select(row => row.Article).DistinctBy(article => article.Id)];
        CheckCount(articles);
        TfIdfRow[] common = [.. weights.Where(options.Includes)];
        string[] words = [.. common.Select(row => row.Term).Distinct().Order(StringComparer.Ordinal)];
        CheckCount(words, options);
        return Fit(new SparseRows(common, articles, words), articles, words, options);
    }

    private static TopicModel Fit(SparseRows matrix, ArticleInfo[] articles, string[] words, TopicOptions options)
    {
        var factors = new Factorization(matrix, options);
        factors.Run(options.Iterations);
        var topics = new RankedTopics(factors, options);
        return new TopicModel(topics.Describe(matrix, words), topics.Shares(articles));
    }

    private static void CheckCount(ArticleInfo[] articles)
    {
        if (articles.Length >= LeastArticles) return;
        throw new InvalidDataException(
            $"Topics are found in {LeastArticles} articles or more, not in {articles.Length}: "
            + "in fewer they would be the articles themselves.");
    }

    private static void CheckCount(string[] words, TopicOptions options)
    {
        if (words.Length >= options.Topics) return;
        throw new InvalidDataException(
            $"{words.Length} terms are in {options.MinArticles} articles or more and in at most "
            + $"{options.MaxShare:P0} of them; {options.Topics} topics need more.");
    }
}
