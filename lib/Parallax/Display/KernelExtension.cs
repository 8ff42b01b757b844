using Microsoft.Data.Analysis;
using Microsoft.DotNet.Interactive.Formatting;
using Parallax.Tables;
using Plotly.NET;

namespace Parallax.Display;

/// <summary>Shows data frames as tables and Plotly.NET's charts as charts in a notebook.</summary>
/// <remarks>Parallax's own types show themselves without it.</remarks>
public static class KernelExtension
{
    private const string PlotlyMimeType = "application/vnd.plotly.v1+json";

    /// <summary>The library of charts for C#; named here so that a script that loads this library finds it too.</summary>
    public static Type Charts => typeof(Plotly.NET.CSharp.Chart);

    /// <summary>Registers what shows <see cref="DataFrame"/> and <see cref="GenericChart"/>.</summary>
    public static void Load()
    {
        Formatter.Register<GenericChart>((chart, writer) => writer.Write(GenericChart.toFigureJson(chart)), PlotlyMimeType);
        Formatter.SetPreferredMimeTypesFor(typeof(GenericChart), PlotlyMimeType);
        Formatter.Register<DataFrame>((frame, writer) => writer.Write(frame.ToHtmlTable()), "text/html");
        Formatter.Register<DataFrame>((frame, writer) => writer.Write(frame.ToText()), "text/plain");
        Formatter.SetPreferredMimeTypesFor(typeof(DataFrame), "text/html");
    }
}
