using System.Text.Json;
using Parallax.Records;

namespace Parallax.Comparison;

/// <summary>Saves alignments beside the records, and reads them where there is no text.</summary>
/// <remarks>
/// <c>alignment.jsonl</c>: a line a pair of sentences, with article ids, sentence numbers, score and at most five shared
/// terms; nothing in it can be turned back into text.
/// </remarks>
public static class AlignmentFile
{
    /// <summary>Writes the pairs of some alignments, whole or not at all.</summary>
    /// <exception cref="IOException">The place cannot be written to.</exception>
    public static void Save(string path, IEnumerable<AlignmentResult> alignments)
    {
        using var file = new SafeFile(path);
        foreach (var alignment in alignments.OrderBy(a => a.A.Id, StringComparer.Ordinal).ThenBy(a => a.B.Id, StringComparer.Ordinal))
            foreach (var pair in alignment.Pairs) Write(file.Stream, alignment, pair);
        file.Commit();
    }

    /// <summary>Reads the pairs, by the ids of the two articles.</summary>
    /// <exception cref="FormatException">A line is not such a pair; the message names it.</exception>
    public static IReadOnlyDictionary<(string A, string B), IReadOnlyList<AlignmentPair>> Load(string path)
    {
        var pairs = new Dictionary<(string A, string B), List<AlignmentPair>>();
        using var stream = JsonLines.Open(path);
        foreach (var (number, line) in JsonLines.Read(stream))
        {
            var (ids, pair) = Read(path, number, line);
            if (!pairs.TryGetValue(ids, out var list)) pairs[ids] = list = [];
            list.Add(pair);
        }
        return pairs.ToDictionary(p => p.Key, p => (IReadOnlyList<AlignmentPair>)p.Value);
    }

    private static void Write(Stream stream, AlignmentResult alignment, AlignmentPair pair)
    {
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            json.WriteString("a", alignment.A.Id);
            json.WriteNumber("sentenceA", pair.A);
            json.WriteString("b", alignment.B.Id);
            json.WriteNumber("sentenceB", pair.B);
            json.WriteNumber("score", pair.Score);
            json.WriteStartArray("shared");
            foreach (var term in pair.Shared) json.WriteStringValue(term);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        stream.WriteByte((byte)'\n');
    }

    private static ((string A, string B) Ids, AlignmentPair Pair) Read(string path, int number, ReadOnlyMemory<byte>? line)
    {
        try
        {
            using var json = JsonDocument.Parse(line ?? throw new FormatException("the line is too long"));
            var root = json.RootElement;
            var shared = root.GetProperty("shared").EnumerateArray().Select(t => t.GetString()!).ToArray();
            var pair = new AlignmentPair(root.GetProperty("sentenceA").GetInt32(), root.GetProperty("sentenceB").GetInt32(), root.GetProperty("score").GetDouble(), shared);
            return ((root.GetProperty("a").GetString()!, root.GetProperty("b").GetString()!), pair);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new FormatException($"{Path.GetFileName(path)}, line {number}: expected {{\"a\", \"sentenceA\", \"b\", \"sentenceB\", \"score\", \"shared\"}} ({e.Message}); align the articles again.", e);
        }
    }
}
