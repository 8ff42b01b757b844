using Parallax.Language;

namespace Parallax.Stories.Profiles;

/// <summary>An article as it is aligned with others: read once, whatever the number of its pairs.</summary>
/// <param name="Info">The article.</param>
/// <param name="Sentences">The profiles of its body sentences.</param>
internal sealed record AlignmentArticle(ArticleInfo Info, IReadOnlyList<AlignmentProfile> Sentences)
{
    /// <summary>Reads an article.</summary>
    /// <exception cref="InvalidOperationException">It is a record without its text.</exception>
    public static AlignmentArticle Of(ArticleAnalysis analysis)
    {
        var text = analysis.Text ?? throw new InvalidOperationException(
            $"Alignment needs the text of article '{analysis.Article.Id}', and a saved record holds none; "
            + "load the articles themselves, or read a saved alignment.jsonl.");
        var profiles = Read(analysis, text);
        foreach (var quote in analysis.Quotes)
        {
            if (quote.Kind == QuoteKind.Full) SetDay(profiles, quote);
        }

        return new AlignmentArticle(analysis.Article, profiles);
    }

    private static AlignmentProfile[] Read(ArticleAnalysis analysis, string text)
    {
        var mentions = analysis.Entities.SelectMany(entity => entity.Mentions)
            .Where(IsNamed)
            .ToLookup(m => m.Sentence);
        var quotes = analysis.Quotes.Where(quote => quote.IsSpeech).ToLookup(quote => quote.Sentence);
        var tokenizer = new Tokenizer();
        var body = analysis.Sentences.Where(sentence => sentence.Section == SectionKind.Body);
        return [.. body.Select(ReadSentence)];

        AlignmentProfile ReadSentence(Sentence sentence)
        {
            var tokens = new List<Token>();
            tokenizer.Tokenize(text, sentence.Span, tokens);
            var names = mentions[sentence.Index].OrderBy(mention => mention.Span).ToList();
            var reader = new AlignmentReader(text, tokens, names, analysis.Article.Published?.Value);
            return reader.Read(sentence, quotes[sentence.Index]);
        }
    }

    // "118 prisoners" stays a number with its noun, although prisoners may be a group.
    private static bool IsNamed(Mention mention) =>
        mention is not { Type: EntityType.Group, Form: MentionForm.Nominal };

    // What somebody goes on to say was said on the day that the attribution names.
    private static void SetDay(AlignmentProfile[] profiles, Quote quote)
    {
        var day = Overlapping(profiles, quote.Cue)
            .SelectMany(profile => profile.Dates)
            .Max(date => (DateOnly?)date);
        foreach (var profile in Overlapping(profiles, quote.Content)) profile.SaidOn ??= day;
    }

    private static IEnumerable<AlignmentProfile> Overlapping(
        AlignmentProfile[] profiles,
        IReadOnlyList<TextSpan> spans) =>
        profiles.Where(profile => spans.Any(profile.Sentence.Span.Overlaps));
}
