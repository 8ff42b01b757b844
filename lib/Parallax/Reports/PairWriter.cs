using System.Globalization;
using System.Net;
using System.Text;
using Parallax.Stories;

namespace Parallax.Reports;

/// <summary>Writes two aligned articles as rows, in the first article's order.</summary>
/// <param name="pair">Their alignment.</param>
/// <param name="first">The first article, with its text.</param>
/// <param name="second">The second article, with its text.</param>
internal sealed class PairWriter(AlignmentResult pair, ArticleAnalysis first, ArticleAnalysis second)
{
    private readonly StringBuilder _html = new();

    // The second article's sentences are shown in their order as far as the first one's order leaves them.
    private readonly List<int> _waiting = [.. SentencesOf(pair, second)];

    /// <summary>The rows.</summary>
    public string Write()
    {
        Heads();
        foreach (var sentence in SentencesOf(pair, first)) Row(sentence);
        foreach (var left in _waiting) Only(second, left, "right");
        return _html.ToString();
    }

    private static IEnumerable<int> SentencesOf(AlignmentResult pair, ArticleAnalysis article) =>
        pair.Sentences.Where(s => s.Article.Id == article.Article.Id).Select(s => s.Sentence).Order();

    private void Heads() =>
        _html.Append($"<div class=\"row\"><strong>{Encode(first.Outlet)}</strong>")
            .Append($"<strong>{Encode(second.Outlet)}</strong></div>\n");

    private void Row(int sentence)
    {
        var matches = pair.Pairs.Where(p => p.A == sentence && _waiting.Contains(p.B)).OrderBy(p => p.B).ToList();
        if (matches.Count == 0)
        {
            Only(first, sentence, "left");
            return;
        }

        foreach (var before in _waiting.Where(b => b < matches[0].B && !IsMatched(b)).ToList()) Told(before);
        matches.ForEach(match => _waiting.Remove(match.B));
        _html.Append($"<div class=\"row both\">{Cell(first, sentence, "left")}<div>");
        foreach (var match in matches) _html.Append(Cell(second, match.B, "right"));
        _html.Append($"</div>{Why(matches)}</div>\n");
    }

    private bool IsMatched(int sentence) => pair.Pairs.Any(p => p.B == sentence);

    private void Told(int sentence)
    {
        Only(second, sentence, "right");
        _waiting.Remove(sentence);
    }

    private void Only(ArticleAnalysis article, int sentence, string side) =>
        _html.Append($"<div class=\"row only\">{Cell(article, sentence, side)}</div>\n");

    private static string Cell(ArticleAnalysis article, int sentence, string side)
    {
        var text = article.Sentences[sentence].Span.Of(article.Text!).ToString();
        var number = (sentence + 1).ToString(CultureInfo.InvariantCulture);
        return $"<div class=\"{side}\"><small class=\"outlet\">{Encode(article.Outlet)}</small>"
            + $"<sup class=\"number\">{number}</sup>{Encode(text)}</div>";
    }

    private static string Why(List<AlignmentPair> matches)
    {
        var shared = string.Join(", ", matches.SelectMany(match => match.Shared).Distinct(StringComparer.Ordinal));
        var score = matches.Max(match => match.Score).ToString("0.00", CultureInfo.InvariantCulture);
        return $"<div class=\"why\">in both: {Encode(shared)}; likeness {score}</div>";
    }

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
