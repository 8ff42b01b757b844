using System.Text.Json;
using Parallax.Language;

namespace Parallax.Learning;

/// <summary>Reads sentences with parts of speech: Penn Treebank tags turned into universal ones.</summary>
internal static class PosCorpus
{
    private const int WordsOnToMainVerb = 4;

    private static readonly HashSet<string> Subordinators = new(
        ["that", "because", "if", "while", "although", "though", "whether", "unless", "whereas", "lest"],
        StringComparer.Ordinal);

    private static readonly Dictionary<string, PartOfSpeech> ByTag = new(
    [
        .. Tags(PartOfSpeech.Aux, "MD"),
        .. Tags(PartOfSpeech.Propn, "NNP", "NNPS"),
        .. Tags(PartOfSpeech.Noun, "NN", "NNS"),
        .. Tags(PartOfSpeech.Adj, "JJ", "JJR", "JJS"),
        .. Tags(PartOfSpeech.Adv, "RB", "RBR", "RBS", "WRB"),
        .. Tags(PartOfSpeech.Adp, "IN", "RP", "TO"),
        .. Tags(PartOfSpeech.Det, "DT", "PDT"),
        .. Tags(PartOfSpeech.Pron, "PRP", "PRP$", "WP", "WP$", "EX", "WDT"),
        .. Tags(PartOfSpeech.Cconj, "CC"),
        .. Tags(PartOfSpeech.Num, "CD"),
        .. Tags(PartOfSpeech.Part, "POS"),
        .. Tags(PartOfSpeech.Intj, "UH"),
        .. Tags(PartOfSpeech.X, "FW", "LS", "ADD", "AFX"),
    ]);

    /// <summary>
    /// The documents of GUM (gold) or of the news with machine tags, each with a tag a token; None where there is none.
    /// </summary>
    public static IEnumerable<(Document Document, PartOfSpeech[] Tags)> Read(string texts, string? tagged)
    {
        var segmenter = new Segmenter();
        var silver = tagged is null
            ? null
            : CorpusReader.Read(tagged).ToDictionary(record => record.Text("id")!, StringComparer.Ordinal);
        foreach (var record in CorpusReader.Read(texts))
        {
            var text = record.Text("text")!;
            if (Rows(record, silver) is not { } rows) continue;
            var document = segmenter.Segment(new ArticleInfo { Id = record.Text("id")! }, text);
            yield return (document, Align(document, rows, CorpusReader.Units(text)));
        }
    }

    // The tagged tokens: the record's own, or those of the machine tags; null where they have none of it.
    private static List<JsonElement>? Rows(JsonElement record, Dictionary<string, JsonElement>? silver)
    {
        if (silver is null) return [.. record.GetProperty("tokens").EnumerateArray()];
        if (!silver.TryGetValue(record.Text("id")!, out var tagged)) return null;
        return [.. tagged.GetProperty("sentences").EnumerateArray().SelectMany(s => s.EnumerateArray())];
    }

    private static PartOfSpeech[] Align(Document document, List<JsonElement> rows, int[] units)
    {
        var tags = new PartOfSpeech[document.Tokens.Count];
        var starts = new Dictionary<int, int>();
        for (var t = 0; t < tags.Length; t++) starts[document.Tokens[t].Span.Start] = t;
        for (var i = 0; i < rows.Count; i++)
        {
            if (!starts.TryGetValue(units[rows[i][0].GetInt32()], out var token)) continue;
            if (units[rows[i][1].GetInt32()] > document.Tokens[token].Span.End) continue;
            tags[token] = Universal(rows, i, document.Tokens[token].Norm);
        }
        return tags;
    }

    private static PartOfSpeech Universal(List<JsonElement> rows, int at, string norm)
    {
        var tag = TagOf(rows[at]);
        if (norm is "not" or "n't") return PartOfSpeech.Part;
        if (tag[0] == 'V') return IsAuxiliary(rows, at) ? PartOfSpeech.Aux : PartOfSpeech.Verb;
        return tag switch
        {
            "IN" when Subordinators.Contains(norm) => PartOfSpeech.Sconj,
            "TO" when at + 1 < rows.Count && TagOf(rows[at + 1]) == "VB" => PartOfSpeech.Part,
            _ => ByTag.GetValueOrDefault(tag, PartOfSpeech.None),
        };
    }

    private static string TagOf(JsonElement row) => row[3].GetString()!;

    private static bool IsAuxiliary(List<JsonElement> rows, int at) => rows[at][2].GetString() switch
    {
        "be" => true,
        "have" => Follows(rows, at, "VBN", "VBD"),
        "do" => Follows(rows, at, "VB"),
        _ => false,
    };

    // Whether a form of the main verb comes within four words, adverbs and subjects between.
    private static bool Follows(List<JsonElement> rows, int at, params ReadOnlySpan<string> tags)
    {
        for (var next = at + 1; next < Math.Min(rows.Count, at + WordsOnToMainVerb + 1); next++)
        {
            var tag = TagOf(rows[next]);
            if (tags.Contains(tag)) return true;
            if (tag is not ("RB" or "PRP" or "NNP" or "DT" or "NN" or "NNS")) return false;
        }

        return false;
    }

    private static IEnumerable<KeyValuePair<string, PartOfSpeech>> Tags(PartOfSpeech part, params string[] tags) =>
        tags.Select(tag => KeyValuePair.Create(tag, part));
}
