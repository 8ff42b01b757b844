using System.Runtime.InteropServices;
using System.Text.Json;
using Parallax.Entities;
using Parallax.Entities.Anaphora;
using Parallax.Language;
using Parallax.Numerics;

namespace Parallax.Learning;

/// <summary>Writes the entities of a corpus in the format of <c>parallax annotate</c>, to be scored.</summary>
internal static class Annotate
{
    private const string Links = "LINKS=";

    /// <summary>Annotates the records of <paramref name="input"/>.</summary>
    public static void Run(string input, string output, string? weights)
    {
        var segmenter = new Segmenter(partsOfSpeech: true);
        var recognizer = Recognizer(weights);
        using var writer = new StreamWriter(output);
        foreach (var record in CorpusReader.Read(input))
        {
            var id = record.Text("id")!;
            var document = segmenter.Segment(new ArticleInfo { Id = id }, record.Text("text")!);
            Write(writer, id, recognizer.Recognize(document));
        }
    }

    // With the library's weights, those of names in a file, or those of links in a file named LINKS=FILE.
    private static EntityRecognizer Recognizer(string? weights)
    {
        if (weights is null) return new EntityRecognizer();
        if (!weights.StartsWith(Links, StringComparison.Ordinal))
            return new EntityRecognizer(new SparseModel(File.ReadAllBytes(weights)));
        var slots = MemoryMarshal.Cast<byte, short>(File.ReadAllBytes(weights[Links.Length..]));
        return new EntityRecognizer(new SparseModel("entities/names.bin"), judge: new AnaphorModel(slots.ToArray()));
    }

    /// <summary>Writes one record.</summary>
    public static void Write(TextWriter writer, string id, IEnumerable<Entity> found)
    {
        var entities = found.SelectMany(e => e.Mentions).OrderBy(m => m.Span).Select(m => new
        {
            start = m.Span.Start,
            end = m.Span.End,
            type = Code(m.Type),
            form = m.Form.ToString().ToLowerInvariant(),
            entity = m.Entity,
            name = m.Name,
            rule = m.Rule,
        });
        writer.WriteLine(JsonSerializer.Serialize(new { id, entities }));
    }

    /// <summary>The corpora's code of a type.</summary>
    public static string Code(EntityType type) => type switch
    {
        EntityType.Person => "PER",
        EntityType.Organization => "ORG",
        EntityType.Location => "LOC",
        _ => "MISC",
    };
}
