using Microsoft.Data.Analysis;
using Microsoft.DotNet.Interactive.Formatting;
using Plotly.NET;

namespace Parallax.Polyglot;

/// <summary>What <c>#r "nuget: Parallax.Polyglot"</c> sets up in a .NET Interactive kernel; the package's extension.dib calls it.</summary>
/// <remarks>Parallax's own types show themselves without it.</remarks>
public static class KernelExtension
{
    private const string Plotly = "application/vnd.plotly.v1+json";

    /// <summary>Shows data frames as tables and Plotly.NET's charts as charts, rather than as trees of members.</summary>
    public static void Load()
    {
        Formatter.Register<DataFrame>((frame, writer) => writer.Write(frame.ToFrame().ToHtml()), "text/html");
        Formatter.Register<GenericChart>((chart, writer) => writer.Write(GenericChart.toFigureJson(chart)), Plotly);
        Formatter.SetPreferredMimeTypesFor(typeof(GenericChart), Plotly);
    }

    /// <summary>What the bridges offer, in Markdown.</summary>
    public static string Help =>
        """
        **Parallax.Polyglot** is loaded.

        | call | gives |
        |---|---|
        | `frame.ToDataFrame()`, `dataFrame.ToFrame()` | tables from and for Microsoft.Data.Analysis |
        | `frame.ToDataView()` | data for ML.NET |
        | `MlNetTargetToneModel.Train(frame)` | a classifier of tone toward targets by ML.NET, in place of the built-in one |
        | `chart.ToPlotlyNet()`, `chart.ToPlotlyNet(layout => layout.bargap = 0.4)` | a chart of Plotly.NET, to be styled and combined further |
        | `#!parallax` | this table |
        """;
}
