using System.Text;
using Parallax.Display;

namespace Parallax.Reports;

/// <summary>Articles to be read with everything that was found in them: how readers check the machine.</summary>
/// <remarks>
/// Names, descriptions and pronouns are marked by entity, quotes by speaker, voices, labels and tone words, and what
/// was set aside is shown with the rule that did so. Each mark tells what was found and holds the line by which
/// <c>corrections.csv</c> or <c>aliases.yaml</c> says otherwise; a report shows it at a click. Texts are escaped.
/// </remarks>
[TypeFormatterSource(typeof(ReadingViewFormatterSource), PreferredMimeTypes = [MimeTypes.Html])]
public sealed class ReadingView
{
    /// <summary>How many articles are shown at the most; where there are more, the view says so.</summary>
    public const int MostArticles = 24;

    private const string Key =
        "<p class=\"key\"><span class=\"name e0\">name</span> <span class=\"other e0\">description or pronoun</span> "
        + "<span class=\"label\">what they are called</span> <span class=\"quoted\">quoted</span> "
        + "<span class=\"reported\">reported</span> <span class=\"negative\">negative word</span> "
        + "<span class=\"positive\">positive word</span></p>\n";

    private readonly IReadOnlyList<ArticleAnalysis> _withText;
    private readonly ILookup<string, Furniture> _furniture;

    private ReadingView(Coverage coverage, IEnumerable<Article> articles)
    {
        _withText = [.. coverage.Analyses.Where(a => a.Text is not null)];
        var texts = _withText.ToDictionary(a => a.Article.Id, a => a.Text, StringComparer.Ordinal);
        _furniture = articles
            .Where(a => texts.GetValueOrDefault(a.Info.Id) == a.Text)
            .SelectMany(a => a.Furniture, (article, piece) => (article.Info.Id, piece))
            .ToLookup(pair => pair.Id, pair => pair.piece, StringComparer.Ordinal);
    }

    /// <summary>Whether there is no text to be read: records hold none.</summary>
    public bool IsEmpty => _withText.Count == 0;

    /// <summary>The view of a coverage's articles whose texts are at hand.</summary>
    /// <param name="coverage">The coverage.</param>
    /// <param name="articles">The same articles as they were read, for what was set aside; may be left out.</param>
    public static ReadingView Of(Coverage coverage, IEnumerable<Article>? articles = null)
    {
        ArgumentNullException.ThrowIfNull(coverage);
        return new ReadingView(coverage, articles ?? []);
    }

    /// <summary>The view as HTML, with its style rules and without script.</summary>
    public string ToHtml()
    {
        if (IsEmpty) return "<p>Records hold no texts: the articles can be read where they are loaded themselves.</p>";
        var html = new StringBuilder($"<div class=\"parallax-reading\">{ReadingStyle.Element}{Key}");
        foreach (var analysis in _withText.Take(MostArticles)) html.Append(Write(analysis));
        if (_withText.Count > MostArticles)
            html.Append($"<p><small>{MostArticles} of {_withText.Count} articles are shown.</small></p>");
        return html.Append("</div>").ToString();
    }

    private string Write(ArticleAnalysis analysis) =>
        new ArticleWriter(analysis, [.. _furniture[analysis.Article.Id]]).Write();
}
