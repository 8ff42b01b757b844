using System.IO.Compression;
using System.Text.Json;

namespace Parallax.Learning;

/// <summary>Reads the corpora's JSONL files, gzipped or not.</summary>
internal static class CorpusReader
{
    /// <summary>The records of a file.</summary>
    public static IEnumerable<JsonElement> Read(string path)
    {
        using var file = File.OpenRead(path);
        using var stream = path.EndsWith(".gz", StringComparison.Ordinal)
            ? new GZipStream(file, CompressionMode.Decompress)
            : (Stream)file;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
            if (line.Length > 0) yield return JsonDocument.Parse(line).RootElement;
    }

    /// <summary>For every code point of a text, its offset in UTF-16 code units; one more for the end.</summary>
    public static int[] Units(string text)
    {
        var units = new List<int>(text.Length + 1);
        for (var at = 0; at < text.Length; at += char.IsSurrogatePair(text, at) ? 2 : 1)
            units.Add(at);
        units.Add(text.Length);
        return [.. units];
    }

    /// <summary>A property's text, or nothing.</summary>
    public static string? Text(this JsonElement record, string name) =>
        record.TryGetProperty(name, out var value) ? value.GetString() : null;
}
