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

    /// <summary>
    /// Officials, experts, ordinary people and others among the people quoted, named or described, once an article.
    /// </summary>
    public required RoleCounts Roles { get; init; }

    /// <summary>The same of the words of their quotes.</summary>
    public required RoleCounts RoleWords { get; init; }

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
        return coverage.Once(nameof(SourcesOfOutlet), Find);
    }

    private static IReadOnlyList<SourcesOfOutlet> Find(Coverage coverage)
    {
        var persons = PersonInArticle.In(coverage, KnownPersons.Of(coverage))
            .Select(WithoutRows)
            .ToLookup(person => person.Outlet, StringComparer.Ordinal);
        return [.. coverage.Outlets.Select(outlet => Row(
            outlet,
            [.. coverage.Analyses.Where(a => a.Outlet == outlet)],
            [.. persons[outlet]]))];
    }

    // No row of an article is held: there may be very many.
    private static PersonInArticle WithoutRows(PersonInArticle person) =>
        person with { FirstMention = null, FirstQuote = null };

    private static SourcesOfOutlet Row(string outlet, List<ArticleAnalysis> articles, List<PersonInArticle> persons)
    {
        var named = persons.Where(person => person.IsNamed).ToList();
        var quoted = named.Where(person => person.Quotes > 0).ToList();
        var heard = persons.Where(person => person.Quotes > 0).ToList();
        var sources = SourcesOf(articles);
        return new SourcesOfOutlet(outlet, articles.Count)
        {
            Named = SexCounts.Of(named.Select(person => (person.Sex, 1))),
            Quoted = SexCounts.Of(quoted.Select(person => (person.Sex, 1))),
            Words = SexCounts.Of(quoted.Select(person => (person.Sex, person.QuotedWords))),
            Roles = RoleCounts.Of(heard.Select(person => (person.Role, 1))),
            RoleWords = RoleCounts.Of(heard.Select(person => (person.Role, person.QuotedWords))),
            Sources = sources.Count,
            NamedSources = sources.Count(source => source.Kind != SpeakerKind.Anonymous),
        };
    }

    private static List<(string Article, string Speaker, SpeakerKind Kind)> SourcesOf(
        List<ArticleAnalysis> articles) =>
        [.. articles.SelectMany(PersonInArticle.SpeechOf)
            .Where(quote => quote.Speaker is not null)
            .Select(quote => (quote.Article.Id, quote.Speaker!, quote.SpeakerKind))
            .Distinct()];
}
