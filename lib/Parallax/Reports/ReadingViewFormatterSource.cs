using Parallax.Display;

namespace Parallax.Reports;

/// <summary>How a <see cref="ReadingView"/> shows itself in a notebook.</summary>
internal sealed class ReadingViewFormatterSource
{
    public IEnumerable<object> CreateTypeFormatters() =>
    [
        new ConventionFormatter<ReadingView>(MimeTypes.Html, view => view.ToHtml()),
    ];
}
