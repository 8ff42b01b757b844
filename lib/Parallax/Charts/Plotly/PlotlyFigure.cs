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
            ["margin"] = new JsonObject { ["l"] = 60, ["r"] = 30, ["t"] = 110, ["b"] = 90 },
            ["legend"] = new JsonObject { ["orientation"] = "h", ["x"] = 0, ["y"] = 1.02, ["xanchor"] = "left", ["yanchor"] = "bottom" },
        };
        if (chart.Source is { Length: > 0 } source)
            Layout["annotations"] = new JsonArray(Note("Source: " + source));
    }

    /// <summary>The layout, for axes and what else a chart needs.</summary>
    public JsonObject Layout { get; }

    public void Add(JsonObject trace) => _traces.Add(trace);

    public JsonObject ToJson() => new() { ["data"] = _traces, ["layout"] = Layout };

    /// <summary>An axis with the grid and title that the SVG writer gives it.</summary>
    public static JsonObject Axis(ChartAxis axis, bool includeZero = false)
    {
        var json = new JsonObject
        {
            ["title"] = new JsonObject { ["text"] = Text(axis.Title) },
            ["gridcolor"] = "#e6e3dd",
            ["zerolinecolor"] = "#8c959f",
            ["automargin"] = true,
        };
        if (axis.Logarithmic) json["type"] = "log";
        else if (includeZero) json["rangemode"] = "tozero";
        if (axis is { Min: { } min, Max: { } max, Logarithmic: false }) json["range"] = Numbers([min, max]);
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
        var title = new JsonObject { ["text"] = Text(chart.Title), ["x"] = 0, ["xref"] = "paper", ["xanchor"] = "left" };
        if (chart.Subtitle is { Length: > 0 } subtitle)
            title["subtitle"] = new JsonObject { ["text"] = Text(subtitle) };
        return title;
    }

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
