using System.Globalization;
using System.Net;
using System.Text;

namespace Parallax.Reports;

/// <summary>Writes one article to be read: its text with everything that was found, and what was set aside.</summary>
/// <param name="analysis">The analysis, with its text.</param>
/// <param name="furniture">What was set aside of the page, in the order of the text.</param>
internal sealed class ArticleWriter(ArticleAnalysis analysis, IReadOnlyList<Furniture> furniture)
{
    private readonly MarkedText _text = new(analysis.Text!, new ReadingMarks(analysis).All());

    /// <summary>The article, folded under its title.</summary>
    public string Write()
    {
        var html = new StringBuilder("<details class=\"article\"><summary>");
        html.Append(Encode($"{analysis.Outlet}: {analysis.Article.Title ?? analysis.Article.Id}"));
        html.Append("</summary>\n");
        foreach (var block in Blocks().OrderBy(block => block.Start)) html.Append(block.Html);
        return html.Append("</details>\n").ToString();
    }

    private IEnumerable<(int Start, string Html)> Blocks() =>
        Paragraphs().Concat(furniture.Where(Fits).Select(piece => (piece.Span.Start, SetAside(piece))));

    private IEnumerable<(int Start, string Html)> Paragraphs() =>
        from sentence in analysis.Sentences
        group sentence by (sentence.Section, sentence.Paragraph) into paragraph
        let first = paragraph.First().Span.Start
        select (first, Paragraph(paragraph.Key.Section, paragraph));

    private string Paragraph(SectionKind section, IEnumerable<Sentence> sentences)
    {
        var kind = section.ToString().ToLowerInvariant();
        var body = string.Join(' ', sentences.Select(Sentence));
        return $"<p class=\"{kind}\"><small class=\"kind\">{kind}</small>{body}</p>\n";
    }

    private string Sentence(Sentence sentence)
    {
        var number = (sentence.Index + 1).ToString(CultureInfo.InvariantCulture);
        var tone = sentence.Tone.Hits == 0
            ? "no word of known tone"
            : "tone " + sentence.Tone.Value.ToString("+0.00;−0.00;0.00", CultureInfo.InvariantCulture);
        var lines = new CorrectionLines(analysis.Article);
        var fix = $"{lines.Tone(sentence.Index)}\n{lines.Voice(sentence.Span)}";
        return $"<sup class=\"number\" title=\"Sentence {number}: {tone}\" data-fix=\"{Encode(fix)}\">{number}</sup>"
            + _text.Write(sentence.Span);
    }

    private string SetAside(Furniture piece)
    {
        var text = Encode(piece.Span.Of(analysis.Text!).ToString());
        var why = Encode($"{piece.Kind.ToString().ToLowerInvariant()}, rule {piece.Rule}");
        return $"<p class=\"furniture\"><small class=\"kind\">set aside: {why}</small>{text}</p>\n";
    }

    private bool Fits(Furniture piece) => piece.Span.Start >= 0 && piece.Span.End <= analysis.Text!.Length;

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
