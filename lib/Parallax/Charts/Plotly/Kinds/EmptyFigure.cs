using Parallax.Charts.Drawing;
using Plotly.NET.LayoutObjects;
using static Parallax.Charts.Plotly.PlotlyCall;
using static Parallax.Charts.Plotly.PlotlyValues;

namespace Parallax.Charts.Plotly.Kinds;

/// <summary>The figure of a chart without data: it says so.</summary>
internal static class EmptyFigure
{
    /// <summary>Hidden axes and the note.</summary>
    public static PlotlyParts Parts => new()
    {
        Traces = [],
        XAxes = [PlotlyAxes.Hidden()],
        YAxes = [PlotlyAxes.Hidden()],
        Annotations = [Note("paper", "paper")],
    };

    /// <summary>The note, in the middle of the figure or of a panel of it.</summary>
    /// <param name="xRef">What its place across refers to.</param>
    /// <param name="yRef">What its place along refers to.</param>
    public static Annotation Note(string xRef, string yRef) => Create<Annotation>(new
    {
        Text = SafeText(ChartSpec.EmptyText),
        Font = Font(TextStyle.Label.Size, Palette.Muted),
        ShowArrow = false,
        X = 0.5,
        XRef = xRef,
        Y = 0.5,
        YRef = yRef,
    });
}
