using Microsoft.DotNet.Interactive.Formatting;
using Parallax.Charts.Export;
using Parallax.Charts.Plotly;
using Parallax.Display;
using Plotly.NET;

namespace Parallax.Interactive;

/// <summary>How a <see cref="GenericChart"/> shows itself in a notebook.</summary>
/// <remarks>
/// It may be a user's, or one that a chart was converted to. Plotly.NET has a way of its own; a registration goes
/// before it.
/// </remarks>
internal static class FigureDisplay
{
    /// <summary>Registers it with the formatters of the process.</summary>
    public static void Register()
    {
        Register(FigureHtml.Write, MimeTypes.Html);
        Register(FigureJson.Of, MimeTypes.Plotly);
        Register(FigureHtml.WriteText, MimeTypes.Plain);
        Formatter.SetPreferredMimeTypesFor(typeof(GenericChart), MimeTypes.Html, MimeTypes.Plotly);
    }

    private static void Register(Func<GenericChart, string> write, string mimeType) =>
        Formatter.Register<GenericChart>((figure, writer) => writer.Write(write(figure)), mimeType);
}
