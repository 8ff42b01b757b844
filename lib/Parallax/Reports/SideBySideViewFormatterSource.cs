using Parallax.Display;

namespace Parallax.Reports;

/// <summary>How a <see cref="SideBySideView"/> shows itself in a notebook.</summary>
internal sealed class SideBySideViewFormatterSource
{
    public IEnumerable<object> CreateTypeFormatters() =>
    [
        new ConventionFormatter<SideBySideView>(MimeTypes.Html, view => view.ToHtml()),
    ];
}
