using Parallax.Comparison.Tallies;

namespace Parallax.Comparison.Words;

/// <summary>Term counts of a selection of sections and voices, by term and article.</summary>
internal sealed class TermTable
{
    private readonly ArticleCounts<string> _counts;
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<ArticleInfo> _articles = [];
    private readonly List<long> _words = [];

    public TermTable(IEnumerable<TermCount> terms, KeynessOptions options)
    {
        _counts = new(StringComparer.Ordinal, options.Shows);
        foreach (var row in terms.Where(options.Includes))
        {
            var article = Number(row.Article);
            if (row.Length == 1) _words[article] += row.Count;
            _counts.Add(row.Term, article, row.Count);
        }

        Outlets = [.. _articles.Select(article => article.Outlet).Distinct().Order(StringComparer.Ordinal)];
    }

    /// <summary>The terms that are shown, in no order.</summary>
    public IEnumerable<string> Terms => _counts.Keys;

    /// <summary>The articles that have a word in the selection.</summary>
    public IReadOnlyList<ArticleInfo> Articles => _articles;

    /// <summary>Their outlets, in ordinal order.</summary>
    public IReadOnlyList<string> Outlets { get; }

    /// <summary>Number of words of an article in the selection.</summary>
    public long WordsOf(int article) => _words[article];

    /// <summary>The articles that have a term, with its count in each.</summary>
    public PackedPairs Counts(string term) => _counts.Of(term);

    /// <summary>Throws unless there is such an outlet and another to compare it with.</summary>
    public void Check(string outlet, string? against)
    {
        Check(outlet);
        if (against is not null) Check(against);
        if (Outlets.Count < 2 || outlet == against)
            throw new ArgumentException(
                $"Keyness compares an outlet with others; the selection's outlets are {List()}.");
    }

    private void Check(string outlet)
    {
        if (Outlets.Contains(outlet)) return;
        throw new ArgumentException($"No words of outlet '{outlet}' in the selection; its outlets are {List()}.");
    }

    // The rows of an article mostly come one after the other.
    private int Number(ArticleInfo article)
    {
        if (_articles.Count > 0 && ReferenceEquals(_articles[^1], article)) return _articles.Count - 1;
        if (_numbers.TryGetValue(article.Id, out var number)) return number;
        _articles.Add(article);
        _words.Add(0);
        return _numbers[article.Id] = _articles.Count - 1;
    }

    private string List() =>
        Outlets.Count == 0 ? "none" : string.Join(", ", Outlets.Select(o => $"'{o}'"));
}
