using System.Net;
using System.Text;
using Parallax.Display;
using Parallax.Stories;

namespace Parallax.Reports;

/// <summary>
/// Two articles of a story sentence by sentence: what both report in one row, what only one tells in its column.
/// </summary>
/// <remarks>Pairs of articles whose texts are at hand, those that share most first. Texts are escaped.</remarks>
[TypeFormatterSource(typeof(SideBySideViewFormatterSource), PreferredMimeTypes = [MimeTypes.Html])]
public sealed class SideBySideView
{
    /// <summary>How many pairs of articles are shown at the most.</summary>
    public const int MostPairs = 6;

    private readonly Dictionary<string, ArticleAnalysis> _withText;
    private readonly IReadOnlyList<AlignmentResult> _pairs;

    private SideBySideView(Coverage coverage)
    {
        _withText = coverage.Analyses
            .Where(a => a.Text is not null)
            .ToDictionary(a => a.Article.Id, StringComparer.Ordinal);
        _pairs = [.. Alignments.Of(coverage)
            .Where(pair => _withText.ContainsKey(pair.A.Id) && _withText.ContainsKey(pair.B.Id))
            .OrderByDescending(pair => pair.Pairs.Count)
            .ThenBy(pair => pair.A.Id, StringComparer.Ordinal)
            .ThenBy(pair => pair.B.Id, StringComparer.Ordinal)];
    }

    /// <summary>Whether there are no two articles to set side by side.</summary>
    public bool IsEmpty => _pairs.Count == 0;

    /// <summary>The view of a coverage.</summary>
    public static SideBySideView Of(Coverage coverage)
    {
        ArgumentNullException.ThrowIfNull(coverage);
        return new SideBySideView(coverage);
    }

    /// <summary>The view as HTML, with its style rules and without script.</summary>
    public string ToHtml()
    {
        if (IsEmpty) return $"<p>{Reason()}</p>";
        var html = new StringBuilder($"<div class=\"parallax-reading pairs\">{ReadingStyle.Element}");
        foreach (var pair in _pairs.Take(MostPairs)) html.Append(Write(pair));
        if (_pairs.Count > MostPairs)
            html.Append($"<p><small>{MostPairs} of {_pairs.Count} pairs of articles are shown.</small></p>");
        return html.Append("</div>").ToString();
    }

    private string Reason() => _withText.Count == 0
        ? "Records hold no sentences: load the articles to see them side by side."
        : "There are no two articles on the same story to set side by side.";

    private string Write(AlignmentResult pair)
    {
        var writer = new PairWriter(pair, _withText[pair.A.Id], _withText[pair.B.Id]);
        var title = WebUtility.HtmlEncode($"{Name(pair.A)} and {Name(pair.B)}: {pair.Pairs.Count} pairs of sentences");
        return $"<details class=\"article\"><summary>{title}</summary>\n{writer.Write()}</details>\n";
    }

    private static string Name(ArticleInfo article) => $"{article.Outlet}, “{article.Title ?? article.Id}”";
}
