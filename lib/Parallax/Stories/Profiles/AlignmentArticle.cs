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
        var tokenizer = new Tokenizer();
        var mentions = analysis.Entities.SelectMany(e => e.Mentions).ToLookup(m => m.Sentence);
        var quotes = analysis.Quotes.Where(q => q.IsSpeech).ToLookup(q => q.Sentence);
        var profiles = new List<AlignmentProfile>();
        foreach (var sentence in analysis.Sentences.Where(s => s.Section == SectionKind.Body))
        {
            var tokens = new List<Token>();
            tokenizer.Tokenize(text, sentence.Span, tokens);
            var names = mentions[sentence.Index].OrderBy(m => m.Span).ToList();
            var reader = new AlignmentReader(text, tokens, names, analysis.Article.Published?.Value);
            profiles.Add(reader.Read(sentence, quotes[sentence.Index]));
        }
        foreach (var quote in analysis.Quotes.Where(q => q.Kind == QuoteKind.Full)) SetDay(profiles, quote);
        return new AlignmentArticle(analysis.Article, profiles);
    }

    // What somebody goes on to say was said on the day that the attribution names.
    private static void SetDay(List<AlignmentProfile> profiles, Quote quote)
    {
        var day = profiles.Where(p => quote.Cue.Any(c => p.Sentence.Span.Overlaps(c)))
            .SelectMany(p => p.Dates)
            .Select(d => (DateOnly?)d)
            .Max();
        foreach (var profile in profiles)
        {
            if (quote.Content.Any(c => profile.Sentence.Span.Overlaps(c))) profile.SaidOn ??= day;
        }
    }
}
