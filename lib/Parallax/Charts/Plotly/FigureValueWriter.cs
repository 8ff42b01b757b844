using System.Collections;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Plotly.NET;

namespace Parallax.Charts.Plotly;

/// <summary>Writes values of figures as JSON with sorted members.</summary>
internal sealed class FigureValueWriter
{
    // Larger whole numbers are not exact in a double anyway.
    private const double LargestInFull = 1e15;

    // Deeper than any figure; an object that holds itself ends here.
    private const int Deepest = 64;

    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.Default,
        MaxDepth = Deepest,
    };

    private readonly MemoryStream _text = new();
    private readonly Utf8JsonWriter _writer;

    public FigureValueWriter() => _writer = new Utf8JsonWriter(_text, Options);

    /// <summary>Writes a value; false where it has one of a type that is none of Plotly.NET's.</summary>
    /// <exception cref="ArgumentException">It has no end.</exception>
    public bool TryWrite(object value)
    {
        try
        {
            Write(value);
            return true;
        }
        catch (NotSupportedException)
        {
            return false;
        }
        catch (InvalidOperationException e) when (_writer.CurrentDepth >= Deepest)
        {
            throw new ArgumentException(
                $"The figure is nested more than {Deepest} deep, expected objects that hold traces, axes and their "
                + "values; one that was set by name may hold itself.",
                e);
        }
    }

    /// <summary>Writes an object.</summary>
    public void WriteObject(IEnumerable<KeyValuePair<string, object?>> members)
    {
        _writer.WriteStartObject();
        foreach (var (name, value) in members.OrderBy(member => member.Key, StringComparer.Ordinal))
        {
            _writer.WritePropertyName(name);
            Write(value);
        }

        _writer.WriteEndObject();
    }

    /// <summary>A member as a name and its value.</summary>
    public static KeyValuePair<string, object?> Pair(JsonProperty member) => new(member.Name, member.Value);

    /// <summary>What was written.</summary>
    public override string ToString()
    {
        _writer.Flush();
        return Encoding.UTF8.GetString(_text.ToArray());
    }

    private void Write(object? value)
    {
        switch (value)
        {
            case null:
                _writer.WriteNullValue();
                break;
            case string text:
                _writer.WriteStringValue(text);
                break;
            case bool flag:
                _writer.WriteBooleanValue(flag);
                break;
            case int or long:
                _writer.WriteNumberValue(Convert.ToInt64(value, CultureInfo.InvariantCulture));
                break;
            case float or double:
                WriteNumber(Convert.ToDouble(value, CultureInfo.InvariantCulture));
                break;
            case JsonElement json:
                WriteJson(json);
                break;
            case Color colour:
                Write(colour.Value);
                break;
            case DynamicObj.DynamicObj members:
                WriteObject(members.GetProperties(includeInstanceProperties: true)!);
                break;
            case IDictionary map:
                WriteObject(map.Keys.Cast<object>()
                    .Select(key => KeyValuePair.Create($"{key}", map[key])));
                break;
            case IEnumerable items:
                WriteArray(items);
                break;
            default:
                throw new NotSupportedException(value.GetType().FullName);
        }
    }

    private void WriteArray(IEnumerable items)
    {
        _writer.WriteStartArray();
        foreach (var item in items)
        {
            Write(item);
        }

        _writer.WriteEndArray();
    }

    private void WriteJson(JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                WriteObject(value.EnumerateObject().Select(Pair));
                break;
            case JsonValueKind.Array:
                WriteArray(value.EnumerateArray());
                break;
            case JsonValueKind.Number:
                WriteNumber(value.GetDouble());
                break;
            default:
                value.WriteTo(_writer);
                break;
        }
    }

    /// <summary>A number as short as can be; what is not finite is missing, which Plotly leaves out.</summary>
    private void WriteNumber(double value)
    {
        var isWhole = value == Math.Truncate(value) && Math.Abs(value) < LargestInFull;
        if (!double.IsFinite(value)) _writer.WriteNullValue();
        else if (value == 0) _writer.WriteNumberValue(0);
        else if (isWhole) _writer.WriteNumberValue((long)value);
        else _writer.WriteRawValue(value.ToString("R", CultureInfo.InvariantCulture));
    }
}
