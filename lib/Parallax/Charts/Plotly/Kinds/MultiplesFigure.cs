using Plotly.NET;
using Plotly.NET.LayoutObjects;
using static Parallax.Charts.Plotly.PlotlyCall;
using static Parallax.Charts.Plotly.PlotlyValues;

namespace Parallax.Charts.Plotly.Kinds;

/// <summary>The figure of <see cref="SmallMultiples"/>: its panels below each other, with axes of their own.</summary>
internal static class MultiplesFigure
{
    private const double PanelHeight = 240;

    // The legend is right above the plot, so the first panel's title needs room below it.
    private const double FilledHeight = 0.97;

    // The gap between panels, as a part of what each would have without gaps.
    private const double Gap = 0.35;

    private static StyleParam.Range WholeWidth => StyleParam.Range.NewMinMax(0.0, 1.0);

    /// <summary>The parts of all panels together.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="partsOf">Gives the parts of a chart of any kind.</param>
    public static PlotlyParts Of(SmallMultiples chart, Func<ChartSpec, PlotlyParts> partsOf)
    {
        var panels = Flat(chart).ToArray();
        var parts = panels.Select(partsOf).ToArray();
        return new PlotlyParts
        {
            Traces = [.. parts.SelectMany((panel, i) => Traces(panel, i, panels.Length))],
            XAxes = [.. parts.Select((panel, i) => XAxis(panel, i))],
            YAxes = [.. parts.Select((panel, i) => YAxis(panel, i, panels.Length))],
            Annotations = [.. panels.SelectMany(PanelNotes)],
            BarMode = parts.Select(p => p.BarMode).LastOrDefault(mode => mode is not null),
            BoxMode = parts.Select(p => p.BoxMode).LastOrDefault(mode => mode is not null),
            PlotHeight = panels.Length * PanelHeight,
        };
    }

    /// <summary>The panels; of a panel that has panels itself, those.</summary>
    private static IEnumerable<ChartSpec> Flat(SmallMultiples chart) => chart.SharedPanels()
        .SelectMany(panel => panel is SmallMultiples inner ? Flat(inner) : [panel]);

    private static IEnumerable<Trace> Traces(PlotlyParts panel, int index, int count) =>
        panel.Traces.Select(trace => Place(trace, index, count));

    /// <summary>Puts a trace on the axes of its panel; the first panel's traces are the legend of all.</summary>
    private static Trace Place(Trace trace, int panel, int count)
    {
        if (trace is TraceDomain table) return Trace.setDomain<TraceDomain>(DomainOf(panel, count)).Invoke(table);
        var placed = PlotlyTraces.OnAxes((Trace2D)trace, panel + 1);
        return panel == 0 ? placed : PlotlyTraces.WithoutLegendEntry(placed);
    }

    private static LinearAxis XAxis(PlotlyParts panel, int index)
    {
        var axis = panel.XAxes.FirstOrDefault() ?? new LinearAxis();
        var anchor = StyleParam.LinearAxisId.NewY(index + 1);
        return Restyle(axis, new { Domain = WholeWidth, Anchor = anchor });
    }

    private static LinearAxis YAxis(PlotlyParts panel, int index, int count)
    {
        var axis = panel.YAxes.FirstOrDefault() ?? new LinearAxis();
        var anchor = StyleParam.LinearAxisId.NewX(index + 1);
        return Restyle(axis, new { Domain = RangeOf(index, count), Anchor = anchor });
    }

    private static Domain DomainOf(int panel, int count) =>
        Create<Domain>(new { X = WholeWidth, Y = RangeOf(panel, count) });

    /// <summary>The part of the height that a panel takes, from below; the first panel is on top.</summary>
    private static StyleParam.Range RangeOf(int panel, int count)
    {
        var gap = Gap / count;
        var size = (FilledHeight - gap * (count - 1)) / count;
        var start = (count - 1 - panel) * (size + gap);
        return StyleParam.Range.NewMinMax(Number(start), Number(start + size));
    }

    private static IEnumerable<Annotation> PanelNotes(ChartSpec panel, int index)
    {
        var number = index == 0 ? "" : FormattableString.Invariant($"{index + 1}");
        var (x, y) = ($"x{number} domain", $"y{number} domain");
        yield return PanelTitle(panel, x, y);
        if (panel.IsEmpty) yield return EmptyFigure.Note(x, y);
    }

    private static Annotation PanelTitle(ChartSpec panel, string xRef, string yRef) => Create<Annotation>(new
    {
        Text = SafeText(panel.Title),
        ShowArrow = false,
        X = 0,
        XRef = xRef,
        XAnchor = StyleParam.XAnchorPosition.Left,
        Y = 1,
        YRef = yRef,
        YAnchor = StyleParam.YAnchorPosition.Bottom,
    });
}
