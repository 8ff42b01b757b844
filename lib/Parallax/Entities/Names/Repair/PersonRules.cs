using System.Collections.Frozen;
using Parallax.Language;

namespace Parallax.Entities.Names.Repair;

/// <summary>Finds names of persons whose ends a tagger misses.</summary>
internal sealed class PersonRules(Gazetteer known)
{
    private const int MostParticles = 3;
    private const WordClass NoSurname = WordClass.NotName | WordClass.Place | WordClass.Event | WordClass.Suffix;

    private static readonly FrozenSet<string> CourtesyTitles = WordLists.Of("courtesy-title");

    /// <summary>The person who begins at a token; null where no rule finds one.</summary>
    public NameSpan? At(NameDraft draft, SentenceBounds bounds, int token)
    {
        if (!draft.Words[token].Capital) return null;
        return NicknameRule.Find(draft, bounds, token)
            ?? Described(draft, bounds, token)
            ?? FirstNameRules.BeforeSurname(draft, bounds, token)
            ?? ParticleAtStart(draft, bounds, token)
            ?? WithParticles(draft, bounds, token)
            ?? Justice(draft, bounds, token)
            ?? FamilyNameFirst(draft, bounds, token)
            ?? KnownAtStart(draft, bounds, token)
            ?? FirstNameRules.Ranked(draft, bounds, token)
            ?? WithSurname(draft, bounds, token)
            ?? FirstNameRules.Elected(draft, bounds, token)
            ?? FirstNameRules.AtStart(draft, bounds, token)
            ?? FirstNameRules.Alone(draft, bounds, token);
    }

    // "Michael Jordan | Hale": two names that are known together, and a third word.
    private static NameSpan? WithSurname(NameDraft draft, SentenceBounds bounds, int token)
    {
        if (draft.At(token) is not { Type: EntityType.Person, Length: 2 } name || name.First != token) return null;
        var last = name.End;
        if (last + 1 >= bounds.EndToken || !draft.IsFree(last) || draft.Words[last + 1].Capital) return null;
        if (draft.View.IsHeadlineCase(draft.View.SentenceOf(token))) return null;
        var (first, surname) = (draft.Words[token], draft.Words[last]);
        var isSurname = surname.Capital && surname.Is(WordClass.Surname) && !surname.Is(NoSurname);
        return isSurname && first.Is(WordClass.GivenName)
            ? name with { End = last + 1, Rule = "surname" }
            : null;
    }

    // "Roberto de la Cruz", "De la Cruz" at a sentence's beginning.
    private static NameSpan? WithParticles(NameDraft draft, SentenceBounds bounds, int token)
    {
        var words = draft.Words;
        if (!MayBegin(draft, token)) return null;
        var last = token + 1;
        while (last < bounds.EndToken && last - token <= MostParticles && IsSmallParticle(words[last])) last++;
        if (last == token + 1 || last >= bounds.EndToken) return null;
        var isSurname = draft.IsFree(last) && words[last] is { Capital: true, Letter: true } surname
            && !surname.Is(NoSurname);
        if (!isSurname && draft.At(last) is not { Type: EntityType.Person }) return null;
        var (first, end) = (draft.At(token)?.First ?? token, draft.At(last)?.End ?? last + 1);
        return draft.At(last)?.First is { } start && start != last
            ? null
            : new NameSpan(first, end, EntityType.Person, "particle", 0.85);
    }

    private static bool MayBegin(NameDraft draft, int token)
    {
        var word = draft.Words[token];
        return word.Is(WordClass.GivenName | WordClass.Particle) || draft.At(token) is { Type: EntityType.Person };
    }

    private static bool IsSmallParticle(WordFacts word) => word.Is(WordClass.Particle) && !word.Capital;

    // "Van Harten" at a sentence's beginning, where the text has "van Harten" elsewhere.
    private static NameSpan? ParticleAtStart(NameDraft draft, SentenceBounds bounds, int token)
    {
        var (words, name) = (draft.Words, token + 1);
        if (token != bounds.FirstToken || name >= bounds.EndToken || !words[token].Is(WordClass.Particle)) return null;
        if (Hyphenated(draft, bounds, token) is { } hyphenated) return hyphenated;
        if (!words[name].Capital || draft.At(name) is { Length: > 1 }) return null;
        for (var t = 0; t + 1 < words.Length; t++)
            if (words[t].Surface == words[token].Norm
                && words[t + 1].Surface == words[name].Surface)
                return new NameSpan(token, name + 1, EntityType.Person, "particle", 0.85);
        return null;
    }

