using System.Net;
using Parallax.Display;

namespace Parallax.Findings;

/// <summary>How a <see cref="Finding"/> shows itself in a notebook: as a paragraph that stands out.</summary>
internal sealed class FindingFormatterSource
{
    public IEnumerable<object> CreateTypeFormatters() => [
        new ConventionFormatter<Finding>("text/html", finding =>
            $"<p style=\"font-size:1.15em;border-left:4px solid #999;padding-left:.8em\">{WebUtility.HtmlEncode(finding.Text)}.</p>"),
        new ConventionFormatter<Finding>("text/plain", finding => finding.Text + ".")];
}
