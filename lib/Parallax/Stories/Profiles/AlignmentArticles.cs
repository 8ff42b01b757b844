using Parallax.Stories.Days;

namespace Parallax.Stories.Profiles;

/// <summary>The articles whose text is there, each read once, whatever the number of its pairs.</summary>
/// <param name="analyses">Analyses under the names that each article alone gives.</param>
/// <param name="failed">Is told of each pair that could not be aligned, which costs no other.</param>
internal sealed class AlignmentArticles(IEnumerable<ArticleAnalysis> analyses, Action<LoadIssue> failed)
{
    private static readonly AlignmentOptions Options = new();

    private readonly Dictionary<string, ArticleAnalysis> _withText = analyses
        .Where(analysis => analysis.Text is not null)
        .ToDictionary(analysis => analysis.Article.Id, StringComparer.Ordinal);

    private readonly Dictionary<string, AlignmentArticle> _read = new(StringComparer.Ordinal);

    /// <summary>What two articles share, and what each has alone; of each pair of which both texts are there.</summary>
    public IEnumerable<AlignmentResult> Align(IEnumerable<(string A, string B)> pairs) => pairs
        .Where(pair => _withText.ContainsKey(pair.A) && _withText.ContainsKey(pair.B))
        .Select(Align)
        .OfType<AlignmentResult>();

    private AlignmentResult? Align((string A, string B) pair)
    {
        try
        {
            return Alignment.Of(Read(pair.A), Read(pair.B), Options);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            failed(NotAligned.Failed(pair, e));
            return null;
        }
    }

    private AlignmentArticle Read(string id)
    {
        if (_read.TryGetValue(id, out var read)) return read;
        return _read[id] = AlignmentArticle.Of(_withText[id]);
    }
}
