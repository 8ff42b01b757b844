using System.Text.Encodings.Web;
using System.Text.Json;

namespace Parallax.Charts.Plotly;

/// <summary>Writes charts as Plotly figures.</summary>
internal static class PlotlyWriter
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.Default };

    public static string Write(ChartSpec chart) => chart.ToPlotly().ToJsonString(Options);
}
