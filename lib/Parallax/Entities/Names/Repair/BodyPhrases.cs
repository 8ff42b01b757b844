using System.Collections.Frozen;
using Parallax.Language;

namespace Parallax.Entities.Names.Repair;

/// <summary>Finds bodies whose names are put together: of a saint, of people, of partners.</summary>
internal static class BodyPhrases
{
    private const int MostWordsBefore = 3;

    private static readonly FrozenSet<string> PartnerWords = WordLists.Of("partner-word");
    private static readonly FrozenSet<string> People = WordLists.Of("people-possessive");
    private static readonly FrozenSet<string> Houses = WordLists.Of("house-of-saint");
    private static readonly FrozenSet<string> Bodies = WordLists.Of("body-of-people");

    /// <summary>The body that begins at a token; null where no rule finds one.</summary>
    public static NameSpan? At(NameDraft draft, SentenceBounds bounds, int token)
    {
        if (!draft.Words[token].Capital) return null;
        return Partners(draft, bounds, token) ?? OfSaint(draft, bounds, token) ?? OfPeople(draft, bounds, token);
    }

    // "Marsh & Bell", of which the tagger took at least one for a person.
    private static NameSpan? Partners(NameDraft draft, SentenceBounds bounds, int token)
    {
        var (words, other) = (draft.Words, token + 2);
        if (other >= bounds.EndToken || words[token + 1].Surface != "&" || !words[other].Capital) return null;
        if (PartnerWords.Contains(words[other].Norm))
            return new NameSpan(token, other + 1, EntityType.Organization, "company", 0.8);
        if (!MayBePartner(draft, token) || !MayBePartner(draft, other)) return null;
        if (draft.IsFree(token) && draft.IsFree(other) || HasNeighbour(draft, bounds, token, other)) return null;
        return new NameSpan(token, other + 1, EntityType.Organization, "company", 0.7);
    }

    private static bool MayBePartner(NameDraft draft, int token)
    {
        var word = draft.Words[token];
        if (!word.Letter || word.Surface.Length < 2 || word.Is(WordClass.GivenName | WordClass.Place)) return false;
        return draft.At(token) is not { } name || name is { Type: EntityType.Person, Length: 1 or 3 };
    }

    // "Ida Lund & Karl Berg" are two persons.
    private static bool HasNeighbour(NameDraft draft, SentenceBounds bounds, int first, int last) =>
        first > bounds.FirstToken && draft.Words[first - 1].Capital && draft.Words[first - 1].Letter
        || last + 1 < bounds.EndToken && draft.Words[last + 1].Capital;

    // "St. Brigid's Hospital"
    private static NameSpan? OfSaint(NameDraft draft, SentenceBounds bounds, int token)
    {
        var words = draft.Words;
        if (words[token].Norm is not ("st." or "st" or "saint")) return null;
        for (var t = token + 1; t + 1 < Math.Min(bounds.EndToken, token + MostWordsBefore + 1); t++)
        {
            if (words[t].Norm == "'s" && words[t + 1].Capital && Houses.Contains(words[t + 1].Norm))
                return new NameSpan(token, t + 2, EntityType.Organization, "body", 0.8);
            if (!words[t].Capital && words[t].Norm != "'s") return null;
        }
        return null;
    }

    // "Lakeside Women's Choir", "the Workers' Union"
    private static NameSpan? OfPeople(NameDraft draft, SentenceBounds bounds, int token)
    {
        var words = draft.Words;
        if (token > bounds.FirstToken && IsNamePart(words[token - 1])) return null;
        var noun = PeopleFrom(words, bounds, token) + 2;
        if (noun >= bounds.EndToken || words[noun - 1].Norm is not ("'s" or "'") || !words[noun].Capital) return null;
        while (noun + 1 < bounds.EndToken && IsNamePart(words[noun + 1])) noun++;
        return Bodies.Contains(words[noun].Norm) || Houses.Contains(words[noun].Norm)
            ? new NameSpan(token, noun + 1, EntityType.Organization, "body", 0.8)
            : null;
    }

    // The first word for people behind at most three parts of a name; the sentence's end where there is none.
    private static int PeopleFrom(WordFacts[] words, SentenceBounds bounds, int token)
    {
        for (var t = token; t < Math.Min(bounds.EndToken, token + MostWordsBefore + 1); t++)
        {
            if (!IsNamePart(words[t])) break;
            if (People.Contains(words[t].Norm)) return t;
        }
        return bounds.EndToken;
    }

    private static bool IsNamePart(WordFacts word) =>
        word.Capital && word.Letter && !word.Is(WordClass.NotName | WordClass.Honorific);
}
