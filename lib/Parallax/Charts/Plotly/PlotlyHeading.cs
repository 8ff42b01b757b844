using Parallax.Charts.Drawing;
using Plotly.NET;
using Plotly.NET.LayoutObjects;
using static Parallax.Charts.Plotly.PlotlyCall;
using static Parallax.Charts.Plotly.PlotlyValues;

namespace Parallax.Charts.Plotly;

/// <summary>What is above the plot of a figure: title, subtitle and legend, and the margin that they need.</summary>
internal sealed class PlotlyHeading(ChartSpec chart)
{
    // Plotly does not break lines by itself; figures are about 760 pixels wide.
    private const double TextWidth = 700;

    // Plotly puts lines 1.3 times the size of the title's font apart.
    private const double TitleLine = 24;
    private const double AboveTitle = 14;
    private const double AroundTitle = 34;

    // Plotly gives every entry of a row the width of the widest, and marks this room.
    private const double LegendMark = 50;
    private const double LegendWidth = 380;
    private const double LegendLine = 20;

    private readonly IReadOnlyList<string> _title = Lines(chart.Title, TextStyle.Title);
    private readonly IReadOnlyList<string> _subtitle = Lines(chart.Subtitle ?? "", TextStyle.Subtitle);

    /// <summary>The margin above the plot, in pixels.</summary>
    public double Height => (_title.Count + _subtitle.Count) * TitleLine + AroundTitle + LegendRows() * LegendLine;

    /// <summary>The title, with the subtitle as smaller lines of it.</summary>
    /// <remarks>Plotly.NET 6.0.0 and the plotly.js 2.28 in it have no subtitle of its own.</remarks>
    public Title Title => Create<Title>(new
    {
        Text = string.Join("<br>", _title.Select(SafeText).Concat(_subtitle.Select(Small))),
        Font = Font(TextStyle.Title.Size),
        X = 0.02,
        XRef = "container",
        XAnchor = StyleParam.XAnchorPosition.Left,
        Y = 1.0,
        YRef = "container",
        YAnchor = StyleParam.YAnchorPosition.Top,
        Pad = Create<Padding>(new { T = (int)AboveTitle }),
    });

    /// <summary>The legend, directly above the plot.</summary>
    public static Legend Legend() => Create<Legend>(new
    {
        Orientation = StyleParam.Orientation.Horizontal,
        TraceOrder = StyleParam.TraceOrder.Normal,
        X = 0.0,
        XAnchor = StyleParam.XAnchorPosition.Left,
        Y = 1.0,
        YAnchor = StyleParam.YAnchorPosition.Bottom,
    });

    private static IReadOnlyList<string> Lines(string text, TextStyle style) =>
        TextMetrics.Wrap(text, TextWidth, style);

    private static string Small(string line)
    {
        var size = FormattableString.Invariant($"{TextStyle.Subtitle.Size}px");
        return $"<span style=\"font-size:{size};color:{TextStyle.Subtitle.Fill}\">{SafeText(line)}</span>";
    }

    private double LegendRows()
    {
        if (chart.Styles.Count == 0) return 0;
        var entry = chart.Styles.Max(style => TextMetrics.Width(style.Outlet, TextStyle.Label)) + LegendMark;
        return Math.Ceiling(chart.Styles.Count / Math.Max(1, Math.Floor(LegendWidth / entry)));
    }
}
