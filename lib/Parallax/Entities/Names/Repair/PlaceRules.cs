using System.Collections.Frozen;
using Parallax.Language;

namespace Parallax.Entities.Names.Repair;

/// <summary>Finds places that no list knows, by who is of them and who goes there.</summary>
internal sealed class PlaceRules(Gazetteer known)
{
    /// <summary>What its names say of how they were found.</summary>
    public const string Rule = "place";

    private const int ShortestName = 4;
    private const double Sure = 0.7;

    private const WordClass NoPlace = WordClass.NotName | WordClass.GivenName | WordClass.Honorific | WordClass.Title
        | WordClass.Suffix | WordClass.OrganizationHead | WordClass.Event;

    private static readonly FrozenSet<string> Settlements = WordLists.Of("settlement");
    private static readonly FrozenSet<string> Offices = WordLists.Of("place-office");
    private static readonly FrozenSet<string> Journeys = WordLists.Of("journey");

    /// <summary>The place of one word that a token is; null where no rule finds one.</summary>
    public NameSpan? At(NameDraft draft, SentenceBounds bounds, int token)
    {
        var isPlace = IsSettlement(draft, bounds, token)
            || IsUnknown(draft, token) && (IsOfOffice(draft, bounds, token) || IsGoal(draft, bounds, token));
        return isPlace ? new NameSpan(token, token + 1, EntityType.Location, Rule, Sure) : null;
    }

    /// <summary>Marks the places that were found so wherever an article has their names.</summary>
    public static void MarkAgain(NameDraft draft)
    {
        var places = draft.Names
            .Where(name => name is { Type: EntityType.Location, Rule: Rule })
            .Select(name => draft.Words[name.First].Surface)
            .ToHashSet(StringComparer.Ordinal);
        if (places.Count == 0) return;
        for (var token = 0; token < draft.Words.Length; token++)
            if (places.Contains(draft.Words[token].Surface) && MayBeThatPlace(draft, token))
                draft.Put(new NameSpan(token, token + 1, EntityType.Location, Rule, Sure));
    }

    // "the village of Moussa"
    private static bool IsSettlement(NameDraft draft, SentenceBounds bounds, int token)
    {
        if (!IsBehindOf(draft, bounds, token) || !draft.IsFree(token)) return false;
        var noun = draft.Words[token - 2];
        if (noun.Capital || !Settlements.Contains(noun.Norm) || noun.Norm == "island") return false;
        return draft.Words[token] is { Capital: true, Letter: true } word && !word.Is(WordClass.NotName);
    }

    private static bool IsBehindOf(NameDraft draft, SentenceBounds bounds, int token) =>
        token - 2 >= bounds.FirstToken && draft.Words[token - 1].Norm == "of";

    private bool IsUnknown(NameDraft draft, int token)
    {
        var word = draft.Words[token];
        if (!word.Capital || !word.Letter || word.AllCaps || word.Surface.Length < ShortestName) return false;
        if (word.Is(NoPlace) || known.Find([word.Norm]) is not null) return false;
        if (draft.View.IsHeadlineCase(draft.View.SentenceOf(token))) return false;
        return draft.At(token) is not { } name || name is { Length: 1, Type: not EntityType.Location };
    }

    private static bool IsOfOffice(NameDraft draft, SentenceBounds bounds, int token) =>
        IsBeforeMayor(draft, bounds, token)
        || IsBehindOf(draft, bounds, token)
        && !IsBesideCapital(draft, bounds, token)
        && HoldsOffice(draft, bounds, token);

    private static bool IsBesideCapital(NameDraft draft, SentenceBounds bounds, int token) =>
        token + 1 < bounds.EndToken && draft.Words[token + 1].Capital;

    // "Corvane Mayor Ada Bell"
    private static bool IsBeforeMayor(NameDraft draft, SentenceBounds bounds, int token) =>
        token + 2 < bounds.EndToken
        && draft.Words[token + 1].Surface is "Mayor" or "Governor" or "Gov."
        && draft.At(token + 2) is { Type: EntityType.Person };

    // "the mayor of", "the prime minister of", "President Ada Bell of"
    private static bool HoldsOffice(NameDraft draft, SentenceBounds bounds, int token)
    {
        var (words, last) = (draft.Words, token - 2);
        if (draft.At(last) is { Type: EntityType.Person } person)
            return person.First > bounds.FirstToken && IsTitleOfState(draft, person.First - 1, token);
        if (Offices.Contains(words[last].Norm)) return true;
        return words[last].Norm == "minister" && last > bounds.FirstToken && Roles.IsModifier(words[last - 1].Norm);
    }

    // "President Ada Bell of Nautilus" may be of a firm.
    private static bool IsTitleOfState(NameDraft draft, int title, int place) =>
        draft.Words[title] is { Capital: true } word
        && word.Is(WordClass.Title)
        && (word.Norm != "president" || draft.At(place) is not { Type: EntityType.Organization });

    // "flew to Veligrad", but not "returned to Harrow", where the article has Harrow School
    private static bool IsGoal(NameDraft draft, SentenceBounds bounds, int token) =>
        token - 2 >= bounds.FirstToken
        && draft.Words[token - 1].Norm == "to"
        && Journeys.Contains(draft.Words[token - 2].Norm)
        && !IsBesideCapital(draft, bounds, token)
        && !IsBody(draft, draft.Words[token]);

    private static bool IsBody(NameDraft draft, WordFacts word) => draft.Names.Any(name =>
        name.Type == EntityType.Organization && draft.Words[name.First].Surface == word.Surface);

    private static bool MayBeThatPlace(NameDraft draft, int token)
    {
        if (draft.At(token) is { } name && name is not { Length: 1, Type: not EntityType.Location }) return false;
        if (token == 0) return true;
        var before = draft.Words[token - 1];
        return !(before.Capital && before.Is(WordClass.Honorific | WordClass.GivenName | WordClass.Title));
    }
}
