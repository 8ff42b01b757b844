using Parallax.Text;

namespace Parallax.Quotes;

/// <summary>Finds quotes and their speakers by rules over quotation marks, cue verbs and noun phrases.</summary>
/// <remarks>
/// All that one cue governs is one <see cref="Quote"/>: parts before and after an attribution, following paragraphs, and
/// passages that go on without a cue of their own. Holds no state, so that one extractor may serve several threads.
/// </remarks>
public sealed class QuoteExtractor : IQuoteExtractor
{
    /// <inheritdoc/>
    public string Version => "quotes/1";

    /// <inheritdoc/>
    public IReadOnlyList<Quote> Extract(Document document, IReadOnlyList<Entity> entities)
    {
        var reading = new Reading(document);
        var resolver = new SpeakerResolver(reading, entities);
        return [.. new DirectSpeech(reading).Find().Select((spoken, id) => Build(reading, resolver, spoken, id))];
    }

    private static Quote Build(Reading reading, SpeakerResolver resolver, SpokenPassage spoken, int id)
    {
        var tokens = reading.Tokens;
        TextSpan[] content = [.. spoken.Parts.Select(p => new TextSpan(tokens[p.First].Span.Start, tokens[p.End - 1].Span.End))];
        var speaker = resolver.Resolve(spoken.Attribution.Source);
        return new Quote
        {
            Article = reading.Document.Article,
            Id = id,
            Kind = spoken.Kind,
            Content = content,
            Source = Spans(spoken.Attribution.Source, tokens),
            Cue = Spans(spoken.Attribution.Cue, tokens),
            CueLemma = spoken.Attribution.Verb?.Lemma,
            Speaker = speaker.Name,
            SpeakerEntity = speaker.Entity,
            SpeakerKind = speaker.Kind,
            Section = reading.Sentence(spoken.Parts[0].First).Section,
            Sentence = reading.SentenceOf(spoken.Parts[0].First),
            Words = content.Sum(span => WordCounter.Count(span.Of(reading.Text))),
            InsertedWords = Insertions.Words(reading.Text, content),
        };
    }

    private static TextSpan[] Spans(TokenRange range, IReadOnlyList<Token> tokens) => range.IsEmpty ? [] : [range.Span(tokens)];
}
