using Parallax.Numerics;

namespace Parallax.Findings.Speakers;

/// <summary>Whom an outlet lets speak, and of whom it speaks.</summary>
/// <param name="Outlet">The outlet.</param>
/// <param name="Articles">Number of its articles.</param>
public sealed record SourcesOfOutlet(string Outlet, int Articles)
{
    /// <summary>Women, men and others among the persons named, each counted once an article.</summary>
    public required SexCounts Named { get; init; }

    /// <summary>The same among the named persons who are quoted, in marks or in the outlet's words.</summary>
    public required SexCounts Quoted { get; init; }

    /// <summary>The same of the words of these quotes.</summary>
    public required SexCounts Words { get; init; }

    /// <summary>Number of sources, each counted once an article: persons, bodies, documents and unnamed ones.</summary>
    public required int Sources { get; init; }

    /// <summary>How many of them have a name.</summary>
    public required int NamedSources { get; init; }

    /// <summary>Sources an article; null without articles.</summary>
    public double? SourcesAnArticle => Articles == 0 ? null : Rounding.Significant((double)Sources / Articles);

    /// <summary>A row for every outlet, in ordinal order.</summary>
    /// <remarks>
    /// Sex is read from titles ("Ms."), else from pronouns, else from the first name; where none tells it, or pronouns
    /// disagree, it is unknown. Quotes are counted in headline, standfirst and body; terms in marks are no quotes.
    /// </remarks>
    public static IReadOnlyList<SourcesOfOutlet> Of(Coverage coverage)
    {
        ArgumentNullException.ThrowIfNull(coverage);
        return [.. coverage.Outlets.Select(outlet => Row(
            outlet,
            [.. coverage.Analyses.Where(a => a.Outlet == outlet)]))];
    }

    private static SourcesOfOutlet Row(string outlet, List<ArticleAnalysis> articles)
    {
        var persons = articles.SelectMany(Persons).ToList();
        var quotes = articles.SelectMany(Quotes).ToList();
        var quoted = quotes.Where(q => q.Person is not null).GroupBy(q => (q.Quote.Article.Id, q.Person!.Id)).ToList();
        var sources = quotes.Select(q => (q.Quote.Article.Id, q.Quote.Speaker, q.Quote.SpeakerKind))
            .Where(source => source.Speaker is not null)
            .Distinct()
            .ToList();
        return new SourcesOfOutlet(outlet, articles.Count)
        {
            Named = SexCounts.Of(persons.Select(person => (SexReader.Read(person).Sex, 1))),
            Quoted = SexCounts.Of(quoted.Select(q => (SexReader.Read(q.First().Person!).Sex, 1))),
            Words = SexCounts.Of(quoted.Select(q => (
                SexReader.Read(q.First().Person!).Sex,
                q.Sum(x => x.Quote.Words)))),
            Sources = sources.Count,
            NamedSources = sources.Count(source => source.SpeakerKind != SpeakerKind.Anonymous),
        };
    }

    private static IEnumerable<Entity> Persons(ArticleAnalysis analysis) =>
        analysis.Entities.Where(e => e.Type == EntityType.Person && e.Mentions.Any(IsNamed));

    private static bool IsNamed(Mention mention) =>
        mention.Form == MentionForm.Name && mention.Section != SectionKind.Caption;

    private static IEnumerable<(Quote Quote, Entity? Person)> Quotes(ArticleAnalysis analysis)
    {
        var persons = Persons(analysis).ToDictionary(e => e.Id);
        return analysis.Quotes
            .Where(q => q.Kind != QuoteKind.Term && q.Within is null && q.Section != SectionKind.Caption)
            .Select(q => (q, q.SpeakerEntity is { } id ? persons.GetValueOrDefault(id) : null));
    }
}
