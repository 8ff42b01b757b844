using Microsoft.Data.Analysis;
using Microsoft.DotNet.Interactive.Formatting;
using Parallax.Tables;
using Plotly.NET;

namespace Parallax.Interactive;

/// <summary>Shows data frames as tables and Plotly.NET's charts as charts in a notebook.</summary>
/// <remarks>Parallax's own types show themselves without it.</remarks>
public static class KernelExtension
{
    /// <summary>
    /// The library of charts for C#; named here so that a script that loads this library finds it too.
    /// </summary>
    public static Type Charts => typeof(Plotly.NET.CSharp.Chart);

    /// <summary>Registers what shows <see cref="DataFrame"/> and <see cref="GenericChart"/>.</summary>
    public static void Load()
    {
        FigureDisplay.Register();
        Formatter.Register<DataFrame>((frame, writer) => writer.Write(frame.ToHtmlTable()), "text/html");
        Formatter.Register<DataFrame>((frame, writer) => writer.Write(frame.ToText()), "text/plain");
        Formatter.SetPreferredMimeTypesFor(typeof(DataFrame), "text/html");
    }
}
