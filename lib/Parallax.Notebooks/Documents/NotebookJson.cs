using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Parallax.Notebooks.Documents;

/// <summary>Writes JSON exactly as Jupyter does: one space of indent, LF, nothing escaped that need not be.</summary>
/// <remarks>Numbers keep the digits they were read with. Fields keep their order; see <see cref="Sort"/>.</remarks>
internal static class NotebookJson
{
    /// <summary>The document's text, which ends with a line feed.</summary>
    public static string Write(JsonNode node)
    {
        var text = new StringBuilder();
        Write(text, node, 0);
        return text.Append('\n').ToString();
    }

    /// <summary>A deep copy with the keys of every object in ordinal order.</summary>
    public static JsonNode? Sort(JsonNode? node) => node switch
    {
        JsonObject map => new JsonObject(map.OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => KeyValuePair.Create(pair.Key, Sort(pair.Value)))),
        JsonArray list => new JsonArray([.. list.Select(Sort)]),
        _ => node?.DeepClone(),
    };

    private static void Write(StringBuilder text, JsonNode? node, int depth)
    {
        switch (node)
        {
            case null:
                text.Append("null");
                break;
            case JsonObject map:
                WriteBlock((text, depth), "{}", [.. map], (pair, inner) =>
                {
                    WriteString(text, pair.Key);
                    text.Append(": ");
                    Write(text, pair.Value, inner);
                });
                break;
            case JsonArray list:
                WriteBlock((text, depth), "[]", [.. list], (item, inner) => Write(text, item, inner));
                break;
            default:
                WriteValue(text, node);
                break;
        }
    }

    private static void WriteBlock<T>(
        (StringBuilder Text, int Depth) at,
        string brackets,
        List<T> items,
        Action<T, int> write)
    {
        var (text, depth) = at;
        if (items.Count == 0)
        {
            text.Append(brackets);
            return;
        }

        text.Append(brackets[0]);
        for (var i = 0; i < items.Count; i++)
        {
            text.Append(i == 0 ? "\n" : ",\n").Append(' ', depth + 1);
            write(items[i], depth + 1);
        }

        text.Append('\n').Append(' ', depth).Append(brackets[1]);
    }

    private static void WriteValue(StringBuilder text, JsonNode node)
    {
        if (node.GetValueKind() == JsonValueKind.String)
        {
            WriteString(text, node.GetValue<string>());
        }
        else
        {
            text.Append(node.ToJsonString());
        }
    }

    private static void WriteString(StringBuilder text, string value)
    {
        text.Append('"');
        for (var i = 0; i < value.Length; i++)
        {
            WriteChar(text, value, i);
        }

        text.Append('"');
    }

    private static void WriteChar(StringBuilder text, string value, int index)
    {
        var c = value[index];
        switch (c)
        {
            case '"': text.Append("\\\""); break;
            case '\\': text.Append("\\\\"); break;
            case '\n': text.Append("\\n"); break;
            case '\r': text.Append("\\r"); break;
            case '\t': text.Append("\\t"); break;
            case '\b': text.Append("\\b"); break;
            case '\f': text.Append("\\f"); break;
            default:
                if (c < ' ' || IsLoneSurrogate(value, index))
                {
                    text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
                }
                else
                {
                    text.Append(c);
                }

                break;
        }
    }

    private static bool IsLoneSurrogate(string value, int index)
    {
        if (char.IsHighSurrogate(value[index]))
        {
            return index + 1 == value.Length || !char.IsLowSurrogate(value[index + 1]);
        }

        return char.IsLowSurrogate(value[index]) && (index == 0 || !char.IsHighSurrogate(value[index - 1]));
    }
}
