using Parallax.Language;
using Parallax.Numerics;
using Parallax.Quotes;
using Parallax.Terms;
using Parallax.Tone;

namespace Parallax;

/// <summary>The stages at work on one document, in their order; those that were not asked for give nothing.</summary>
internal sealed class AnalysisRun(Document document, AnalyzerOptions options)
{
    // Enough to find a sentence, too few to read it.
    private const int OpeningWords = 3;

    private readonly Lazy<ToneReader> _tone = new(() => new ToneReader(document, options.Tone));
    private IReadOnlyList<Entity>? _entities;
    private IReadOnlyList<Quote>? _quotes;
    private VoiceMap _voices = new(document.Text, []);

    /// <summary>The document.</summary>
    public Document Document => document;

    /// <summary>Who is mentioned; voice and tone of the mentions are open.</summary>
    /// <exception cref="AnalysisException">The stage failed.</exception>
    public IReadOnlyList<Entity> Entities() => _entities ??= options.FindsNames
        ? Guard("names", () => options.Entities.Recognize(document))
        : [];

    /// <summary>Who says what; the tone of the quotes is open.</summary>
    /// <exception cref="AnalysisException">The stage failed.</exception>
    public IReadOnlyList<Quote> Quotes()
    {
        var entities = Entities();
        return _quotes ??= Stage(AnalysisStages.Quotes, "quotes", () => options.Quotes.Extract(document, entities));
    }

    /// <summary>The tone of a sentence.</summary>
    /// <exception cref="AnalysisException">The stage failed.</exception>
    public ToneScore Tone(int sentence) => options.Has(AnalysisStages.Tone)
        ? Guard("tone", () => _tone.Value.Score(sentence))
        : ToneScore.None;

    /// <summary>The tone toward a stretch of text.</summary>
    /// <exception cref="AnalysisException">The stage failed.</exception>
    public TargetTone Tone(TextSpan target) => Guard("targets", () => TargetTone(target));

    /// <summary>The analysis of the document.</summary>
    /// <exception cref="AnalysisException">A stage failed.</exception>
    public ArticleAnalysis Analysis(IReadOnlyDictionary<string, string> versions, TermCounter terms)
    {
        var quotes = Quotes();
        _voices = new VoiceMap(document.Text, quotes);
        return new ArticleAnalysis
        {
            Article = document.Article,
            TextHash = ContentHash.Of(document.Text),
            Versions = versions,
            Sentences = [.. document.Sentences.Select((_, i) => Sentence(i))],
            Entities = Guard("targets", () => Entities().Select(Complete).ToArray()),
            Quotes = Guard("tone", () => quotes.Select(Toned).ToArray()),
            Distancing = Stage(AnalysisStages.Quotes, "quotes", () => DistancingFormulas.Find(document)),
            Terms = Stage(
                AnalysisStages.Terms,
                "terms",
                () => terms.Count(document, span => _voices.At(span.Start))),
            Text = document.Text,
        };
    }

    private IReadOnlyList<T> Stage<T>(AnalysisStages stage, string name, Func<IReadOnlyList<T>> run) =>
        options.Has(stage) ? Guard(name, run) : [];

    private T Guard<T>(string name, Func<T> run) =>
        AnalysisException.Guard(document.Article.Id, name, run);

    private Quote Toned(Quote quote) =>
        options.Has(AnalysisStages.Tone) && quote.IsSpeech
            ? quote with { Tone = _tone.Value.Score(quote.Content) }
            : quote;

    private Sentence Sentence(int index)
    {
        var bounds = document.Sentences[index];
        var tone = Tone(index);
        return new Sentence
        {
            Article = document.Article,
            Index = index,
            Section = bounds.Section,
            Paragraph = bounds.Paragraph,
            Span = bounds.Span,
            Opening = WordCounter.FirstWords(bounds.Span.Of(document.Text), OpeningWords).ToString(),
            Segments = Segments(index, tone),
            Tone = tone,
        };
    }

    private List<VoiceSegment> Segments(int sentence, ToneScore tone)
    {
        var bounds = document.Sentences[sentence].Span;
        var segments = new List<VoiceSegment>();
        var counted = false;
        foreach (var (span, voice) in _voices.Cut(bounds))
        {
            var words = WordCounter.Count(span.Of(document.Text), ref counted);
            segments.Add(new VoiceSegment(span, voice, words, span == bounds ? tone : Tone(span, sentence)));
        }
        return segments;
    }

    private ToneScore Tone(TextSpan part, int sentence) => options.Has(AnalysisStages.Tone)
        ? Guard("tone", () => _tone.Value.Score(part, sentence))
        : ToneScore.None;

    private Entity Complete(Entity entity) => entity with
    {
        Mentions = [.. entity.Mentions.Select(Complete)],
        Labels = [.. entity.Labels.Select(l => l with
        {
            Voice = _voices.At(l.Span.Start),
        })],
    };

    private Mention Complete(Mention mention) => mention with
    {
        Voice = _voices.At(mention.Span.Start),
        Confidence = Rounding.Significant(mention.Confidence),
        Tone = HasTone(mention) ? Tone(mention) : null,
    };

    // The model was made for names of persons, organisations and places.
    private bool HasTone(Mention mention) =>
        options.Has(AnalysisStages.Targets)
        && mention.Form == MentionForm.Name
        && mention.Type is not (EntityType.Miscellaneous or EntityType.Group);

    private TargetTone? Tone(Mention mention)
    {
        if (options.TargetTone is not { } model) return null;
        return Rounded(model.Score(document, mention.Sentence, mention.Span));
    }

    // A target that begins in no sentence is in none: the text was only white space there.
    private TargetTone TargetTone(TextSpan target)
    {
        if (options.TargetTone is not { } model) return default;
        for (var i = 0; i < document.Sentences.Count; i++)
        {
            if (document.Sentences[i].Span.Overlaps(target))
                return Rounded(model.Score(document, i, target));
        }
        return default;
    }

    private static TargetTone Rounded(TargetTone tone) => tone with { Score = Rounding.Significant(tone.Score) };
}
