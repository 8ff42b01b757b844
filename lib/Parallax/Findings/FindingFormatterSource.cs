using System.Net;
using Parallax.Display;

namespace Parallax.Findings;

/// <summary>How a <see cref="Finding"/> shows itself in a notebook: as a paragraph that stands out.</summary>
internal sealed class FindingFormatterSource
{
    private const string Style = "font-size:1.15em;border-left:4px solid #999;padding-left:.8em";

    public IEnumerable<object> CreateTypeFormatters() =>
    [
        new ConventionFormatter<Finding>(MimeTypes.Html, WriteHtml),
        new ConventionFormatter<Finding>(MimeTypes.Plain, finding => finding.Text + "."),
    ];

    private static string WriteHtml(Finding finding) =>
        $"<p style=\"{Style}\">{WebUtility.HtmlEncode(finding.Text)}.</p>";
}
