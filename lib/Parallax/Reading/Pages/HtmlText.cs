using System.Net;

namespace Parallax.Reading.Pages;

/// <summary>Markup inside a record's text.</summary>
internal static class HtmlText
{
    private static readonly string[] Marks =
        ["</p>", "<p>", "<br", "</div>", "</a>", "</em>", "</strong>", "</i>", "</b>", "<p ", "<div"];

    private static readonly string[] Entities = ["&amp;", "&quot;", "&#"];

    /// <summary>
    /// The paragraphs of a text with markup, a blank line between them; a text without markup as it is.
    /// </summary>
    public static string Plain(string text)
    {
        if (!Array.Exists(Marks, m => text.Contains(m, StringComparison.OrdinalIgnoreCase))) return Decoded(text);
        using var document = PageParser.Parse("<body>" + text);
        if (document.Body is null) return text;
        return string.Join("\n\n", PageLayout.Of(document).Texts.Select(b => b.Text));
    }

    /// <summary>The text without entities, where it has some that running text does not.</summary>
    private static string Decoded(string text)
    {
        var hasEntities = Array.Exists(Entities, e => text.Contains(e, StringComparison.Ordinal));
        return hasEntities ? WebUtility.HtmlDecode(text) : text;
    }
}