    // "Al-Harazi" at a sentence's beginning, where the text has "al-Harazi" elsewhere.
    private static NameSpan? Hyphenated(NameDraft draft, SentenceBounds bounds, int token)
    {
        var (words, name) = (draft.Words, token + 2);
        if (name >= bounds.EndToken || words[token + 1].Surface != "-" || !words[name].Capital) return null;
        for (var t = 0; t + 2 < words.Length; t++)
            if (words[t].Surface == words[token].Norm && words[t + 1].Surface == "-"
                && words[t + 2].Surface == words[name].Surface)
                return new NameSpan(token, name + 1, EntityType.Person, "particle", 0.85);
        return null;
    }

    // "the novelist Orla Chad": a noun for a person before two capitals of which the tagger took one for a place.
    private static NameSpan? Described(NameDraft draft, SentenceBounds bounds, int token)
    {
        var (words, last) = (draft.Words, token + 1);
        if (token == bounds.FirstToken || last >= bounds.EndToken || !IsPersonNoun(words[token - 1])) return null;
        if (!MayBeFirstName(draft, token) || !MayBeSurname(draft, last)) return null;
        if (draft.IsFree(token) && draft.IsFree(last) && !words[token].Is(WordClass.GivenName)) return null;
        return last + 1 < bounds.EndToken && words[last + 1].Capital
            ? null
            : new NameSpan(token, last + 1, EntityType.Person, "described", 0.8);
    }

    private static bool IsPersonNoun(WordFacts word) =>
        !word.Capital && Roles.Of(word.Norm) is { Kind: RoleKind.Person };

    private static bool MayBeFirstName(NameDraft draft, int token)
    {
        var word = draft.Words[token];
        if (!word.Letter || word.Is(WordClass.Honorific | WordClass.Title)) return false;
        if (word.Is(WordClass.NotName) && !word.Is(WordClass.GivenName)) return false;
        if (draft.At(token) is not { } name) return true;
        return name is { Type: EntityType.Location, Length: 1 } && word.Is(WordClass.GivenName);
    }

    private static bool MayBeSurname(NameDraft draft, int token)
    {
        var word = draft.Words[token];
        if (!word.Capital || !word.Letter || word.Is(NoSurname)) return false;
        return draft.At(token) is not { } name || name is { Type: EntityType.Location, Length: 1 };
    }

    // "Mr Justice Macardle", "Lord Justice Amble"
    private static NameSpan? Justice(NameDraft draft, SentenceBounds bounds, int token)
    {
        var (words, name) = (draft.Words, token + 1);
        if (words[token].Norm != "justice" || token == bounds.FirstToken || name >= bounds.EndToken) return null;
        if (!CourtesyTitles.Contains(words[token - 1].Norm)
            && words[token - 1].Surface is not ("Lord" or "Lady" or "Chief"))
            return null;
        return words[name].Capital && draft.IsFree(name)
            ? new NameSpan(name, name + 1, EntityType.Person, "honorific", 0.85)
            : null;
    }

    // "Tham Jun Hoe" at a sentence's beginning, where the text says "Mr Tham" elsewhere.
    private static NameSpan? FamilyNameFirst(NameDraft draft, SentenceBounds bounds, int token)
    {
        if (token != bounds.FirstToken || token + 1 >= bounds.EndToken || !draft.IsFree(token)) return null;
        if (draft.At(token + 1) is not { Type: EntityType.Person } rest || rest.First != token + 1)
            return null;
        return !draft.Words[token].Is(WordClass.NotName) && draft.IsAddressed(draft.Words[token].Norm)
            ? rest with { First = token, Rule = "honorific" }
            : null;
    }

    // "El-Sisi" at a sentence's beginning: a form of several tokens that alone is enough to know the person.
    private NameSpan? KnownAtStart(NameDraft draft, SentenceBounds bounds, int token)
    {
        if (token != bounds.FirstToken || draft.Words[token].PhraseId < 0) return null;
        var rest = draft.Words.AsSpan(token, bounds.EndToken - token);
        if (known.Longest(rest, anyCase: false) is not { Length: > 1 } found) return null;
        return found.Names[0] is { Type: EntityType.Person, Settles: true }
            ? new NameSpan(token, token + found.Length, EntityType.Person, "gazetteer", 0.85)
            : null;
    }
}
