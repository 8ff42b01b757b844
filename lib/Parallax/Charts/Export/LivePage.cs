using System.Net;
using System.Security.Cryptography;
using System.Text;

namespace Parallax.Charts.Export;

/// <summary>A page that shows one figure, and needs no other file and no network.</summary>
/// <remarks>
/// Where scripts do not run, or the figure cannot be drawn, what is given in its place stays. A content policy names
/// the two scripts of the page by their hashes and forbids all others and every request.
/// </remarks>
internal static class LivePage
{
    private const string Policy =
        "default-src 'none'; style-src 'unsafe-inline'; img-src data: blob:; font-src data:; "
        + "form-action 'none'; base-uri 'none'";

    private const string Style =
        "body{margin:1em auto;max-width:60em;padding:0 1em;font-family:'Helvetica Neue',Helvetica,Arial,sans-serif}";

    private const string Start = """
        const box = document.querySelector('.live');
        const figure = JSON.parse(box.querySelector('script').textContent);
        const target = document.createElement('div');
        box.append(target);
        Plotly.newPlot(target, { ...figure, config: { responsive: true, displaylogo: false, showSendToCloud: false } })
          .then(() => { box.querySelector('.still').hidden = true; }, () => target.remove());
        """;

    /// <summary>The page.</summary>
    /// <param name="title">Its title.</param>
    /// <param name="json">The figure, written so that it cannot end the element in which it is embedded.</param>
    /// <param name="still">HTML that is shown in place of the figure.</param>
    public static string Write(string title, string json, string still)
    {
        string[] scripts = [Embeddable(PlotlyScript.Read()), Embeddable(Start)];
        var page = new StringBuilder();
        WriteHead(page, title, scripts);
        page.Append($"<div class=\"live\"><div class=\"still\">{still}</div>\n");
        page.Append($"<script type=\"application/json\">{json}</script></div>\n");
        foreach (var script in scripts)
        {
            page.Append("<script>").Append(script).Append("</script>\n");
        }

        return page.Append("</body>\n</html>\n").ToString();
    }

    private static void WriteHead(StringBuilder page, string title, string[] scripts)
    {
        var policy = $"{Policy}; script-src {string.Join(' ', scripts.Select(HashOf))}";
        page.Append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        page.Append($"<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\n");
        page.Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        page.Append($"<title>{WebUtility.HtmlEncode(title)}</title>\n");
        page.Append($"<style>{Style}</style>\n</head>\n<body>\n");
    }

    /// <summary>
    /// A script that cannot end its element: what would end it, or begin a comment, can only be in its strings and
    /// patterns, where a backslash changes nothing.
    /// </summary>
    private static string Embeddable(string script) => script
        .ReplaceLineEndings("\n")
        .Replace("</script", "<\\/script", StringComparison.OrdinalIgnoreCase)
        .Replace("<!--", "<\\!--", StringComparison.Ordinal);

    private static string HashOf(string script)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(script));
        return $"'sha256-{Convert.ToBase64String(hash)}'";
    }
}
