using System.Text.Json;
using Parallax.Records;

namespace Parallax.Stories;

/// <summary>The stored form of an <see cref="AlignmentResult"/>: one line of JSON, format <c>parallax.alignment/1</c>.</summary>
/// <remarks>It holds article ids, sentence numbers, scores, dates, what is in conflict, and at most five shared terms a pair; no running text.</remarks>
public static class AlignmentRecord
{
    /// <summary>The format's name and version.</summary>
    public const string Format = "parallax.alignment/1";

    /// <summary>Whether a line holds an alignment, of any version.</summary>
    public static bool IsRecord(ReadOnlySpan<byte> line) => AnalysisRecord.StartsWith(line, """{"format":"parallax.alignment/"""u8);

    /// <summary>Where the alignments of the records at <paramref name="records"/> stand: in their folder, or beside their file.</summary>
    public static string PathBeside(string records) => records.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase)
        ? Path.ChangeExtension(records, ".alignment.jsonl")
        : Path.Combine(records, "alignment.jsonl");

    /// <summary>Saves alignments beside the records at <paramref name="records"/>, one a line; nothing where there are none.</summary>
    public static void Save(string records, IReadOnlyList<AlignmentResult> alignments)
    {
        if (alignments.Count == 0) return;
        using var file = new SafeFile(PathBeside(records));
        foreach (var alignment in alignments)
        {
            file.Stream.Write(Write(alignment));
            file.Stream.WriteByte((byte)'\n');
        }
        file.Commit();
    }

    /// <summary>The record of an alignment, without a line feed.</summary>
    public static byte[] Write(AlignmentResult alignment)
    {
        var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, RecordWriter.Options))
        {
            json.WriteStartObject();
            json.WriteString("format", Format);
            json.WriteString("a", alignment.A.Id);
            json.WriteString("b", alignment.B.Id);
            RecordWriter.Array(json, "pairs", alignment.Pairs, Write);
            RecordWriter.Array(json, "sentences", alignment.Sentences, (j, s) => Write(j, s, s.Article.Id == alignment.A.Id ? "a" : "b"));
            RecordWriter.Array(json, "conflicts", alignment.Conflicts, Write);
            json.WriteEndObject();
        }
        return buffer.ToArray();
    }

    /// <summary>The alignment of a record; null where one of its articles is not among <paramref name="analyses"/>.</summary>
    /// <exception cref="FormatException">The line is no such record.</exception>
    public static AlignmentResult? Read(ReadOnlyMemory<byte> line, IReadOnlyDictionary<string, ArticleAnalysis> analyses)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            var record = document.RootElement;
            if (!analyses.TryGetValue(record.GetProperty("a").GetString()!, out var a)) return null;
            if (!analyses.TryGetValue(record.GetProperty("b").GetString()!, out var b)) return null;
            return new AlignmentResult
            {
                A = a.Article,
                B = b.Article,
                Pairs = [.. record.GetProperty("pairs").EnumerateArray().Select(Pair)],
                Sentences = [.. record.GetProperty("sentences").EnumerateArray().Select(s => Sentence(s, s.GetProperty("of").GetString() == "a" ? a : b))],
                Conflicts = [.. record.GetProperty("conflicts").EnumerateArray().Select(Conflict)],
            };
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or ArgumentOutOfRangeException)
        {
            throw new FormatException($"not a {Format} record ({e.Message.TrimEnd('.')}): make it again with `analyze`", e);
        }
    }

    private static void Write(Utf8JsonWriter json, AlignmentPair pair)
    {
        json.WriteStartObject();
        json.WriteNumber("a", pair.A);
        json.WriteNumber("b", pair.B);
        RecordWriter.Number(json, "score", pair.Score);
        RecordWriter.Array(json, "shared", pair.Shared, (j, term) => j.WriteStringValue(term));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, AlignmentSentence sentence, string side)
    {
        json.WriteStartObject();
        json.WriteString("of", side);
        json.WriteNumber("sentence", sentence.Sentence);
        json.WriteString("status", RecordCodes.Of(sentence.Status));
        if (sentence.Date is { } date) json.WriteString("date", date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, AlignmentConflict conflict)
    {
        json.WriteStartObject();
        json.WriteNumber("a", conflict.A);
        json.WriteNumber("b", conflict.B);
        json.WriteString("kind", conflict.Kind);
        json.WriteString("about", conflict.About);
        json.WriteString("valueA", conflict.ValueA);
        json.WriteString("valueB", conflict.ValueB);
        json.WriteEndObject();
    }

    private static AlignmentPair Pair(JsonElement pair) => new(Int(pair, "a"), Int(pair, "b"), pair.GetProperty("score").GetDouble(),
        [.. pair.GetProperty("shared").EnumerateArray().Select(t => t.GetString()!)]);

    private static AlignmentSentence Sentence(JsonElement sentence, ArticleAnalysis analysis)
    {
        var number = Int(sentence, "sentence");
        DateOnly? date = sentence.TryGetProperty("date", out var day)
            ? DateOnly.ParseExact(day.GetString()!, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)
            : null;
        return new AlignmentSentence(analysis.Article, number, analysis.Sentences[number].Words,
            RecordCodes.Parse<AlignmentStatus>(sentence.GetProperty("status").GetString()!), date);
    }

    private static AlignmentConflict Conflict(JsonElement conflict) => new(Int(conflict, "a"), Int(conflict, "b"),
        Text(conflict, "kind"), Text(conflict, "about"), Text(conflict, "valueA"), Text(conflict, "valueB"));

    private static int Int(JsonElement element, string name) => element.GetProperty(name).GetInt32();

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
