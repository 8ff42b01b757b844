using System.Security.Cryptography;
using System.Text;
using Parallax.Language;
using Parallax.Numerics;
using Parallax.Quotes;
using Parallax.Terms;
using Parallax.Tone;

namespace Parallax;

/// <summary>Runs the stages on an article: tokens and sentences, entities, quotes, voice, tone, term counts.</summary>
/// <remarks>One analyzer may serve several threads, provided that the stages given to it may; the built-in ones do.</remarks>
public sealed class Analyzer
{
    // Enough to find a sentence, too few to read it.
    private const int OpeningWords = 3;

    private readonly AnalyzerOptions _options;
    private readonly Segmenter _segmenter = new(partsOfSpeech: true);
    private readonly TermCounter _terms = new();
    private readonly IReadOnlyDictionary<string, string> _versions;

    /// <summary>An analyzer with the built-in stages, or with those given.</summary>
    public Analyzer(AnalyzerOptions? options = null)
    {
        _options = options ?? new AnalyzerOptions();
        var versions = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["parallax"] = typeof(Analyzer).Assembly.GetName().Version!.ToString(3),
            ["entities"] = _options.Entities.Version,
            ["quotes"] = _options.Quotes.Version,
            ["tone"] = _options.Tone.Version,
        };
        if (_options.TargetTone is { } targets) versions["targets"] = targets.Version;
        _versions = versions;
    }

    /// <summary>Analyses an article's headline, standfirst, body and captions.</summary>
    public ArticleAnalysis Analyze(Article article) => Analyze(_segmenter.Segment(article));

    /// <summary>Analyses a text as it stands, nothing set aside: all of it is body.</summary>
    public ArticleAnalysis Analyze(ArticleInfo info, string text) => Analyze(_segmenter.Segment(info, text));

    /// <summary>Analyses a text as it stands, and the tone toward the given stretches of it.</summary>
    internal (ArticleAnalysis Analysis, TargetTone[] Targets) Analyze(ArticleInfo info, string text, IReadOnlyList<TextSpan> targets)
    {
        var document = _segmenter.Segment(info, text);
        return (Analyze(document), [.. targets.Select(t => TargetTone(document, t))]);
    }

    // A target that begins in no sentence is in none: the text was only white space there.
    private TargetTone TargetTone(Document document, TextSpan target)
    {
        if (_options.TargetTone is not { } model) return default;
        for (var i = 0; i < document.Sentences.Count; i++)
            if (document.Sentences[i].Span.Overlaps(target)) return Rounded(model.Score(document, i, target));
        return default;
    }

    private static TargetTone Rounded(TargetTone tone) => tone with { Score = Rounding.Significant(tone.Score) };

    /// <summary>The hash by which a record knows its text.</summary>
    internal static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private ArticleAnalysis Analyze(Document document)
    {
        var entities = _options.Entities.Recognize(document);
        var quotes = _options.Quotes.Extract(document, entities);
        var voices = new VoiceMap(document.Text, quotes);
        var tone = new ToneReader(document, _options.Tone);
        var sentences = document.Sentences.Select((bounds, i) => Sentence(document, i, bounds, voices, tone)).ToArray();
        return new ArticleAnalysis
        {
            Article = document.Article,
            TextHash = Hash(document.Text),
            Versions = _versions,
            Sentences = sentences,
            Entities = [.. entities.Select(e => Complete(e, document, voices))],
            Quotes = [.. quotes.Select(q => q with { Tone = tone.Score(q.Content) })],
            Distancing = DistancingFormulas.Find(document),
            Terms = _terms.Count(document, span => voices.At(span.Start)),
            Text = document.Text,
        };
    }

    private static Sentence Sentence(Document document, int index, SentenceBounds bounds, VoiceMap voices, ToneReader tone)
    {
        var segments = new List<VoiceSegment>();
        var counted = false;
        foreach (var (span, voice) in voices.Cut(bounds.Span))
            segments.Add(new VoiceSegment(span, voice, WordCounter.Count(span.Of(document.Text), ref counted), tone.Score(span, index)));
        return new Sentence
        {
            Article = document.Article,
            Index = index,
            Section = bounds.Section,
            Paragraph = bounds.Paragraph,
            Span = bounds.Span,
            Opening = WordCounter.FirstWords(bounds.Span.Of(document.Text), OpeningWords).ToString(),
            Segments = segments,
            Tone = tone.Score(index),
        };
    }

    private Entity Complete(Entity entity, Document document, VoiceMap voices) => entity with
    {
        Mentions = [.. entity.Mentions.Select(m => m with { Voice = voices.At(m.Span.Start), Tone = Tone(document, m) })],
        Labels = [.. entity.Labels.Select(l => l with { Voice = voices.At(l.Span.Start) })],
    };

    // The model was made for names of persons, organisations and places.
    private TargetTone? Tone(Document document, Mention mention) =>
        _options.TargetTone is { } model && mention.Form == MentionForm.Name && mention.Type is not (EntityType.Miscellaneous or EntityType.Group)
            ? Rounded(model.Score(document, mention.Sentence, mention.Span))
            : null;
}
