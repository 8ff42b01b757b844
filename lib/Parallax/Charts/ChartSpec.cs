using System.Text.Json.Nodes;
using Microsoft.Data.Analysis;
using Parallax.Charts.Plotly;
using Parallax.Charts.Svg;
using Parallax.Display;

namespace Parallax.Charts;

/// <summary>A chart as data: what it says and shows, drawn by <see cref="ToSvg"/> or <see cref="ToPlotlyJson"/>.</summary>
/// <remarks>
/// A chart never changes; the With methods give a changed copy (a <c>with</c> expression cannot end a notebook cell).
/// An outlet has the same colour and mark in every chart with the same <see cref="Outlets"/>. The same chart gives the same
/// text everywhere.
/// </remarks>
[TypeFormatterSource(typeof(ChartFormatterSource), PreferredMimeTypes = ["text/html", "application/vnd.plotly.v1+json"])]
public abstract record ChartSpec
{
    private protected ChartSpec()
    {
    }

    /// <summary>The title, which states what is found.</summary>
    public required string Title { get; init; }

    /// <summary>What the numbers are: how many, of what, by which method.</summary>
    public string? Subtitle { get; init; }

    /// <summary>Where the data come from.</summary>
    public string? Source { get; init; }

    /// <summary>The outlets in the order of the data set, which decides their colours; others that the data hold follow.</summary>
    public IReadOnlyList<string> Outlets { get; init; } = [];

    /// <summary>What is written where an outlet has no value.</summary>
    public string MissingText { get; init; } = "not in file";

    /// <summary>The text alternative; where it is null, one is made of the data.</summary>
    public string? AltText { get; init; }

    /// <summary>The same chart with another title.</summary>
    public ChartSpec WithTitle(string title) => this with { Title = title };

    /// <summary>The same chart with another subtitle.</summary>
    public ChartSpec WithSubtitle(string? subtitle) => this with { Subtitle = subtitle };

    /// <summary>The same chart with another source note.</summary>
    public ChartSpec WithSource(string? source) => this with { Source = source };

    /// <summary>The same chart with its outlets in another order, and so in other colours.</summary>
    public ChartSpec WithOutlets(params IEnumerable<string> outlets) => this with { Outlets = [.. outlets] };

    /// <summary>The same chart with another text alternative.</summary>
    public ChartSpec WithAltText(string? text) => this with { AltText = text };

    /// <summary>The chart as a data frame: the numbers that are drawn.</summary>
    public abstract DataFrame ToDataFrame();

    /// <summary>The chart as an SVG picture.</summary>
    /// <param name="width">Its width in pixels, from 320 on; the height follows.</param>
    /// <exception cref="ArgumentOutOfRangeException">The width is less than 320.</exception>
    public string ToSvg(int width = 760) => SvgWriter.Write(this, width);

    /// <summary>The chart as a Plotly figure: a JSON object with <c>data</c> and <c>layout</c>.</summary>
    public string ToPlotlyJson() => PlotlyWriter.Write(this);

    /// <summary>The chart as HTML: pictures for wide and narrow screens, embedded, with the text alternative.</summary>
    public string ToHtml() => ChartHtml.Write(this);

    /// <summary>The text alternative, given or made of the data.</summary>
    public string Description => AltText ?? Describe();

    /// <summary>The outlets that the data hold, in the order of the data.</summary>
    internal abstract IEnumerable<string> OutletsInData { get; }

    /// <summary>Whether outlets are named by a key above the picture, rather than in it.</summary>
    internal virtual bool HasKey => true;

    /// <summary>The same for a picture of some width, in which there may be room to name outlets where they are drawn.</summary>
    internal virtual bool HasKeyAt(double width) => HasKey;

    /// <summary>The range of the axis that panels of small multiples share; null where there is none.</summary>
    internal virtual (double Min, double Max)? Range => null;

    /// <summary>The same chart with an axis that covers at least this range.</summary>
    internal virtual ChartSpec WithRange(double min, double max) => this;

    /// <summary>Draws the picture's own part below titles and key.</summary>
    /// <returns>Its lower edge.</returns>
    internal abstract double Draw(SvgCanvas canvas, Box room);

    /// <summary>Fills the traces and axes of a figure.</summary>
    internal abstract void Fill(PlotlyFigure figure);

    /// <summary>Tells in words what is shown.</summary>
    private protected abstract string Describe();

    /// <summary>Colours and marks by outlet, in order.</summary>
    internal IReadOnlyList<OutletStyle> Styles => [.. Outlets.Concat(OutletsInData).Distinct(StringComparer.Ordinal).Select(OutletStyle.Of)];

    /// <summary>Makes a figure's JSON, for writers.</summary>
    internal JsonObject ToPlotly()
    {
        var figure = new PlotlyFigure(this);
        Fill(figure);
        return figure.ToJson();
    }

    /// <summary>Titles stand for charts in logs and debuggers.</summary>
    public sealed override string ToString() => $"{GetType().Name}: {Title}";
}
