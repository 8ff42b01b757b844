using System.Text.Json;
using Parallax.Entities;
using Parallax.Text;

namespace Parallax.Training;

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

/// <summary>Reads GUM's coreference chains.</summary>
internal sealed class LinkCorpus(EntityRecognizer recognizer)
{
    private readonly WordFactsCache _facts = new(Lexicon.Default, 1 << 18);
    private readonly Segmenter _segmenter = new(partsOfSpeech: true);

    /// <summary>The documents of a file.</summary>
    public IEnumerable<LinkDocument> Read(string path)
    {
        foreach (var record in CorpusReader.Read(path))
        {
            var text = record.Text("text")!;
            var units = CorpusReader.Units(text);
            var view = new DocumentView(_segmenter.Segment(new ArticleInfo { Id = record.Text("id")! }, text), _facts);
            yield return new LinkDocument(view, recognizer.Names(view), Gold(record, units));
        }
    }

    private static Dictionary<int, int> Gold(JsonElement record, int[] units)
    {
        var gold = new Dictionary<int, int>();
        var number = 0;
        foreach (var chain in record.GetProperty("chains").EnumerateArray())
        {
            foreach (var mention in chain.EnumerateArray()) gold.TryAdd(units[mention.GetProperty("head")[0].GetInt32()], number);
            number++;
        }
        return gold;
    }
}
