using System.Text.Json;
using Parallax.Language;
using Parallax.Quotes.Attributions;

namespace Parallax.Learning;

/// <summary>Reads annotated attributions and maps them to tokens.</summary>
internal static class AttributionCorpus
{
    private const int LeastCount = 3;
    private const double LeastShare = 0.015;

    /// <summary>The articles of a JSONL file (.gz accepted) with their attributions by cue token.</summary>
    public static List<AnnotatedArticle> Read(string path)
    {
        var segmenter = new Segmenter(partsOfSpeech: true);
        var records = new List<(DocumentView View, List<JsonElement> Attributions, int[] Units)>();
        foreach (var root in CorpusReader.Read(path))
        {
            var text = root.Text("text")!;
            var document = segmenter.Segment(new ArticleInfo { Id = root.Text("id")! }, text);
            var attributions = root.GetProperty("attributions").EnumerateArray().ToList();
            records.Add((DocumentView.Of(document), attributions, CorpusReader.Units(text)));
        }

        var single = SingleWordCues(records);
        return [.. records.Select(r => new AnnotatedArticle(
            r.View,
            Gold(r.View, r.Attributions, r.Units, single)))];
    }

    /// <summary>The words that are cues often enough, and in enough of their places, to be worth a look.</summary>
    public static HashSet<string> CueWords(List<AnnotatedArticle> articles)
    {
        var cues = articles.SelectMany(a => a.Gold.Keys.Select(a.View.Norm))
            .CountBy(n => n)
            .ToDictionary(p => p.Key, p => p.Value);
        var all = articles.SelectMany(a => a.View.Tokens.Select(t => t.Norm))
            .Where(cues.ContainsKey)
            .CountBy(n => n)
            .ToDictionary(p => p.Key, p => p.Value);
        return [.. cues.Where(c => c.Value >= LeastCount && c.Value >= LeastShare * all[c.Key])
            .Select(c => c.Key)
            .Order(StringComparer.Ordinal)];
    }

    private static Dictionary<string, int> SingleWordCues(
        List<(DocumentView View, List<JsonElement> Attributions, int[] Units)> records) =>
        records.SelectMany(r => r.Attributions.Select(a => Ranges(
            r.View,
            a.GetProperty("cue"),
            r.Units))
                .Where(c => c.Count == 1 && c[0].End - c[0].First == 1)
                .Select(c => r.View.Norm(c[0].First)))
            .CountBy(n => n).ToDictionary(p => p.Key, p => p.Value);

    private static Dictionary<int, GoldAttribution> Gold(
        DocumentView view,
        List<JsonElement> attributions,
        int[] units,
        Dictionary<string, int> single)
    {
        var gold = new Dictionary<int, GoldAttribution>();
        foreach (var attribution in attributions)
        {
            var cue = Ranges(
                view,
                attribution.GetProperty("cue"),
                units).SelectMany(r => Enumerable.Range(r.First, r.End - r.First))
                .ToList();
            var content = Ranges(view, attribution.GetProperty("content"), units);
            if (cue.Count == 0 || content.Count == 0) continue;
            var head = cue.MaxBy(t => (
                !view.Is(t, WordClass.Preposition),
                single.GetValueOrDefault(view.Norm(t)),
                -t));
            var longest = content.MaxBy(c => c.End - c.First);
            var source = Ranges(view, attribution.GetProperty("source"), units).FirstOrDefault();
            if (!gold.TryGetValue(head, out var known)
                || known.Content.End - known.Content.First < longest.End - longest.First)
                gold[head] = new GoldAttribution(longest, source);
        }
        return gold;
    }

    private static List<TokenRange> Ranges(DocumentView view, JsonElement spans, int[] units) =>
        [.. spans.EnumerateArray()
            .Select(s => Range(
                view,
                units[s[0].GetInt32()],
                units[s[1].GetInt32()]))
            .Where(r => !r.IsEmpty)];

    private static TokenRange Range(DocumentView view, int start, int end)
    {
        var first = Find(view, start);
        var last = first;
        while (last < view.Tokens.Length && view.Tokens[last].Span.Start < end) last++;
        return new TokenRange(first, last);
    }

    // The first token that ends after an offset.
    private static int Find(DocumentView view, int offset)
    {
        var (low, high) = (0, view.Tokens.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (view.Tokens[middle].Span.End <= offset) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}

/// <summary>An article with its attributions by cue token.</summary>
internal sealed record AnnotatedArticle(DocumentView View, Dictionary<int, GoldAttribution> Gold)
{
    /// <summary>Its features, made once.</summary>
    public AttributionFeatures Features { get; } = new(View);
}

/// <summary>An attribution's content (its longest part) and source.</summary>
internal sealed record GoldAttribution(TokenRange Content, TokenRange Source);
