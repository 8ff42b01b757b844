using Parallax.Numerics;

namespace Parallax.Findings.Speakers;

/// <summary>A person in an article: named, or quoted under a description.</summary>
public sealed record PersonInArticle
{
    /// <summary>The article.</summary>
    public required ArticleInfo Article { get; init; }

    /// <summary>The name; for people without one the description under which they are quoted.</summary>
    public required string Name { get; init; }

    /// <summary>Whether it is a name.</summary>
    public required bool IsNamed { get; init; }

    /// <summary>The sex, from titles ("Ms."), else from pronouns, else from the first name.</summary>
    public PersonSex Sex { get; init; }

    /// <summary>What tells the sex; null where nothing does.</summary>
    public string? SexEvidence { get; init; }

    /// <summary>As what he or she appears, from offices and descriptions.</summary>
    public PersonRole Role { get; init; }

    /// <summary>The words that tell the role; null where none do.</summary>
    public string? RoleEvidence { get; init; }

    /// <summary>Quotes and pieces of reported speech, captions and terms in marks left out.</summary>
    public int Quotes { get; init; }

    /// <summary>Their words.</summary>
    public int QuotedWords { get; init; }

    /// <summary>What he or she is to another, which tells a role where nothing else does.</summary>
    internal (PersonRole Role, string? Evidence) Tie { get; init; }

    /// <summary>The first of the quotes; null where there is none.</summary>
    internal Quote? FirstQuote { get; init; }

    /// <summary>The first mention by name, captions left out; null for those who are described.</summary>
    internal Mention? FirstMention { get; init; }

    /// <summary>The outlet, as in <see cref="ArticleInfo.Outlet"/>.</summary>
    public string Outlet => Article.Outlet;

    /// <summary>The persons of all articles: of each those named, in the text’s order, then those described.</summary>
    /// <remarks>
    /// Sex and role are what the article tells: where titles, pronouns and first name tell none, or pronouns disagree,
    /// the sex is unknown, and where no office and no description is known, the role is. What an article leaves open is
    /// taken from the others that name the person in full, where they agree; the evidence says so.
    /// </remarks>
    public static IReadOnlyList<PersonInArticle> Of(Coverage coverage)
    {
        ArgumentNullException.ThrowIfNull(coverage);
        return [.. In(coverage, KnownPersons.Of(coverage))];
    }

    /// <summary>Those of them who are quoted with the most words, the most quoted first.</summary>
    /// <param name="coverage">The coverage, of any number of articles: the others are not held.</param>
    /// <param name="persons">How many at the most.</param>
    public static IReadOnlyList<PersonInArticle> MostQuoted(Coverage coverage, int persons)
    {
        ArgumentNullException.ThrowIfNull(coverage);
        ArgumentOutOfRangeException.ThrowIfNegative(persons);
        // Of equals the first.
        var most = new FirstInOrder<(int Number, PersonInArticle Person)>(
            persons, Comparer<(int Number, PersonInArticle Person)>.Create((a, b) =>
                (b.Person.QuotedWords, a.Number).CompareTo((a.Person.QuotedWords, b.Number))));
        foreach (var (number, person) in In(coverage, KnownPersons.Of(coverage)).Index())
            if (person.Quotes > 0) most.Add((number, person));
        return [.. most.Items.Select(item => item.Person)];
    }

    /// <summary>The persons of some articles one by one, with what is known of them elsewhere.</summary>
    internal static IEnumerable<PersonInArticle> In(Coverage coverage, KnownPersons known) =>
        AsTold(coverage).Select(known.Complete);

    /// <summary>The persons of an article, with what is known of them elsewhere.</summary>
    internal static IEnumerable<PersonInArticle> In(ArticleAnalysis analysis, KnownPersons known) =>
        Of(analysis).Select(known.Complete);

    /// <summary>The persons with what their own articles tell.</summary>
    internal static IEnumerable<PersonInArticle> AsTold(Coverage coverage) => coverage.Analyses.SelectMany(Of);

    /// <summary>The speech of an article that counts: no terms in marks, no captions, no fragment twice.</summary>
    internal static IEnumerable<Quote> SpeechOf(ArticleAnalysis analysis) => analysis.Quotes.Where(quote =>
        quote.IsSpeech
        && quote.Kind != QuoteKind.Term
        && quote.Within is null
        && quote.Section != SectionKind.Caption);

    private static IEnumerable<PersonInArticle> Of(ArticleAnalysis analysis)
    {
        var speech = SpeechOf(analysis).ToList();
        var bySpeaker = speech.Where(q => q.SpeakerEntity is not null).ToLookup(q => q.SpeakerEntity!.Value);
        var named = analysis.Entities.Where(IsNamedPerson).Select(entity => Of(entity, [.. bySpeaker[entity.Id]]));
        var described = speech
            .Where(q => q is { SpeakerKind: SpeakerKind.Anonymous, Speaker: not null })
            .GroupBy(q => q.Speaker!, StringComparer.Ordinal)
            .Where(speaker => RoleReader.IsOfPeople(speaker.Key))
            .Select(speaker => Of(analysis.Article, speaker.Key, [.. speaker], RoleReader.Read(speaker.Key)));
        return named.Concat(described);
    }

    private static bool IsNamedPerson(Entity entity) =>
        entity.Type == EntityType.Person && FirstName(entity) is not null;

    private static Mention? FirstName(Entity entity) =>
        entity.Mentions.FirstOrDefault(m => m.Form == MentionForm.Name && m.Section != SectionKind.Caption);

    private static PersonInArticle Of(Entity person, List<Quote> quotes)
    {
        var (sex, sexEvidence) = SexReader.Read(person);
        var (role, roleEvidence) = RoleReader.Read(person);
        return Of(person.Article, person.Name, quotes, (role, roleEvidence)) with
        {
            IsNamed = true,
            Sex = sex,
            SexEvidence = sexEvidence,
            Tie = RoleReader.ReadTie(person),
            FirstMention = FirstName(person),
        };
    }

    private static PersonInArticle Of(
        ArticleInfo article, string name, List<Quote> quotes, (PersonRole Role, string? Evidence) role) => new()
        {
            Article = article,
            Name = name,
            IsNamed = false,
            Role = role.Role,
            RoleEvidence = role.Evidence,
            Quotes = quotes.Count,
            QuotedWords = quotes.Sum(q => q.Words),
            FirstQuote = quotes.FirstOrDefault(),
        };
}
