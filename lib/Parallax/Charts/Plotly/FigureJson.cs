using System.Text.Json;
using Plotly.NET;

namespace Parallax.Charts.Plotly;

/// <summary>A figure as JSON, in a form that is the same every time.</summary>
/// <remarks>
/// Members are sorted by name, numbers are written with as many digits as tell them apart, an empty list of frames is
/// left out, and no character can end the element of an HTML page in which the text is embedded. Values of the types
/// that Plotly.NET's functions make are written directly; a figure with any other goes through Plotly.NET's own writer,
/// whose first use takes a quarter of a second.
/// </remarks>
internal static class FigureJson
{
    /// <summary>The figure: an object with <c>data</c>, <c>layout</c>, and <c>frames</c> where there are any.</summary>
    /// <exception cref="ArgumentException">Plotly.NET cannot write it.</exception>
    public static string Of(GenericChart figure) => Direct(figure) ?? ByPlotly(figure);

    /// <summary>The figure without Plotly.NET's writer; null where it has values of other types.</summary>
    internal static string? Direct(GenericChart figure)
    {
        var parts = GenericChart.toFigure(figure);
        if (parts.Frames.Length > 0) return null;
        var text = new FigureValueWriter();
        var members = new Dictionary<string, object> { ["data"] = parts.Data, ["layout"] = parts.Layout };
        return text.TryWrite(members) ? text.ToString() : null;
    }

    /// <summary>The figure as Plotly.NET writes it, in our form.</summary>
    internal static string ByPlotly(GenericChart figure)
    {
        using var document = Parse(figure);
        var members = document.RootElement.EnumerateObject().Where(member => !IsEmptyList(member));
        var text = new FigureValueWriter();
        text.WriteObject(members.Select(FigureValueWriter.Pair));
        return text.ToString();
    }

    private static JsonDocument Parse(GenericChart figure)
    {
        try
        {
            return JsonDocument.Parse(GenericChart.toFigureJson(figure));
        }
        catch (Exception fault) when (IsOfAMember(fault))
        {
            throw new ArgumentException(
                $"Plotly.NET cannot write this figure as JSON: {fault.Message} Expected traces and a layout of "
                + "numbers, texts, dates and Plotly.NET's own objects; look at the members that were set by name.",
                fault);
        }
    }

    // What Plotly.NET's writer and the parser throw for values that are no JSON.
    private static bool IsOfAMember(Exception fault) =>
        fault is Newtonsoft.Json.JsonException or JsonException or ArgumentException or InvalidCastException;

    private static bool IsEmptyList(JsonProperty member) =>
        member.NameEquals("frames") && member.Value.GetArrayLength() == 0;
}
