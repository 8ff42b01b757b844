using System.Buffers;

namespace Parallax.TermStreams.Input;

/// <summary>The fields of one JSONL record that term counting needs, as slices of the line, still escaped.</summary>
/// <remarks>
/// The line's structure is checked (brackets, strings, separators of the record itself); values of other fields are
/// skipped, not parsed. Of a field that stands twice the last one counts.
/// </remarks>
internal readonly ref struct JsonLine
{
    private const int EscapeLength = 2;
    private const string Malformed = "the JSON breaks off or is malformed";

    private static readonly SearchValues<byte> ScalarEnd = SearchValues.Create(",}] \t\r"u8);

    /// <summary>The record's id; empty where it has none.</summary>
    public ReadOnlySpan<byte> Id { get; private init; }

    /// <summary>The field to group by; empty where the record has none.</summary>
    public ReadOnlySpan<byte> Group { get; private init; }

    /// <summary>The text.</summary>
    public ReadOnlySpan<byte> Text { get; private init; }

    /// <summary>What is wrong with the line; null where nothing is.</summary>
    public string? Error { get; private init; }

    /// <summary>Reads a line; <paramref name="by"/> is the name of the field to group by, in UTF-8.</summary>
    public static JsonLine Read(ReadOnlySpan<byte> line, ReadOnlySpan<byte> by)
    {
        var at = Blank(line, 0);
        if (!Is(line, at, '{')) return Bad("the line is not a JSON object");
        at = Blank(line, at + 1);
        if (Is(line, at, '}')) return Bad("the record has no field 'text'");
        var fields = default(Fields);
        if (ReadFields(line, by, ref at, ref fields) is { } error) return Bad(error);
        return Blank(line, at + 1) < line.Length ? Bad("something follows the record") : fields.Line();
    }

    // Up to the bracket that ends the record; what is wrong with them, null where nothing is.
    private static string? ReadFields(
        ReadOnlySpan<byte> line,
        ReadOnlySpan<byte> by,
        scoped ref int at,
        ref Fields fields)
    {
        while (Is(line, at, '"'))
        {
            if (ReadField(line, by, ref at, ref fields) is { } error) return error;
            at = Blank(line, at);
            if (Is(line, at, '}')) return null;
            if (!Is(line, at, ',')) break;
            at = Blank(line, at + 1);
        }

        return Malformed;
    }

    // What is wrong with the field; null where nothing is.
    private static string? ReadField(
        ReadOnlySpan<byte> line,
        ReadOnlySpan<byte> by,
        scoped ref int at,
        ref Fields fields)
    {
        var key = String(line, ref at);
        at = Blank(line, at);
        if (!Is(line, at, ':')) return "a field has no value";
        at = Blank(line, at + 1);
        var isString = Is(line, at, '"');
        var value = Value(line, ref at);
        if (at < 0) return Malformed;
        if (key.SequenceEqual("text"u8)) fields.SetText(value, isString);
        else if (key.SequenceEqual("id"u8)) fields.Id = value;
        var isNull = !isString && value.SequenceEqual("null"u8);
        if (key.SequenceEqual(by)) fields.Group = isNull ? default : value;
        return null;
    }

    // After a failure `at` is negative.
    private static bool Is(ReadOnlySpan<byte> line, int at, char sign) =>
        (uint)at < (uint)line.Length && line[at] == sign;

    private static JsonLine Bad(string error) => new() { Error = error };

    private static int Blank(ReadOnlySpan<byte> line, int at)
    {
        while (at < line.Length && line[at] is (byte)' ' or (byte)'\t' or (byte)'\r')
            at++;
        return at;
    }

    // On failure `at` becomes negative.
    private static ReadOnlySpan<byte> Value(ReadOnlySpan<byte> line, scoped ref int at)
    {
        if (at >= line.Length) return Fail(ref at);
        if (line[at] == '"') return String(line, ref at);
        if (line[at] is (byte)'[' or (byte)'{') return Nested(line, ref at);
        return BeginsScalar(line[at]) ? Scalar(line, ref at) : Fail(ref at);
    }

    // A number, true, false or null.
    private static bool BeginsScalar(byte sign) =>
        char.IsAsciiDigit((char)sign) || sign is (byte)'-' or (byte)'t' or (byte)'f' or (byte)'n';

    private static ReadOnlySpan<byte> Scalar(ReadOnlySpan<byte> line, scoped ref int at)
    {
        var length = line[at..].IndexOfAny(ScalarEnd);
        if (length < 0) return Fail(ref at);
        at += length;
        return line.Slice(at - length, length);
    }

    private static ReadOnlySpan<byte> String(ReadOnlySpan<byte> line, scoped ref int at)
    {
        var start = at + 1;
        var end = start;
        while (true)
        {
            end = JsonSigns.QuoteOrEscape(line, end);
            if (end + 1 >= line.Length) return Fail(ref at);
            if (line[end] == '"') break;
            end += EscapeLength;
        }

        at = end + 1;
        return line[start..end];
    }

    private static ReadOnlySpan<byte> Nested(ReadOnlySpan<byte> line, scoped ref int at)
    {
        var start = at;
        var depth = 0;
        while (true)
        {
            at = JsonSigns.QuoteOrBracket(line, at);
            if (at >= line.Length) return Fail(ref at);
            if (line[at] == '"')
            {
                String(line, ref at);
                if (at < 0) return default;
                continue;
            }
            depth += line[at++] is (byte)'[' or (byte)'{' ? 1 : -1;
            if (depth == 0) return line[start..at];
        }
    }

    private static ReadOnlySpan<byte> Fail(scoped ref int at)
    {
        at = int.MinValue;
        return default;
    }

    // The fields that were read so far.
    private ref struct Fields
    {
        private ReadOnlySpan<byte> _text;
        private bool _hasText;

        public ReadOnlySpan<byte> Id { readonly get; set; }

        public ReadOnlySpan<byte> Group { readonly get; set; }

        public void SetText(ReadOnlySpan<byte> text, bool isString)
        {
            _text = text;
            _hasText = isString;
        }

        public readonly JsonLine Line() => _hasText
            ? new JsonLine { Id = Id, Group = Group, Text = _text }
            : Bad("the record has no field 'text' with a string");
    }
}
