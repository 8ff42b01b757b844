using System.IO.Compression;
using System.Text.Json;
using Parallax.Entities;
using Parallax.Language;

namespace Parallax.Tests.Entities;

/// <summary>Names of the news articles that were annotated by hand and never trained on.</summary>
public class NewsNamesTests
{
    private static readonly EntityType[] Scored = [EntityType.Person, EntityType.Organization, EntityType.Location];

    [Fact]
    public void Recognize_NewsTestSet_ReachesTheAskedF1()
    {
        var texts = Lines(Repository.SharedPath("corpora", "polnear.dev.jsonl.gz")).ToDictionary(r => r.GetProperty("id").GetString()!, r => r.GetProperty("text").GetString()!);
        var recognizer = new EntityRecognizer();
        int right = 0, found = 0, wanted = 0;
        foreach (var gold in File.ReadLines(Repository.PathOf("lib", "Parallax.Learning", "Annotations", "names.test.jsonl")).Select(l => JsonDocument.Parse(l).RootElement))
        {
            var id = gold.GetProperty("id").GetString()!;
            var names = recognizer.Recognize(new Segmenter(partsOfSpeech: true).Segment(new ArticleInfo { Id = id }, texts[id])).SelectMany(e => e.Mentions)
                .Where(m => m.Form == MentionForm.Name && Scored.Contains(m.Type)).Select(m => (m.Span.Start, m.Span.End, Code(m.Type))).ToHashSet();
            var expected = gold.GetProperty("entities").EnumerateArray().Where(e => e.GetProperty("type").GetString() != "MISC")
                .Select(e => (e.GetProperty("start").GetInt32(), e.GetProperty("end").GetInt32(), e.GetProperty("type").GetString()!)).ToHashSet();
            right += names.Intersect(expected).Count();
            found += names.Count;
            wanted += expected.Count;
        }
        Assert.InRange(2.0 * right / (found + wanted), 0.85, 1);
    }

    private static string Code(EntityType type) => type switch { EntityType.Person => "PER", EntityType.Organization => "ORG", _ => "LOC" };

    private static IEnumerable<JsonElement> Lines(string path)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line) yield return JsonDocument.Parse(line).RootElement;
    }
}
