using System.Net;
using System.Text.Json.Nodes;
using Parallax.Charts.Svg;
using Parallax.Display;

namespace Parallax.Charts.Plotly;

/// <summary>Collects the traces and layout of a Plotly figure.</summary>
internal sealed class PlotlyFigure
{
    private readonly JsonArray _traces = [];

    public PlotlyFigure(ChartSpec chart)
    {
        Layout = new JsonObject
        {
            ["title"] = Title(chart),
            ["font"] = new JsonObject { ["family"] = "Helvetica Neue, Helvetica, Arial, sans-serif", ["size"] = 13, ["color"] = TextStyle.Ink },
            ["paper_bgcolor"] = "#fff",
            ["plot_bgcolor"] = "#fff",
            ["margin"] = new JsonObject { ["l"] = 60, ["r"] = 30, ["t"] = Top(chart), ["b"] = 90 },
        };
        if (chart.Source is { Length: > 0 } source)
            Annotate(Note("Source: " + source));
    }

    /// <summary>The layout, for axes and what else a chart needs.</summary>
    public JsonObject Layout { get; }

    /// <summary>Sets the height to what so many pixels of plot need.</summary>
    public void SetPlotHeight(double plot) => Layout["height"] = Math.Round(plot + Layout["margin"]!["t"]!.GetValue<double>() + Layout["margin"]!["b"]!.GetValue<int>());

    /// <summary>Writes a note into the figure.</summary>
    public void Annotate(JsonObject annotation)
    {
        if (Layout["annotations"] is not JsonArray notes) Layout["annotations"] = notes = [];
        notes.Add(annotation);
    }

    public void Add(JsonObject trace) => _traces.Add(trace);

    /// <summary>The figure, with a legend where traces are named; plotly.js cannot validate a legend without entries.</summary>
    public JsonObject ToJson()
    {
        var named = _traces.Any(t => t!["name"] is { } name && (string?)name is { Length: > 0 } && (bool?)t["showlegend"] != false);
        Layout["showlegend"] = named;
        if (named)
            Layout["legend"] = new JsonObject { ["orientation"] = "h", ["traceorder"] = "normal", ["x"] = 0, ["y"] = 1, ["xanchor"] = "left", ["yanchor"] = "bottom" };
        return new JsonObject { ["data"] = _traces, ["layout"] = Layout };
    }

    /// <summary>An axis with the grid and title that the SVG writer gives it.</summary>
    public static JsonObject Axis(ChartAxis axis, bool includeZero = false)
    {
        var json = new JsonObject
        {
            ["title"] = new JsonObject { ["text"] = Text(axis.Title), ["font"] = new JsonObject { ["size"] = 12, ["color"] = TextStyle.Muted } },
            ["gridcolor"] = "#e6e3dd",
            ["zerolinecolor"] = "#8c959f",
            ["automargin"] = true,
        };
        if (axis.Logarithmic) (json["type"], json["dtick"]) = ("log", "D2");
        else if (axis is { Min: { } min, Max: { } max }) json["range"] = Numbers((double[])(includeZero ? [Math.Min(0, min), Math.Max(0, max)] : [min, max]));
        else if (includeZero) json["rangemode"] = "tozero";
        return json;
    }

    /// <summary>An axis of categories, the first on top.</summary>
    public static JsonObject Categories(IEnumerable<string> categories) => new()
    {
        ["type"] = "category",
        ["categoryorder"] = "array",
        ["categoryarray"] = Texts(categories),
        ["autorange"] = "reversed",
        ["automargin"] = true,
    };

    /// <summary>A trace's marker in an outlet's colour and shape.</summary>
    public static JsonObject Marker(OutletStyle style, double size = 10) => new()
    {
        ["color"] = style.Colour,
        ["symbol"] = Symbol(style.Shape),
        ["size"] = size,
        ["line"] = new JsonObject { ["color"] = "#fff", ["width"] = 1 },
    };

    /// <summary>Numbers as the files hold them; a missing one is null, which Plotly leaves out.</summary>
    public static JsonArray Numbers(IEnumerable<double?> values) => [.. values.Select(Number)];

    /// <summary>Numbers, none missing.</summary>
    public static JsonArray Numbers(IEnumerable<double> values) => [.. values.Select(v => Number(v))];

    /// <summary>Texts, safe for Plotly, which reads some HTML in them.</summary>
    public static JsonArray Texts(IEnumerable<string> texts) => [.. texts.Select(t => (JsonNode)Text(t))];

    /// <summary>A text, safe for Plotly, which reads some HTML in it.</summary>
    public static string Text(string text) => WebUtility.HtmlEncode(text).Replace("&#39;", "'", StringComparison.Ordinal).Replace("&quot;", "\"", StringComparison.Ordinal);

    private static JsonNode? Number(double? value) => value is { } number && double.IsFinite(number)
        ? JsonNode.Parse(CellFormat.Raw(number))
        : null;

    private static JsonObject Title(ChartSpec chart)
    {
        var title = new JsonObject
        {
            ["text"] = Lines(chart.Title, TextStyle.Title),
            ["font"] = new JsonObject { ["size"] = TextStyle.Title.Size },
            ["x"] = 0.02, ["xref"] = "container", ["xanchor"] = "left",
            ["y"] = 1, ["yref"] = "container", ["yanchor"] = "top",
            ["pad"] = new JsonObject { ["t"] = 14 },
        };
        if (chart.Subtitle is { Length: > 0 } subtitle)
            title["subtitle"] = new JsonObject
            {
                ["text"] = Lines(subtitle, TextStyle.Subtitle),
                ["font"] = new JsonObject { ["size"] = TextStyle.Subtitle.Size, ["color"] = TextStyle.Muted },
            };
        return title;
    }

    /// <summary>The margin that titles and legend need.</summary>
    private static double Top(ChartSpec chart) =>
        Wrapped(chart.Title, TextStyle.Title).Count * 24 + Wrapped(chart.Subtitle ?? "", TextStyle.Subtitle).Count * 18 + 34 + LegendRows(chart) * 20;

    /// <summary>Plotly gives every entry of a row the width of the widest.</summary>
    private static int LegendRows(ChartSpec chart)
    {
        if (chart.Styles.Count == 0) return 0;
        var entry = chart.Styles.Max(s => TextMetrics.Width(s.Outlet, 13)) + 50;
        return (int)Math.Ceiling(chart.Styles.Count / Math.Max(1, Math.Floor(380 / entry)));
    }

    /// <summary>Plotly does not break lines by itself.</summary>
    private static string Lines(string text, TextStyle style) => string.Join("<br>", Wrapped(text, style).Select(Text));

    private static IReadOnlyList<string> Wrapped(string text, TextStyle style) => TextMetrics.Wrap(text, 700, style);

    private static JsonObject Note(string text) => new()
    {
        ["text"] = Text(text), ["xref"] = "paper", ["yref"] = "paper", ["x"] = 0, ["y"] = 0, ["yshift"] = -70,
        ["xanchor"] = "left", ["yanchor"] = "top", ["showarrow"] = false, ["align"] = "left",
        ["font"] = new JsonObject { ["size"] = 11, ["color"] = TextStyle.Muted },
    };

    private static string Symbol(Shape shape) => shape switch
    {
        Shape.Triangle => "triangle-up",
        Shape.TriangleDown => "triangle-down",
        _ => shape.ToString().ToLowerInvariant(),
    };
}
