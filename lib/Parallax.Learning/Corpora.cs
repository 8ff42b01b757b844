using System.Text.Json;
using Parallax.Entities.Names;
using Parallax.Language;

namespace Parallax.Learning;

/// <summary>Reads the training corpora: news annotated by hand, GUM, and news with machine labels, cleaned.</summary>
internal sealed class Corpora(string shared, string annotations)
{
    private readonly Segmenter _segmenter = new();
    /// <summary>The facts of the corpora's words.</summary>
    public WordFactsCache Facts { get; } = new(Lexicon.Default, 1 << 18);

    /// <summary>The articles of polnear.train that were annotated by hand.</summary>
    public IEnumerable<LabelledDocument> Hand(int copies)
    {
        var gold = CorpusReader.Read(Path.Combine(annotations, "names.train.jsonl"))
            .ToDictionary(r => r.Text("id")!, StringComparer.Ordinal);
        foreach (var (id, text) in News())
            if (gold.TryGetValue(id, out var record))
                yield return LabelledDocument.Of(
                    View(id, text),
                    record.GetProperty("entities")
                        .EnumerateArray()
                        .Select(e => (Span(e), Type(e.Text("type")!))),
                    copies);
    }

    /// <summary>GUM's names; nationalities, which it does not mark, by the gazetteer.</summary>
    public IEnumerable<LabelledDocument> Gum(int copies)
    {
        foreach (var record in CorpusReader.Read(Path.Combine(shared, "gum.train.jsonl.gz")))
        {
            var text = record.Text("text")!;
            var units = CorpusReader.Units(text);
            var view = View(record.Text("id")!, text);
            var names = record.GetProperty("entities").EnumerateArray()
                .Select(e => (
                    new TextSpan(
                        units[e.GetProperty("start").GetInt32()],
                        units[e.GetProperty("end").GetInt32()]),
                    Type(e.Text("type")!)));
            yield return LabelledDocument.Of(view, names.Concat(SilverCleaner.Nationalities(view)), copies);
        }
    }

    /// <summary>The articles with machine labels that were not annotated by hand.</summary>
    public IEnumerable<LabelledDocument> Silver(int copies)
    {
        var hand = CorpusReader.Read(Path.Combine(annotations, "names.train.jsonl"))
            .Select(r => r.Text("id")!)
            .ToHashSet(StringComparer.Ordinal);
        var texts = News().ToDictionary(n => n.Id, n => n.Text, StringComparer.Ordinal);
        foreach (var record in CorpusReader.Read(Path.Combine(shared, "polnear.train.silver.jsonl.gz")))
        {
            var id = record.Text("id")!;
            if (hand.Contains(id) || !texts.TryGetValue(id, out var text)) continue;
            var view = View(id, text);
            yield return LabelledDocument.Of(view, SilverCleaner.Clean(view, record, CorpusReader.Units(text)), copies);
        }
    }

    private IEnumerable<(string Id, string Text)> News() =>
        CorpusReader.Read(Path.Combine(shared, "polnear.train.jsonl.gz"))
            .Select(r => (r.Text("id")!, r.Text("text")!));

    private DocumentView View(string id, string text) =>
        new(_segmenter.Segment(new ArticleInfo { Id = id }, text), Facts);

    private static TextSpan Span(JsonElement e) =>
        new(e.GetProperty("start").GetInt32(), e.GetProperty("end").GetInt32());

    /// <summary>The type of a corpus's code.</summary>
    public static EntityType Type(string code) => code switch
    {
        "PER" or "PERSON" => EntityType.Person,
        "ORG" or "ORGANIZATION" => EntityType.Organization,
        "LOC" or "LOCATION" => EntityType.Location,
        _ => EntityType.Miscellaneous,
    };
}
