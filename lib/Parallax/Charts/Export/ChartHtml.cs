using System.Net;
using System.Text;
using Parallax.Charts.Svg;

namespace Parallax.Charts.Export;

/// <summary>Charts as HTML that every front end shows: embedded pictures, not inline SVG.</summary>
internal static class ChartHtml
{
    // The width of a notebook's output, and of a telephone's screen.
    private const int Wide = 760;
    private const int Narrow = 380;
    private const string NarrowScreen = "(max-width: 600px)";

    /// <summary>Front ends that remove picture and source elements keep the wide image.</summary>
    public static string Write(ChartSpec chart)
    {
        var text = WebUtility.HtmlEncode($"{chart.Title}. {chart.Description}");
        return $"<picture><source media=\"{NarrowScreen}\" srcset=\"{Address(chart, Narrow)}\">"
            + $"<img src=\"{Address(chart, Wide)}\" alt=\"{text}\" style=\"max-width:100%;height:auto\"></picture>";
    }

    private static string Address(ChartSpec chart, int width)
    {
        var svg = Encoding.UTF8.GetBytes(SvgWriter.Write(chart, width));
        return "data:image/svg+xml;base64," + Convert.ToBase64String(svg);
    }
}
