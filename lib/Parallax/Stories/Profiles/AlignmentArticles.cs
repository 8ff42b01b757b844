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

    /// <summary>What two articles share, and what each has alone; of each pair of which both texts are there.</summary>
    public IEnumerable<AlignmentResult> Align(IEnumerable<(string A, string B)> pairs) => pairs
        .Where(pair => _withText.ContainsKey(pair.A) && _withText.ContainsKey(pair.B))
        .Select(pair => Alignment.Of(Read(pair.A), Read(pair.B), Options));

    private AlignmentArticle Read(string id)
    {
        if (_read.TryGetValue(id, out var read)) return read;
        return _read[id] = AlignmentArticle.Of(_withText[id]);
    }
}
