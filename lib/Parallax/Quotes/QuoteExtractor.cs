using Parallax.Language;
using Parallax.Quotes.Attributions;
using Parallax.Quotes.Silences;

namespace Parallax.Quotes;

/// <summary>Finds quotes and reported speech with their speakers.</summary>
/// <remarks>
/// Words in quotation marks are found by rules over marks, cue verbs and noun phrases (<see cref="DirectSpeech"/>),
/// reported speech by a trained model (<see cref="AttributionModel"/>). All that one cue governs is one
/// <see cref="Quote"/>: parts before and after an attribution, following paragraphs, and passages that go on without a
/// cue of their own. A fragment inside reported speech is a quote of its own that points to it (<see
/// cref="Quote.Within"/>).
/// Holds no state of a document, so that one extractor may serve several threads.
/// </remarks>
public sealed class QuoteExtractor : IQuoteExtractor
{
    /// <summary>
    /// By how many 1/32 a token, less the doubt about its content, must score more as a cue than as none; tuned for the
    /// F1
    /// of attributions on PolNeAR's training part, five-fold. Higher finds less and errs less.
    /// </summary>
    public const int DefaultMargin = -22;

    private readonly AttributionModel _model;
    private readonly int _margin;

    /// <summary>An extractor with the weights that the library carries.</summary>
    public QuoteExtractor() : this(AttributionWeights.Default)
    {
    }

    /// <summary>An extractor with other weights.</summary>
    internal QuoteExtractor(AttributionWeights weights, int margin = DefaultMargin) =>
        (_model, _margin) = (new AttributionModel(weights), margin);

    /// <inheritdoc/>
    public string Version => "quotes/9";

    /// <inheritdoc/>
    public IReadOnlyList<Quote> Extract(Document document, IReadOnlyList<Entity> entities)
    {
        var view = DocumentView.Of(document);
        var interview = new InterviewLines(view);
        var spoken = new DirectSpeech(view).Find()
            .Where(s => !interview.Contain(s.Parts[0].First)).ToList();
        var open = spoken.Where(s => s.Kind == QuoteKind.Term)
            .Select(s => view.SentenceOf(s.Parts[0].First)).ToHashSet();
        var reported = _model.Find(view, new SearchPlan(Fragments(spoken), open, _margin));
        var silences = new SilenceFinder(view).Find().FindAll(s => !interview.Contain(s.Attribution.Cue.First));
        reported.RemoveAll(r => interview.Contain(r.Cue) || silences.Exists(s => s.Holds(r.Cue)));
        reported.RemoveAll(r => reported.Exists(outer => IsInside(r, outer) && IsWhole(view, outer)));
        return new QuoteAssembler(view, new SpeakerResolver(view, entities), _margin)
            .Assemble(spoken, reported, interview, silences);
    }

    // "No one had been told, protested the villagers": what is said with the same source inside is no second saying.
    private static bool IsWhole(DocumentView view, FoundAttribution outer) =>
        outer.Source.First >= outer.Content.End || view.Words[outer.Cue].Verb is { Stance: CueStance.Denying };

    private static bool IsInside(FoundAttribution inner, FoundAttribution outer) =>
        inner.Cue != outer.Cue && !inner.Source.IsEmpty && inner.Source == outer.Source
            && outer.Content.Contains(inner.Cue);

    // What the rules found worked into a sentence, by cue: the reported speech around must hold all of it.
    private static Dictionary<int, TokenRange> Fragments(IEnumerable<SpokenPassage> spoken)
    {
        var given = new Dictionary<int, TokenRange>();
        foreach (var fragment in spoken)
        {
            if (fragment.Kind != QuoteKind.Fragment) continue;
            var (cue, first, end) = (fragment.Attribution.Cue.First, fragment.ReportedFrom,
                fragment.Parts[0].End);
            var known = given.GetValueOrDefault(cue, new TokenRange(first, end));
            given[cue] = known.First > cue == first > cue
                ? new TokenRange(Math.Min(first, known.First), Math.Max(end, known.End)) : known;
        }
        return given;
    }
}
