namespace Parallax.Findings.Places;

/// <summary>The words of sentences: whole where the coverage has the text, else how they begin.</summary>
internal sealed class SentenceTexts(Coverage coverage)
{
    private readonly Dictionary<string, ArticleAnalysis> _articles =
        coverage.Analyses.ToDictionary(a => a.Article.Id, StringComparer.Ordinal);

    /// <summary>Whether any article's text is at hand.</summary>
    public bool AreWhole => _articles.Values.Any(a => a.Text is not null);

    /// <summary>A sentence by its number in its article.</summary>
    public string Of(ArticleInfo article, int sentence)
    {
        var analysis = _articles[article.Id];
        return Of(analysis, analysis.Sentences[sentence]);
    }

    /// <summary>A sentence of the coverage.</summary>
    public string Of(Sentence sentence) => Of(_articles[sentence.Article.Id], sentence);

    private static string Of(ArticleAnalysis analysis, Sentence sentence)
    {
        if (analysis.Text is not { } text) return sentence.Opening + " …";
        return sentence.Span.Of(text).ToString().ReplaceLineEndings(" ");
    }
}
