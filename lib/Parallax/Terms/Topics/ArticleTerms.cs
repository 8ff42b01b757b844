namespace Parallax.Terms.Topics;

/// <summary>The terms of an article with their counts.</summary>
internal sealed record ArticleTerms(ArticleInfo Article, IReadOnlyDictionary<string, int> Counts)
{
    /// <summary>The count of the most frequent term.</summary>
    public int LargestCount { get; } = Counts.Values.Max();

    /// <summary>The counts of all terms together.</summary>
    public int Words { get; } = Counts.Values.Sum();

    /// <summary>The terms of one article's rows, all sections and voices together.</summary>
    public static ArticleTerms Of(IEnumerable<TermCount> rows)
    {
        var list = rows.ToList();
        var terms = list.GroupBy(row => row.Term, StringComparer.Ordinal);
        return new ArticleTerms(list[0].Article, terms.ToDictionary(term => term.Key, CountOf));
    }

    private static int CountOf(IEnumerable<TermCount> rows) => rows.Sum(row => row.Count);
}
