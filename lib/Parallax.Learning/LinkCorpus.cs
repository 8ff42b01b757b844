using System.Text.Json;
using Parallax.Entities;
using Parallax.Entities.Names;
using Parallax.Language;

namespace Parallax.Learning;

/// <summary>A document with its coreference chains: which chain each head belongs to.</summary>
/// <param name="View">The document.</param>
/// <param name="Names">Its names, as the tagger finds them.</param>
/// <param name="Gold">The number of the chain for each character at which a mention's head lies.</param>
internal sealed record LinkDocument(DocumentView View, List<NameSpan> Names, Dictionary<int, int> Gold)
{
    /// <summary>The chain whose mention has its head among these tokens; −1 where there is none.</summary>
    public int ChainOf(int first, int end)
    {
        for (var t = end - 1; t >= first; t--)
            if (Gold.TryGetValue(View.Document.Tokens[t].Span.Start, out var chain)) return chain;
        return -1;
    }
}

/// <summary>Reads coreference chains: GUM's and those of news annotated by hand.</summary>
internal sealed class LinkCorpus(EntityRecognizer recognizer)
{
    private readonly WordFactsCache _facts = new(Lexicon.Default, 1 << 18);
    private readonly Segmenter _segmenter = new(partsOfSpeech: true);

    /// <summary>GUM's documents.</summary>
    public IEnumerable<LinkDocument> Gum(string path) =>
        CorpusReader.Read(path)
            .Select(r => Read(
                r.Text("id")!,
                r.Text("text")!,
                r,
                CorpusReader.Units(r.Text("text")!)));

    /// <summary>News articles whose chains were annotated by hand.</summary>
    /// <param name="texts">The corpus of their texts.</param>
    /// <param name="chains">The file of their chains; its offsets are UTF-16 code units.</param>
    public IEnumerable<LinkDocument> News(string texts, string chains)
    {
        var gold = CorpusReader.Read(chains).ToDictionary(r => r.Text("id")!, StringComparer.Ordinal);
        foreach (var record in CorpusReader.Read(texts))
            if (gold.TryGetValue(record.Text("id")!, out var annotated))
                yield return Read(record.Text("id")!, record.Text("text")!, annotated, null);
    }

    private LinkDocument Read(string id, string text, JsonElement chains, int[]? units)
    {
        var view = new DocumentView(_segmenter.Segment(new ArticleInfo { Id = id }, text), _facts);
        return new LinkDocument(view, recognizer.Names(view), Gold(chains, units));
    }

    private static Dictionary<int, int> Gold(JsonElement record, int[]? units)
    {
        var gold = new Dictionary<int, int>();
        var number = 0;
        foreach (var chain in record.GetProperty("chains").EnumerateArray())
        {
            foreach (var mention in chain.EnumerateArray())
            {
                var head = mention.GetProperty("head")[0].GetInt32();
                gold.TryAdd(units is null ? head : units[head], number);
            }
            number++;
        }
        return gold;
    }
}
