using Plotly.NET;
using Plotly.NET.LayoutObjects;

namespace Parallax.Charts.Plotly;

/// <summary>What a kind of chart puts into a figure.</summary>
internal sealed record PlotlyParts
{
    /// <summary>The traces, in drawing order.</summary>
    public required IReadOnlyList<Trace> Traces { get; init; }

    /// <summary>The horizontal axes, beginning with the first.</summary>
    public IReadOnlyList<LinearAxis> XAxes { get; init; } = [];

    /// <summary>The vertical axes, beginning with the first.</summary>
    public IReadOnlyList<LinearAxis> YAxes { get; init; } = [];

    /// <summary>Notes in the plot.</summary>
    public IReadOnlyList<Annotation> Annotations { get; init; } = [];

    /// <summary>How bars of one category are arranged.</summary>
    public StyleParam.BarMode? BarMode { get; init; }

    /// <summary>How boxes of one category are arranged.</summary>
    public StyleParam.BoxMode? BoxMode { get; init; }

    /// <summary>The height of the plot without title and margins, in pixels; null for Plotly's own.</summary>
    public double? PlotHeight { get; init; }

    /// <summary>Whether there is a plot whose background is to be coloured.</summary>
    public bool HasPlot { get; init; } = true;
}
