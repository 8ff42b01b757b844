using Parallax.Charts.Drawing;
using Parallax.Charts.Svg.Scales;
using Plotly.NET;
using Plotly.NET.LayoutObjects;
using Plotly.NET.TraceObjects;
using static Parallax.Charts.Plotly.PlotlyCall;
using static Parallax.Charts.Plotly.PlotlyValues;

namespace Parallax.Charts.Plotly.Kinds;

/// <summary>The figure of a <see cref="BarChart"/>.</summary>
internal static class BarFigure
{
    private const double BarHeight = 19;
    private const double GroupGap = 12;

    // Plotly leaves a fifth of each category's height free.
    private const double FilledPart = 0.8;

    public static PlotlyParts Of(BarChart chart)
    {
        var table = chart.Table;
        var height = PlotHeights.Of(table.Categories.Count, table.Styles.Count * BarHeight + GroupGap);
        var bars = Math.Max(1, table.Categories.Count * table.Styles.Count);
        return new PlotlyParts
        {
            Traces = [.. table.Styles.Select(style => Bars(chart, table, style))],
            XAxes = [PlotlyAxes.Values(chart.ValueAxis, ScaleBase.FromZero)],
            YAxes = [PlotlyAxes.Categories(table.Categories)],
            Annotations = [.. MissingNotes(chart, table, FilledPart * height / bars)],
            BarMode = StyleParam.BarMode.Group,
            PlotHeight = height,
        };
    }

    private static Trace Bars(BarChart chart, OutletTable table, OutletStyle style) => PlotlyTraces.Bar(new
    {
        Orientation = StyleParam.Orientation.Horizontal,
        Name = SafeText(style.Outlet),
        Y = SafeTexts(table.Categories),
        X = Numbers(table.NumbersOf(style)),
        MultiText = SafeTexts(table.Labels(style, chart.MissingText)),
        TextPosition = StyleParam.TextPosition.Outside,
        ClipOnAxis = false,
        MultiHoverText = SafeTexts(table.Tooltips(style, chart.ValueAxis.Title)),
        HoverInfo = StyleParam.HoverInfo.Text,
        Marker = Create<Marker>(new { Color = Colour(style.Colour) }),
    });

    /// <summary>Notes in place of the bars that the data do not have; Plotly's own texts need a bar.</summary>
    private static IEnumerable<Annotation> MissingNotes(BarChart chart, OutletTable table, double pitch)
    {
        for (var i = 0; i < table.Styles.Count; i++)
        {
            var fromMiddle = i - (table.Styles.Count - 1) / 2.0;
            var shift = -(int)Math.Round(fromMiddle * pitch);
            foreach (var category in table.MissingIn(table.Styles[i]))
            {
                yield return MissingNote(chart, category, shift);
            }
        }
    }

    private static Annotation MissingNote(BarChart chart, string category, int shift) => Create<Annotation>(new
    {
        Text = $"<i>{SafeText(chart.MissingText)}</i>",
        ShowArrow = false,
        X = 0,
        Y = SafeText(category),
        XAnchor = StyleParam.XAnchorPosition.Left,
        YShift = shift,
        Font = Font(TextStyle.Absent.Size, Palette.Muted),
    });
}
