using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Plotly.NET;

namespace Parallax.Charts.Plotly;

/// <summary>A figure as JSON, in a form that is the same every time.</summary>
/// <remarks>
/// Members are sorted by name, numbers are written with as many digits as tell them apart, an empty list of frames is
/// left out, and no character can end the element of an HTML page in which the text is embedded.
/// </remarks>
internal static class FigureJson
{
    // Larger whole numbers are not exact in a double anyway.
    private const double LargestInFull = 1e15;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Default };

    /// <summary>The figure: an object with <c>data</c>, <c>layout</c>, and <c>frames</c> where there are any.</summary>
    /// <exception cref="ArgumentException">Plotly.NET cannot write it.</exception>
    public static string Of(GenericChart figure)
    {
        using var document = Parse(figure);
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Options))
        {
            WriteObject(writer, Sorted(document.RootElement).Where(member => !IsEmptyList(member)));
        }

        return Encoding.UTF8.GetString(stream.ToArray());
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

    private static IEnumerable<JsonProperty> Sorted(JsonElement value) =>
        value.EnumerateObject().OrderBy(member => member.Name, StringComparer.Ordinal);

    private static void WriteMember(Utf8JsonWriter writer, JsonProperty member)
    {
        writer.WritePropertyName(member.Name);
        Write(writer, member.Value);
    }

    private static void Write(Utf8JsonWriter writer, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                WriteObject(writer, Sorted(value));
                break;
            case JsonValueKind.Array:
                WriteArray(writer, value);
                break;
            case JsonValueKind.Number:
                writer.WriteRawValue(Number(value.GetDouble()));
                break;
            default:
                value.WriteTo(writer);
                break;
        }
    }

    private static void WriteObject(Utf8JsonWriter writer, IEnumerable<JsonProperty> members)
    {
        writer.WriteStartObject();
        foreach (var member in members)
        {
            WriteMember(writer, member);
        }

        writer.WriteEndObject();
    }

    private static void WriteArray(Utf8JsonWriter writer, JsonElement value)
    {
        writer.WriteStartArray();
        foreach (var item in value.EnumerateArray())
        {
            Write(writer, item);
        }

        writer.WriteEndArray();
    }

    private static string Number(double value)
    {
        if (value == 0) return "0";
        var isShortWhole = value == Math.Truncate(value) && Math.Abs(value) < LargestInFull;
        return value.ToString(isShortWhole ? "F0" : "R", CultureInfo.InvariantCulture);
    }
}
