using System.Net;
using System.Text;
using Parallax.Charts;

namespace Parallax.Display;

/// <summary>Charts as HTML that every front end shows: embedded pictures, not inline SVG.</summary>
internal static class ChartHtml
{
    private const int Wide = 760;
    private const int Narrow = 380;

    /// <summary>Front ends that remove picture and source elements keep the wide image.</summary>
    public static string Write(ChartSpec chart) =>
        $"<picture><source media=\"(max-width: 600px)\" srcset=\"{Uri(chart.ToSvg(Narrow))}\">"
        + $"<img src=\"{Uri(chart.ToSvg(Wide))}\" alt=\"{WebUtility.HtmlEncode($"{chart.Title}. {chart.Description}")}\" style=\"max-width:100%;height:auto\"></picture>";

    private static string Uri(string svg) => "data:image/svg+xml;base64," + Convert.ToBase64String(Encoding.UTF8.GetBytes(svg));
}
