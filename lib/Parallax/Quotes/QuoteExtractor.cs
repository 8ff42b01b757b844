namespace Parallax.Quotes;

/// <summary>Finds quotes and reported speech with their speakers.</summary>
/// <remarks>
/// Words in quotation marks are found by rules over marks, cue verbs and noun phrases (<see cref="DirectSpeech"/>),
/// reported speech by a trained model (<see cref="AttributionModel"/>). All that one cue governs is one
/// <see cref="Quote"/>: parts before and after an attribution, following paragraphs, and passages that go on without a
/// cue of their own. A fragment inside reported speech is a quote of its own that points to it (<see cref="Quote.Within"/>).
/// Holds no state of a document, so that one extractor may serve several threads.
/// </remarks>
public sealed class QuoteExtractor : IQuoteExtractor
{
    /// <summary>How sure the model must be of a cue; tuned for the F1 of attributions on PolNeAR's development part.</summary>
    public const double DefaultThreshold = 0.4;

    private readonly AttributionModel _model;
    private readonly float _threshold;

    /// <summary>An extractor with the weights that the library carries.</summary>
    public QuoteExtractor() : this(AttributionWeights.Default)
    {
    }

    /// <summary>An extractor with other weights.</summary>
    internal QuoteExtractor(AttributionWeights weights, double threshold = DefaultThreshold) =>
        (_model, _threshold) = (new AttributionModel(weights), (float)threshold);

    /// <inheritdoc/>
    public string Version => "quotes/2";

    /// <inheritdoc/>
    public IReadOnlyList<Quote> Extract(Document document, IReadOnlyList<Entity> entities)
    {
        var reading = new Reading(document);
        var spoken = new DirectSpeech(reading).Find();
        var given = spoken.Where(s => s.Kind == QuoteKind.Fragment).Select(s => s.Attribution.Cue.First).ToHashSet();
        var reported = _model.Find(reading, _threshold, given);
        return new QuoteAssembler(reading, new SpeakerResolver(reading, entities)).Assemble(spoken, reported);
    }
}
