using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.FSharp.Collections;
using Parallax.Charts;
using Plotly.NET;
using Plotly.NET.LayoutObjects;

namespace Parallax.Polyglot;

/// <summary>Charts as charts of Plotly.NET.</summary>
public static class PlotlyNetBridge
{
    /// <summary>The same chart for Plotly.NET, which <c>WithTitle</c>, <c>WithXAxisStyle</c> and <c>Chart.Combine</c> can go on from.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="restyle">Sets members of the layout by their names in Plotly, such as <c>layout => layout.bargap = 0.4</c>.</param>
    /// <remarks>Works for every kind of chart, since the figure's JSON is carried over member by member.</remarks>
    public static GenericChart ToPlotlyNet(this ChartSpec chart, Action<dynamic>? restyle = null)
    {
        var figure = JsonNode.Parse(chart.ToPlotlyJson())!.AsObject();
        var traces = figure["data"]!.AsArray().Select(t => ToTrace(t!.AsObject()));
        var layout = new Layout();
        foreach (var (name, value) in figure["layout"]!.AsObject())
            DynamicMembers.Set(layout, name, IsAxis(name) ? Fill(new LinearAxis(), value!.AsObject()) : ToMember(value));
        restyle?.Invoke(layout);
        return GenericChart.fromFigure(Figure.create(ListModule.OfSeq(traces), layout));
    }

    private static Trace ToTrace(JsonObject json)
    {
        var trace = new Trace((string)json["type"]!);
        foreach (var (name, value) in json)
            if (name != "type") DynamicMembers.Set(trace, name, ToMember(value));
        return trace;
    }

    /// <summary>Axes keep their type, or WithXAxisStyle would drop what they hold.</summary>
    private static bool IsAxis(string name) =>
        (name.StartsWith("xaxis", StringComparison.Ordinal) || name.StartsWith("yaxis", StringComparison.Ordinal)) && name.AsSpan(5).IndexOfAnyExceptInRange('0', '9') < 0;

    private static object? ToMember(JsonNode? node) => node switch
    {
        null => null,
        JsonObject nested => Fill(new DynamicObj.DynamicObj(), nested),
        JsonArray items => items.Select(ToMember).ToList(),
        _ => node.GetValueKind() switch
        {
            JsonValueKind.String => node.GetValue<string>(),
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            _ => node.AsValue().TryGetValue<int>(out var whole) ? whole : node.GetValue<double>(),
        },
    };

    private static T Fill<T>(T target, JsonObject members) where T : System.Dynamic.DynamicObject
    {
        foreach (var (name, value) in members) DynamicMembers.Set(target, name, ToMember(value));
        return target;
    }
}
