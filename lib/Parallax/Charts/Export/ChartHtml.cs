using System.Net;
using System.Text;
using Parallax.Charts.Svg;
using Parallax.Tables;

namespace Parallax.Charts.Export;

/// <summary>Charts as HTML that every front end shows: embedded pictures, not inline SVG.</summary>
internal static class ChartHtml
{
    // The width of a notebook's output, and of a telephone's screen.
    private const int Wide = 760;
    private const int Narrow = 380;
    private const string NarrowScreen = "(max-width: 600px)";

    /// <summary>Front ends that remove picture and source elements keep the wide image.</summary>
    /// <remarks>A chart that has nothing to show is its title, which says why.</remarks>
    public static string Write(ChartSpec chart)
    {
        if (chart.IsEmpty) return $"<p>{WebUtility.HtmlEncode(chart.Title)}.</p>";
        var text = WebUtility.HtmlEncode($"{chart.Title}. {chart.Description}");
        var wide = WithNumbers(SvgWriter.Write(chart, Wide), chart);
        return $"<picture><source media=\"{NarrowScreen}\" srcset=\"{Address(SvgWriter.Write(chart, Narrow))}\">"
            + $"<img src=\"{Address(wide)}\" alt=\"{text}\" style=\"max-width:100%;height:auto\"></picture>";
    }

    // The picture carries its numbers, so that a page can offer them.
    private static string WithNumbers(string svg, ChartSpec chart)
    {
        var numbers = SvgText.EscapeLines(chart.ToDataFrame().ToCsv());
        var end = svg.LastIndexOf("</svg>", StringComparison.Ordinal);
        return svg.Insert(end, $"<metadata class=\"csv\">{numbers}</metadata>\n");
    }

    private static string Address(string svg) =>
        "data:image/svg+xml;base64," + Convert.ToBase64String(Encoding.UTF8.GetBytes(svg));
}
