using System.Collections.Frozen;
using Parallax.Language;

namespace Parallax.Entities.Names.Repair;

/// <summary>Finds persons by a first name or a rank that the tagger did not trust.</summary>
internal static class FirstNameRules
{
    private const WordClass NoSurname = WordClass.NotName | WordClass.Place | WordClass.Event | WordClass.Suffix
        | WordClass.OrganizationHead | WordClass.Title;

    private const int MostWords = 3;

    private static readonly FrozenSet<string> Ranks = WordLists.Of("rank-title");

    /// <summary>"Jordan Pell scored", "China Miller": a first name that is also a place, before a surname.</summary>
    public static NameSpan? BeforeSurname(NameDraft draft, SentenceBounds bounds, int token)
    {
        var last = token + 1;
        if (last + 1 >= bounds.EndToken || draft.At(token) is not { Type: EntityType.Location, Length: 1 }) return null;
        if (draft.Words[token].AllCaps || IsBesideCapital(draft, bounds, token, last)) return null;
        if (!MayBeSurname(draft, last)) return null;
        var isFirstName = draft.Words[token].Is(WordClass.GivenName) && draft.IsFree(last);
        return isFirstName || draft.At(last) is { Type: EntityType.Person, Length: 1 }
            ? new NameSpan(token, last + 1, EntityType.Person, "first name", 0.75)
            : null;
    }

    /// <summary>"Sergeant Bell": whoever has a rank is a person.</summary>
    public static NameSpan? Ranked(NameDraft draft, SentenceBounds bounds, int token)
    {
        var words = draft.Words;
        if (token == bounds.FirstToken || !draft.IsFree(token) || !words[token].Letter) return null;
        if (!words[token - 1].Capital || !Ranks.Contains(words[token - 1].Norm)) return null;
        if (words[token].Is(NoSurname) || IsHeadline(draft, token)) return null;
        return IsBeforeCapital(draft, bounds, token)
            ? null
            : new NameSpan(token, token + 1, EntityType.Person, "rank", 0.8);
    }

    /// <summary>"Prime Minister-elect Suri Damodar": whoever is elected is a person.</summary>
    public static NameSpan? Elected(NameDraft draft, SentenceBounds bounds, int token)
    {
        var words = draft.Words;
        if (token - 2 < bounds.FirstToken || words[token - 1].Norm != "elect" || words[token - 2].Surface != "-")
            return null;
        if (IsHeadline(draft, token)) return null;
        var end = token;
        while (end < bounds.EndToken && end - token < MostWords && IsFreeCapital(draft, end)) end++;
        return end > token && !words[token].Is(NoSurname)
            ? new NameSpan(token, end, EntityType.Person, "rank", 0.8)
            : null;
    }

    private static bool IsFreeCapital(NameDraft draft, int token) =>
        draft.IsFree(token) && draft.Words[token] is { Capital: true, Letter: true };

    /// <summary>"Will Smithers left": a first name that is also a small word, before a known surname.</summary>
    public static NameSpan? AtStart(NameDraft draft, SentenceBounds bounds, int token)
    {
        var (words, last) = (draft.Words, token + 1);
        if (token != bounds.FirstToken || last + 1 >= bounds.EndToken || !draft.IsFree(token)) return null;
        if (!words[token].Is(WordClass.GivenName) || words[token].AllCaps || IsHeadline(draft, token)) return null;
        if (words[bounds.EndToken - 1].Surface == "?" || words[last + 1].Capital) return null;
        var isSurname = draft.IsFree(last) ? words[last].Is(WordClass.Surname) && MayBeSurname(draft, last)
            : draft.At(last) is { Type: EntityType.Person, Length: 1 };
        return isSurname ? new NameSpan(token, last + 1, EntityType.Person, "first name", 0.7) : null;
    }

    /// <summary>"Victoria said", "She loves Jake.": a first name that nothing else claims.</summary>
    public static NameSpan? Alone(NameDraft draft, SentenceBounds bounds, int token)
    {
        var word = draft.Words[token];
        if (!draft.IsFree(token) || !word.Is(WordClass.GivenName) || word.AllCaps) return null;
        if (word.Is(NoSurname | WordClass.Honorific) || IsHeadline(draft, token)) return null;
        if (IsBeforeCapital(draft, bounds, token) || !MayStandAlone(draft, bounds, token)) return null;
        return new NameSpan(token, token + 1, EntityType.Person, "first name", 0.6);
    }

    // At a sentence's beginning only before a verb of saying; elsewhere behind a word in small letters.
    private static bool MayStandAlone(NameDraft draft, SentenceBounds bounds, int token)
    {
        var words = draft.Words;
        if (token == bounds.FirstToken) return token + 1 < bounds.EndToken && words[token + 1].Is(WordClass.Speech);
        return words[token - 1].Letter && !words[token - 1].Capital;
    }

    private static bool MayBeSurname(NameDraft draft, int token)
    {
        var word = draft.Words[token];
        return word.Letter && word.Capital && !word.Is(NoSurname) && !draft.View.Joined(token);
    }

    private static bool IsBesideCapital(NameDraft draft, SentenceBounds bounds, int first, int last) =>
        draft.Words[last + 1].Capital || (first > bounds.FirstToken && draft.Words[first - 1].Capital);

    // "Ida Penn", "Ida-Maria", "Jan van der Berg" are other names.
    private static bool IsBeforeCapital(NameDraft draft, SentenceBounds bounds, int token)
    {
        if (token + 1 >= bounds.EndToken) return false;
        var next = draft.Words[token + 1];
        return next.Capital || next.Surface == "-" || next.Is(WordClass.Particle);
    }

    private static bool IsHeadline(NameDraft draft, int token) =>
        draft.View.IsHeadlineCase(draft.View.SentenceOf(token));
}
