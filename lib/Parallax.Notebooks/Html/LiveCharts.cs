using System.Security.Cryptography;
using System.Text;

namespace Parallax.Notebooks.Html;

/// <summary>The scripts of a page with live charts, and the policy that allows these and no others.</summary>
internal sealed class LiveCharts
{
    /// <summary>The mime type of a Plotly figure.</summary>
    public const string MimeType = "application/vnd.plotly.v1+json";

    // A chart that cannot be drawn leaves the picture that stands there. plotly.js 4 offers to send data to a server
    // unless told not to.
    private const string Start = """
        for (const box of document.querySelectorAll('.live')) {
          const figure = JSON.parse(box.querySelector('script').textContent);
          const target = document.createElement('div');
          target.style.height = ((figure.layout && figure.layout.height) || 450) + 'px';
          box.append(target);
          Plotly.newPlot(target, figure.data, figure.layout, { responsive: true, displaylogo: false, showSendToCloud: false })
            .then(() => { box.querySelector('.still').hidden = true; }, () => target.remove());
        }
        """;

    private readonly string[] _scripts;

    public LiveCharts(string plotly) => _scripts = [Embed(plotly), Embed(Start)];

    /// <summary>The part of a content policy that names these scripts by what they hash to.</summary>
    public string Policy => "script-src " + string.Join(' ', _scripts.Select(Hash));

    public void WriteTo(StringBuilder page)
    {
        foreach (var script in _scripts)
        {
            page.Append("<script>").Append(script).Append("</script>\n");
        }
    }

    /// <summary>JSON that cannot end the element it stands in.</summary>
    public static string EmbedJson(string json) => json.Replace("<", "\\u003c", StringComparison.Ordinal);

    /// <summary>
    /// What would end a script, or begin a comment in it, can only stand in its strings, where a backslash changes
    /// nothing.
    /// </summary>
    private static string Embed(string script) => script
        .ReplaceLineEndings("\n")
        .Replace("</script", "<\\/script", StringComparison.OrdinalIgnoreCase)
        .Replace("<!--", "<\\!--", StringComparison.Ordinal);

    private static string Hash(string script) =>
        $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script)))}'";
}
