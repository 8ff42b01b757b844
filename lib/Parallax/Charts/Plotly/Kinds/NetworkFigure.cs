using Parallax.Charts.Drawing;
using Plotly.NET;
using static Parallax.Charts.Plotly.PlotlyValues;

namespace Parallax.Charts.Plotly.Kinds;

/// <summary>The figure of a <see cref="NetworkChart"/>.</summary>
internal static class NetworkFigure
{
    private const double LineWidth = 2;
    private const double LineOpacity = 0.6;
    private const int MarkSize = 12;

    public static PlotlyParts Of(NetworkChart chart)
    {
        var nodes = chart.Nodes().ToDictionary(node => node.Name, StringComparer.Ordinal);
        var groups = chart.Links.GroupBy(l => l.Outlet, StringComparer.Ordinal);
        // An outlet without links is named all the same: it was read.
        var unlinked = chart.Styles.Where(style => chart.Links.All(link => link.Outlet != style.Outlet));
        return new PlotlyParts
        {
            Traces =
            [
                .. groups.Select(group => Links(chart, nodes, [.. group])),
                .. unlinked.Select(NameOnly),
                Names([.. nodes.Values]),
            ],
            XAxes = [PlotlyAxes.Hidden()],
            YAxes = [PlotlyAxes.Hidden()],
        };
    }

    /// <summary>The links of an outlet: one line, broken after each.</summary>
    private static Trace Links(NetworkChart chart, Dictionary<string, NetworkNode> nodes, NetworkLink[] links)
    {
        IEnumerable<double?> Ends(NetworkLink link, Func<NetworkNode, double> place) =>
            [place(nodes[link.From]), place(nodes[link.To]), null];
        var outlet = links[0].Outlet;
        return PlotlyTraces.Scatter(new
        {
            Mode = StyleParam.Mode.Lines,
            HoverInfo = StyleParam.HoverInfo.Skip,
            Opacity = LineOpacity,
            Name = SafeText(outlet ?? ""),
            ShowLegend = outlet is not null,
            X = Numbers(links.SelectMany(link => Ends(link, node => node.X))),
            Y = Numbers(links.SelectMany(link => Ends(link, Up))),
            Line = Line(chart.StyleOf(links[0]).Colour, LineWidth),
        });
    }

    private static Trace NameOnly(OutletStyle style) => PlotlyTraces.Scatter(new
    {
        Mode = StyleParam.Mode.Lines,
        Name = SafeText(style.Outlet),
        ShowLegend = true,
        X = new IConvertible?[] { null },
        Y = new IConvertible?[] { null },
        Line = Line(style.Colour, LineWidth),
    });

    private static Trace Names(IReadOnlyList<NetworkNode> nodes) => PlotlyTraces.Scatter(new
    {
        Mode = StyleParam.Mode.Markers_Text,
        ShowLegend = false,
        HoverInfo = StyleParam.HoverInfo.Text,
        X = Numbers(nodes.Select(node => node.X)),
        Y = Numbers(nodes.Select(Up)),
        MultiText = SafeTexts(nodes.Select(node => node.Name)),
        TextPosition = StyleParam.TextPosition.TopCenter,
        ClipOnAxis = false,
        Marker = Marker(OutletStyle.Neutral, MarkSize),
    });

    // Plotly's vertical axis goes up, a picture's goes down.
    private static double Up(NetworkNode node) => 1 - node.Y;
}
