namespace Parallax.Quotes;

/// <summary>Counts the words that stand between quotation marks.</summary>
/// <remarks>
/// Full quotes, fragments and terms all count, and so do insertions in square brackets, since they stand inside the
/// marks; <see cref="Quote.InsertedWords"/> counts the latter apart. Per speaker, terms drop out: nobody is quoted for
/// them.
/// </remarks>
public static class QuotedWords
{
    /// <summary>The words in marks of one section, or of all sections where none is given.</summary>
    public static int Count(IEnumerable<Quote> quotes, SectionKind? section = null) =>
        quotes.Where(q => q.Kind != QuoteKind.Indirect
            && (section is null || q.Section == section)).Sum(q => q.Words);

    /// <summary>The words in marks by speaker, most first; null stands for an unknown speaker.</summary>
    public static IReadOnlyList<(string? Speaker, int Words)> BySpeaker(IEnumerable<Quote> quotes,
        SectionKind? section = null) =>
        [.. quotes.Where(q => q.Direct
            && (section is null || q.Section == section)).GroupBy(q => q.Speaker)
            .Select(g => (Speaker: g.Key, Words: g.Sum(q => q.Words)))
            .OrderByDescending(s => s.Words).ThenBy(s => s.Speaker, StringComparer.Ordinal)];
}
