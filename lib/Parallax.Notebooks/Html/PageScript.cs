using System.Security.Cryptography;
using System.Text;

namespace Parallax.Notebooks.Html;

/// <summary>A script of a page, which the page's policy names by what it hashes to.</summary>
internal sealed class PageScript
{
    private readonly string _text;

    /// <summary>A script.</summary>
    /// <param name="script">Its text.</param>
    public PageScript(string script) => _text = Embed(script);

    /// <summary>The script's source in a content policy.</summary>
    public string PolicySource =>
        $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(_text)))}'";

    /// <summary>The element that runs it.</summary>
    public string Element => $"<script>{_text}</script>\n";

    /// <summary>JSON that cannot end the element it stands in.</summary>
    public static string EmbedJson(string json) => json.Replace("<", "\\u003c", StringComparison.Ordinal);

    // What would end a script, or begin a comment in it, can only stand in its strings, where a backslash changes
    // nothing.
    private static string Embed(string script) => script
        .ReplaceLineEndings("\n")
        .Replace("</script", "<\\/script", StringComparison.OrdinalIgnoreCase)
        .Replace("<!--", "<\\!--", StringComparison.Ordinal);
}
