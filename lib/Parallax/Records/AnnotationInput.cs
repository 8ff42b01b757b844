using System.Text.Json;

namespace Parallax.Records;

/// <summary>
/// A record to annotate: <c>{"id", "text", "targets"?: [{"start", "end"}]}</c>; other fields are not read.
/// </summary>
internal sealed record AnnotationInput(string Id, string Text, IReadOnlyList<TextSpan> Targets)
{
    /// <summary>The record on a line.</summary>
    /// <exception cref="FormatException">The line is no such record; the message says what was found and
    /// expected.</exception>
    public static AnnotationInput Parse(ReadOnlyMemory<byte> line)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            var record = document.RootElement;
            if (record.ValueKind != JsonValueKind.Object)
                throw new FormatException($"{record.ValueKind} found, an object was expected");
            var text = ReadText(record);
            return new AnnotationInput(ReadId(record), text, ReadTargets(record, text.Length));
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            throw new FormatException($"not a JSON record: {e.Message}", e);
        }
    }

    private static string ReadText(JsonElement record)
    {
        if (!record.TryGetProperty("text", out var text))
            throw new FormatException("no field 'text'; a record is {\"id\": …, \"text\": …}");
        return text.ValueKind == JsonValueKind.String
            ? text.GetString()!
            : throw new FormatException($"'text' is {text.ValueKind}, a string was expected");
    }

    private static string ReadId(JsonElement record)
    {
        if (!record.TryGetProperty("id", out var id))
            throw new FormatException("no field 'id'; a record is {\"id\": …, \"text\": …}");
        return id.ValueKind switch
        {
            JsonValueKind.String => id.GetString()!,
            JsonValueKind.Number => id.GetRawText(),
            _ => throw new FormatException($"'id' is {id.ValueKind}, a string was expected"),
        };
    }

    private static TextSpan[] ReadTargets(JsonElement record, int length)
    {
        if (!record.TryGetProperty("targets", out var targets) || targets.ValueKind == JsonValueKind.Null) return [];
        if (targets.ValueKind != JsonValueKind.Array)
            throw new FormatException($"'targets' is {targets.ValueKind}, a list was expected");
        return [.. targets.EnumerateArray().Select(t => ReadTarget(t, length))];
    }

    private static TextSpan ReadTarget(JsonElement target, int length)
    {
        if (Offset(target, "start") is { } start && Offset(target, "end") is { } end)
        {
            var isInText = start >= 0 && start < end && end <= length;
            if (isInText) return new TextSpan(start, end);
        }

        throw new FormatException(
            $"target {target.GetRawText()} does not lie in the text of {length} characters; "
            + "\"start\" and \"end\" are UTF-16 offsets, end exclusive");
    }

    private static int? Offset(JsonElement target, string name)
    {
        if (target.ValueKind != JsonValueKind.Object || !target.TryGetProperty(name, out var offset)) return null;
        return offset.TryGetInt32(out var value) ? value : null;
    }
}
