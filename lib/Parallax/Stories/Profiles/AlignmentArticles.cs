namespace Parallax.Stories.Profiles;

/// <summary>The articles whose text is there, each read once, whatever the number of its pairs.</summary>
/// <param name="analyses">Analyses under the names that each article alone gives.</param>
internal sealed class AlignmentArticles(IEnumerable<ArticleAnalysis> analyses)
{
    private static readonly AlignmentOptions Options = new();

    private readonly Dictionary<string, ArticleAnalysis> _withText = analyses
        .Where(analysis => analysis.Text is not null)
        .ToDictionary(analysis => analysis.Article.Id, StringComparer.Ordinal);

    private readonly Dictionary<string, AlignmentArticle> _read = new(StringComparer.Ordinal);

    /// <summary>How many there are.</summary>
    public int Count => _withText.Count;

    /// <summary>Whether an article's text is there.</summary>
    public bool Has(string id) => _withText.ContainsKey(id);

    /// <summary>What two articles share, and what each has alone.</summary>
    public AlignmentResult Align(string a, string b) => Alignment.Of(Read(a), Read(b), Options);

    private AlignmentArticle Read(string id)
    {
        if (_read.TryGetValue(id, out var read)) return read;
        return _read[id] = AlignmentArticle.Of(_withText[id]);
    }
}
