using Microsoft.Data.Analysis;
using Parallax.Charts.Drawing;
using Parallax.Display;
using Plotly.NET;

namespace Parallax.Charts;

/// <summary>A chart as data: what it says and shows, drawn by <c>ToSvg</c>, <c>ToPlotly</c> or <c>ToHtml</c>.</summary>
/// <remarks>
/// A chart never changes; the With methods give a changed copy (a <c>with</c> expression cannot end a notebook cell).
/// An outlet has the same colour and mark in every chart with the same <see cref="Outlets"/>. The same chart gives the
/// same text everywhere.
/// </remarks>
[TypeFormatterSource("Parallax.Charts.Export.ChartFormatterSource", PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Plotly])]
public abstract record ChartSpec
{
    /// <summary>What is written in place of a chart without data.</summary>
    internal const string EmptyText = "There are no data to show.";

    private protected ChartSpec()
    {
    }

    /// <summary>The title, which states what is found.</summary>
    public required string Title { get; init; }

    /// <summary>What the numbers are: how many, of what, by which method.</summary>
    public string? Subtitle { get; init; }

    /// <summary>Where the data come from.</summary>
    public string? Source { get; init; }

    /// <summary>The outlets in the order that decides their colours; others in the data follow.</summary>
    public IReadOnlyList<string> Outlets { get; init; } = [];

    /// <summary>What is written where an outlet has no value.</summary>
    public string MissingText { get; init; } = "not in file";

    /// <summary>The text alternative; where it is null, one is made of the data.</summary>
    public string? AltText { get; init; }

    /// <summary>Of which kind the places behind the marks are; null where there is nothing to open.</summary>
    /// <remarks>A picture's marks carry it, so that a page that has the places can show them.</remarks>
    internal string? Places { get; init; }

    /// <summary>The text alternative, given or made of the data.</summary>
    public string Description => AltText ?? Describe();

    /// <summary>Colours and marks by outlet, in order.</summary>
    internal IReadOnlyList<OutletStyle> Styles =>
        [.. Outlets.Concat(OutletsInData).Distinct(StringComparer.Ordinal).Select(OutletStyle.Of)];

    /// <summary>The outlets in the data, in the order of the data.</summary>
    internal abstract IEnumerable<string> OutletsInData { get; }

    /// <summary>Whether there is nothing to draw.</summary>
    internal abstract bool IsEmpty { get; }

    /// <summary>The axes with the numbers that are placed on them.</summary>
    internal abstract IEnumerable<AxisNumbers> AxisNumbers { get; }

    /// <summary>The range of the axis that panels of small multiples share; null where there is none.</summary>
    internal virtual (double Min, double Max)? Range => null;

    /// <summary>The chart as a figure of Plotly.NET, as <c>ToPlotly</c> gives it.</summary>
    public static implicit operator GenericChart(ChartSpec chart) => FigureConversion.Convert(chart);

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

    /// <summary>Kind and title, for logs and debuggers.</summary>
    public sealed override string ToString() => $"{GetType().Name}: {Title}";

    /// <summary>The same chart with an axis that covers at least this range.</summary>
    internal virtual ChartSpec WithRange(double min, double max) => this;

    /// <summary>Tells in words what is shown.</summary>
    private protected abstract string Describe();
}
