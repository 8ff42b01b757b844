using System.Net;

namespace Parallax.Reading.Pages;

/// <summary>Markup inside a record's text.</summary>
internal static class HtmlText
{
    private static readonly string[] Marks = ["</p>", "<p>", "<br", "</div>", "</a>", "</em>", "</strong>", "<p ", "<div"];

    /// <summary>The paragraphs of a text with markup, a blank line between them; a text without markup as it stands.</summary>
    public static string Plain(string text)
    {
        if (!Array.Exists(Marks, m => text.Contains(m, StringComparison.OrdinalIgnoreCase)))
            return text.Contains("&amp;", StringComparison.Ordinal) || text.Contains("&quot;", StringComparison.Ordinal) || text.Contains("&#", StringComparison.Ordinal)
                ? WebUtility.HtmlDecode(text) : text;
        using var document = HtmlExtractor.Parse("<body>" + text);
        if (document.Body is null) return text;
        var page = new BlockCollector();
        page.Collect(document.Body);
        return string.Join("\n\n", page.Texts.Select(b => b.Text));
    }
}
