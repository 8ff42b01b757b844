using Parallax.Findings.Speakers;

namespace Parallax.Findings.Places;

/// <summary>Who is counted among women and men, officials and experts: a place a person and article.</summary>
internal static class PersonPlaces
{
    /// <summary>Persons named and quoted, by sex.</summary>
    public static IEnumerable<PlacedItem> BySex(PlaceSource source)
    {
        foreach (var person in source.Persons.Where(person => person.IsNamed))
        {
            if (person.FirstMention is { } mention)
                yield return new PlacedItem(SexNames.Named(person.Sex), PlaceOf(person, mention));
            if (person.FirstQuote is { } quote)
                yield return new PlacedItem(SexNames.Quoted(person.Sex), PlaceOf(person, quote, person.SexEvidence));
        }
    }

    /// <summary>People quoted, named or described, by role.</summary>
    public static IEnumerable<PlacedItem> ByRole(PlaceSource source) =>
        from person in source.Persons
        where person.FirstQuote is not null
        select new PlacedItem(RoleNames.Of(person.Role), PlaceOf(person, person.FirstQuote!, person.RoleEvidence));

    private static Place PlaceOf(PersonInArticle person, Mention mention) =>
        new(person.Article, mention.Sentence, mention.Span) { Note = Told(person, person.SexEvidence) };

    private static Place PlaceOf(PersonInArticle person, Quote quote, string? evidence)
    {
        TextSpan? span = quote.Content.Count == 0 ? null : new(quote.Content[0].Start, quote.Content[^1].End);
        return new Place(person.Article, quote.Sentence, span) { Note = Told(person, evidence) };
    }

    private static string Told(PersonInArticle person, string? evidence) =>
        evidence is null ? person.Name : $"{person.Name}: {evidence}";
}
