using System.Globalization;
using System.Net;
using Parallax.Charts.Drawing;
using Parallax.Display;
using Plotly.NET;
using Plotly.NET.TraceObjects;
using static Parallax.Charts.Plotly.PlotlyCall;

namespace Parallax.Charts.Plotly;

/// <summary>Numbers, texts, colours and marks as Plotly.NET takes them.</summary>
internal static class PlotlyValues
{
    private const double MarkBorder = 1;

    /// <summary>Numbers rounded as files hold them; a missing one is null, which Plotly leaves out.</summary>
    public static IConvertible?[] Numbers(IEnumerable<double?> values) => [.. values.Select(Number)];

    /// <summary>Numbers rounded as files hold them, none missing.</summary>
    public static IConvertible?[] Numbers(IEnumerable<double> values) => Numbers(values.Cast<double?>());

    /// <summary>A number rounded as files hold it; null for a missing or an infinite one.</summary>
    public static IConvertible? Number(double? value)
    {
        if (value is not { } number || !double.IsFinite(number)) return null;
        return double.Parse(CellFormat.Raw(number), CultureInfo.InvariantCulture);
    }

    /// <summary>Texts, safe for Plotly, which reads some HTML in them.</summary>
    public static string[] SafeTexts(IEnumerable<string> texts) => [.. texts.Select(SafeText)];

    /// <summary>A text, safe for Plotly, which reads some HTML in it.</summary>
    public static string SafeText(string text) => WebUtility.HtmlEncode(text)
        .Replace("&#39;", "'", StringComparison.Ordinal)
        .Replace("&quot;", "\"", StringComparison.Ordinal);

    /// <summary>A colour as CSS writes it.</summary>
    public static Color Colour(string css) => Color.fromString(css);

    /// <summary>A font of the figure's family.</summary>
    public static Font Font(double size, string? colour = null) =>
        Create<Font>(new { Size = size, Color = colour is null ? null : Colour(colour) });

    /// <summary>A line.</summary>
    public static Line Line(string colour, double width)
    {
        var arguments = new { Color = Colour(colour), Width = width };
        return Create<Line>(arguments);
    }

    /// <summary>A trace's marker in an outlet's colour and shape.</summary>
    public static Marker Marker(OutletStyle style, int size) =>
        Create<Marker>(new
        {
            Color = Colour(style.Colour),
            Symbol = Symbol(style.Shape),
            Size = size,
            Outline = Line(Palette.Paper, MarkBorder),
        });

    private static StyleParam.MarkerSymbol Symbol(MarkShape shape) => shape switch
    {
        MarkShape.Square => StyleParam.MarkerSymbol.Square,
        MarkShape.Triangle => StyleParam.MarkerSymbol.TriangleUp,
        MarkShape.Diamond => StyleParam.MarkerSymbol.Diamond,
        MarkShape.TriangleDown => StyleParam.MarkerSymbol.TriangleDown,
        MarkShape.Cross => StyleParam.MarkerSymbol.Cross,
        MarkShape.Star => StyleParam.MarkerSymbol.Star,
        MarkShape.Hexagon => StyleParam.MarkerSymbol.Hexagon,
        _ => StyleParam.MarkerSymbol.Circle,
    };
}
