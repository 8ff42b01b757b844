using Microsoft.FSharp.Collections;
using Parallax.Charts.Drawing;
using Plotly.NET;
using Plotly.NET.LayoutObjects;
using static Parallax.Charts.Plotly.PlotlyCall;
using static Parallax.Charts.Plotly.PlotlyValues;

namespace Parallax.Charts.Plotly;

/// <summary>Makes figures of Plotly.NET.</summary>
internal static class PlotlyFigures
{
    private const string FontFamily = "Helvetica Neue, Helvetica, Arial, sans-serif";
    private const double FontSize = 13;

    // Margins in pixels; axes push the plot further in where their labels need it.
    private const int LeftMargin = 60;
    private const int RightMargin = 30;
    private const int BottomMargin = 90;

    // The source note is below the title of the horizontal axis.
    private const int BelowAxisTitle = -70;
    private const double SourceSize = 11;

    /// <summary>The figure of a chart.</summary>
    public static GenericChart Of(ChartSpec chart)
    {
        var parts = PlotlyKinds.Of(chart);
        var figure = Figure.create(ListModule.OfSeq(parts.Traces), LayoutOf(chart, parts));
        return WithPageOptions(GenericChart.fromFigure(figure), chart);
    }

    /// <summary>Pages that Plotly.NET writes of it hold plotly.js, so that they need no network.</summary>
    private static GenericChart WithPageOptions(GenericChart figure, ChartSpec chart)
    {
        var page = Create<DisplayOptions>(new
        {
            DocumentTitle = SafeText(chart.Title),
            PlotlyJSReference = PlotlyJSReference.Full,
        });
        var config = Create<Config>(new { Responsive = true, Displaylogo = false });
        return GenericChart.setConfig(config, GenericChart.setDisplayOptions(page, figure));
    }

    private static Layout LayoutOf(ChartSpec chart, PlotlyParts parts)
    {
        var heading = new PlotlyHeading(chart);
        var named = parts.Traces.Any(HasLegendEntry);
        var layout = Create<Layout>(new
        {
            heading.Title,
            Font = BaseFont(),
            PaperBGColor = Colour(Palette.Paper),
            PlotBGColor = parts.HasPlot ? Colour(Palette.Paper) : null,
            Margin = MarginBelow(heading),
            Height = HeightOf(parts, heading),
            ShowLegend = named,
            parts.BarMode,
            parts.BoxMode,
            Annotations = AnnotationsOf(chart, parts),
        });
        AddAxes(layout, parts);
        // plotly.js cannot validate a legend without entries.
        return named ? WithLegend(layout) : layout;
    }

    private static Font BaseFont() => Create<Font>(new
    {
        Family = StyleParam.FontFamily.NewCustom(FontFamily),
        Size = FontSize,
        Color = Colour(Palette.Ink),
    });

    private static Margin MarginBelow(PlotlyHeading heading) => Create<Margin>(new
    {
        Left = LeftMargin,
        Right = RightMargin,
        Top = heading.Height,
        Bottom = BottomMargin,
    });

    private static int? HeightOf(PlotlyParts parts, PlotlyHeading heading)
    {
        if (parts.PlotHeight is not { } height) return null;
        return (int)Math.Round(height + heading.Height + BottomMargin);
    }

    private static bool HasLegendEntry(Trace trace)
    {
        var name = trace.TryGetPropertyValue("name")?.Value as string;
        var isHidden = trace.TryGetPropertyValue("showlegend")?.Value is false;
        return !string.IsNullOrEmpty(name) && !isHidden;
    }

    private static Annotation[]? AnnotationsOf(ChartSpec chart, PlotlyParts parts)
    {
        Annotation[] source = chart.Source is { Length: > 0 } text ? [SourceNote(text)] : [];
        Annotation[] all = [.. source, .. parts.Annotations];
        return all.Length == 0 ? null : all;
    }

    private static Annotation SourceNote(string source) => Create<Annotation>(new
    {
        Text = SafeText("Source: " + source),
        Font = Font(SourceSize, Palette.Muted),
        Align = StyleParam.AnnotationAlignment.Left,
        ShowArrow = false,
        X = 0,
        XRef = "paper",
        XAnchor = StyleParam.XAnchorPosition.Left,
        Y = 0,
        YRef = "paper",
        YAnchor = StyleParam.YAnchorPosition.Top,
        YShift = BelowAxisTitle,
    });

    private static Layout WithLegend(Layout layout)
    {
        var first = StyleParam.SubPlotId.NewLegend(1);
        return Layout.setLegend(first, PlotlyHeading.Legend()).Invoke(layout);
    }

    private static void AddAxes(Layout layout, PlotlyParts parts)
    {
        for (var i = 0; i < parts.XAxes.Count; i++)
        {
            Layout.setLinearAxis(StyleParam.SubPlotId.NewXAxis(i + 1), parts.XAxes[i]).Invoke(layout);
        }

        for (var i = 0; i < parts.YAxes.Count; i++)
        {
            Layout.setLinearAxis(StyleParam.SubPlotId.NewYAxis(i + 1), parts.YAxes[i]).Invoke(layout);
        }
    }
}
