using System.Text.Json;
using Parallax.Language;

namespace Parallax.Learning;

/// <summary>Reads sentences with parts of speech: Penn Treebank tags turned into universal ones.</summary>
internal static class PosCorpus
{
    private static readonly HashSet<string> Subordinators = new(
        ["that", "because", "if", "while", "although", "though", "whether", "unless", "whereas", "lest"],
        StringComparer.Ordinal);

    /// <summary>
    /// The documents of GUM (gold) or of the news with machine tags, each with a tag a token; None where there is none.
    /// </summary>
    public static IEnumerable<(Document Document, PartOfSpeech[] Tags)> Read(string texts, string? tagged)
    {
        var segmenter = new Segmenter();
        var silver = tagged is null
            ? null
            : CorpusReader.Read(tagged).ToDictionary(r => r.Text("id")!, StringComparer.Ordinal);
        foreach (var record in CorpusReader.Read(texts))
        {
            var id = record.Text("id")!;
            var text = record.Text("text")!;
            List<JsonElement> rows;
            if (silver is null) rows = [.. record.GetProperty("tokens").EnumerateArray()];
            else if (silver.TryGetValue(id, out var sentences))
                rows = [.. sentences.GetProperty("sentences").EnumerateArray().SelectMany(s => s.EnumerateArray())];
                else continue;
            var document = segmenter.Segment(new ArticleInfo { Id = id }, text);
            yield return (document, Align(document, rows, CorpusReader.Units(text)));
        }
    }

    private static PartOfSpeech[] Align(Document document, List<JsonElement> rows, int[] units)
    {
        var tags = new PartOfSpeech[document.Tokens.Count];
        var starts = new Dictionary<int, int>();
        for (var t = 0; t < tags.Length; t++)
            starts[document.Tokens[t].Span.Start] = t;
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
        var tag = rows[at][3].GetString()!;
        var lemma = rows[at][2].GetString()!;
        if (norm is "not" or "n't") return PartOfSpeech.Part;
        return tag switch
        {
            "MD" => PartOfSpeech.Aux,
            _ when tag[0] == 'V' => lemma == "be"
                || (lemma == "have" && Follows(rows, at, "VBN", "VBD"))
                || (lemma == "do" && Follows(rows, at, "VB"))
                ? PartOfSpeech.Aux
                : PartOfSpeech.Verb,
            "NNP" or "NNPS" => PartOfSpeech.Propn,
            "NN" or "NNS" => PartOfSpeech.Noun,
            "JJ" or "JJR" or "JJS" => PartOfSpeech.Adj,
            "RB" or "RBR" or "RBS" or "WRB" => PartOfSpeech.Adv,
            "IN" => Subordinators.Contains(norm) ? PartOfSpeech.Sconj : PartOfSpeech.Adp,
            "RP" => PartOfSpeech.Adp,
            "DT" or "PDT" => PartOfSpeech.Det,
            "PRP" or "PRP$" or "WP" or "WP$" or "EX" or "WDT" => PartOfSpeech.Pron,
            "CC" => PartOfSpeech.Cconj,
            "CD" => PartOfSpeech.Num,
            "TO" => at + 1 < rows.Count && rows[at + 1][3].GetString() is "VB"
                ? PartOfSpeech.Part
                : PartOfSpeech.Adp,
            "POS" => PartOfSpeech.Part,
            "UH" => PartOfSpeech.Intj,
            "FW" or "LS" or "ADD" or "AFX" => PartOfSpeech.X,
            _ => PartOfSpeech.None,
        };
    }

    // Whether a form of the main verb comes within three words, adverbs and subjects between.
    private static bool Follows(List<JsonElement> rows, int at, params ReadOnlySpan<string> tags)
    {
        for (var next = at + 1; next < Math.Min(rows.Count, at + 5); next++)
        {
            var tag = rows[next][3].GetString()!;
            if (tags.Contains(tag)) return true;
            if (tag is not ("RB" or "PRP" or "NNP" or "DT" or "NN" or "NNS")) return false;
        }
        return false;
    }
}
