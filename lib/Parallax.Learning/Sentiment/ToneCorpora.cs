using System.Text.Json;
using Parallax.Language;
using Parallax.Tone;

namespace Parallax.Learning.Sentiment;

/// <summary>Reads the corpora with tone labels.</summary>
/// <param name="folder">Where they are.</param>
/// <param name="readsNews">
/// Whether hits are found as the tone of sentences finds them; else as the model of tone toward a target does.
/// </param>
internal sealed class ToneCorpora(string folder, bool readsNews = true)
{
    private readonly Segmenter _segmenter = new(true);
    private readonly ToneVocabulary _vocabulary = new(
        ToneLexicon.Hand.Entries,
        readsNews ? ToneModifier.ForSentences : ToneModifier.Default,
        readsNews);

    /// <summary>
    /// Sentences of editorials with the mean of 20 raters, scaled to −1…1; an article's sentences share its number.
    /// </summary>
    public List<ToneSentence> Editorials() =>
        [.. CorpusReader.Read(Path.Combine(folder, "nyt-snippets.dev.jsonl")).Select(r =>
            Prepare(
                r.GetProperty("id").GetString()!.Split('_')[0],
                r.GetProperty("text").GetString()!,
                r.GetProperty("valence").GetDouble() / 4))];

    /// <summary>Sentences of political news with the label of one target in them (−1, 0, 1).</summary>
    public List<ToneSentence> News() =>
        [.. Targets().Select(t => Prepare(t.Text, t.Text, (int)t.Label))];

    /// <summary>The labelled targets of NewsMTSC, offsets in UTF-16.</summary>
    public IEnumerable<LabelledTarget> Targets()
    {
        foreach (var record in CorpusReader.Read(Path.Combine(folder, "newsmtsc.train.jsonl")))
        {
            var text = record.GetProperty("text").GetString()!;
            foreach (var target in record.GetProperty("targets").EnumerateArray())
                yield return new LabelledTarget(
                    text,
                    Span(text, target.GetProperty("start").GetInt32(), target.GetProperty("end").GetInt32()),
                    Label(target), LabelledTarget.Person, text);
        }
    }

    /// <summary>Running text without labels, for what words mean.</summary>
    public IEnumerable<string> RunningText() => new[] { "polnear.train.jsonl.gz", "gum.train.jsonl.gz" }
        .SelectMany(file => CorpusReader.Read(Path.Combine(folder, file)))
        .Select(r => r.GetProperty("text").GetString()!);

    /// <summary>Targets of this project's own annotation, with the text of their sentences.</summary>
    public List<LabelledTarget> Annotated(string annotations)
    {
        var texts = Articles();
        return [.. CorpusReader.Read(annotations).Select(r =>
        {
            var (text, sentence) = Slice(texts, r);
            var target = r.GetProperty("target");
            var whole = texts[r.GetProperty("id").GetString()!];
            var span = Span(whole, target[0].GetInt32(), target[1].GetInt32());
            return new LabelledTarget(
                text,
                new TextSpan(span.Start - sentence.Start, span.End - sentence.Start),
                Label(r),
                r.GetProperty("kind").GetString()!, r.GetProperty("id").GetString()!);
        })];
    }

    /// <summary>This project's own annotation of sentences: the text and its label.</summary>
    public List<(string Text, ToneLabel Label)> AnnotatedSentences(string annotations)
    {
        var texts = Articles();
        return [.. CorpusReader.Read(annotations)
            .Select(r => (Slice(texts, r).Text, Label(r)))];
    }

    private Dictionary<string, string> Articles() => CorpusReader.Read(Path.Combine(folder, "polnear.train.jsonl.gz"))
        .ToDictionary(
            r => r.GetProperty("id").GetString()!,
            r => r.GetProperty("text").GetString()!);

    private static (string Text, TextSpan Span) Slice(Dictionary<string, string> texts, JsonElement record)
    {
        var whole = texts[record.GetProperty("id").GetString()!];
        var span = Span(whole, record.GetProperty("start").GetInt32(), record.GetProperty("end").GetInt32());
        return (span.Of(whole).ToString(), span);
    }

    private ToneSentence Prepare(string group, string text, double gold)
    {
        var document = _segmenter.Segment(new ArticleInfo { Id = group }, text);
        var tokens = document.Tokens.ToArray();
        var parts = new List<TonePart>();
        foreach (var bounds in document.Sentences)
        {
            var count = bounds.EndToken - bounds.FirstToken;
            var hits = ToneScan.Current.Scan(_vocabulary, text, tokens.AsSpan(bounds.FirstToken, count)).ToArray();
            var scale = LexiconToneModel.LengthScale(count);
            parts.Add(new TonePart(
                bounds.Span.Length,
                [.. hits.Select(h => h.Entry)],
                [.. hits.Select(h => h.Factor * scale)]));
        }
        return new ToneSentence(group, gold, parts);
    }

    private static ToneLabel Label(JsonElement element) =>
        Enum.Parse<ToneLabel>(element.GetProperty("label").GetString()!, true);

    // Offsets of the corpora count code points.
    private static TextSpan Span(string text, int start, int end)
    {
        var (at, points, from) = (0, 0, 0);
        for (; points < end; points++)
        {
            if (points == start) from = at;
            at += char.IsHighSurrogate(text[at]) && at + 1 < text.Length ? 2 : 1;
        }
        return new TextSpan(start == end ? at : from, at);
    }
}
