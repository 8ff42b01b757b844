using Microsoft.DotNet.Interactive.Formatting;
using Parallax.Charts.Export;
using Parallax.Charts.Plotly;
using Plotly.NET;

namespace Parallax.Display;

/// <summary>How a <see cref="GenericChart"/> shows itself in a notebook, a user's or one that a chart was converted to.</summary>
/// <remarks>Plotly.NET has a way of its own; a registration goes before it.</remarks>
internal static class FigureDisplay
{
    /// <summary>Registers it with the formatters of the process.</summary>
    public static void Register()
    {
        Formatter.Register<GenericChart>((figure, writer) => writer.Write(FigureHtml.Write(figure)), MimeTypes.Html);
        Formatter.Register<GenericChart>((figure, writer) => writer.Write(FigureJson.Of(figure)), MimeTypes.Plotly);
        Formatter.Register<GenericChart>((figure, writer) => writer.Write(FigureHtml.WriteText(figure)), MimeTypes.Plain);
        Formatter.SetPreferredMimeTypesFor(typeof(GenericChart), MimeTypes.Html, MimeTypes.Plotly);
    }
}
