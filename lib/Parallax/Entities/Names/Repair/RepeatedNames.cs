using System.Collections.Frozen;
using Parallax.Language;

namespace Parallax.Entities.Names.Repair;

/// <summary>Finds the names of an article again where the tagger missed them or took them for something else.</summary>
internal static class RepeatedNames
{
    private const int ShortestSurname = 4;

    private static readonly FrozenSet<string> NobleTitles = WordLists.Of("noble-title");

    /// <summary>
    /// Marks names of several words, and the surnames and first names of persons, in all places where they are.
    /// </summary>
    public static void Mark(NameDraft draft)
    {
        var first = draft.Names
            .Where(n => n.Length > 1 && IsClear(draft, n))
            .DistinctBy(n => draft.Words[n.First].Surface
                + ' '
                + draft.Words[n.End - 1].Surface)
            .ToLookup(n => draft.Words[n.First].Surface, StringComparer.Ordinal);
        var parts = PartsOfPersons(draft);
        for (var t = 0; t < draft.Words.Length; t++)
        {
            if (!draft.Words[t].Capital) continue;
            foreach (var name in first[draft.Words[t].Surface]) MarkWhole(draft, name, t);
            if (parts.Contains(draft.Words[t].Surface)) MarkPart(draft, t);
        }
    }

    // Storms and books are taken for persons too: a first name or a form of address makes it sure.
    private static bool IsClear(NameDraft draft, NameSpan name) => name.Type switch
    {
        EntityType.Miscellaneous => false,
        EntityType.Person => draft.Words[name.First].Is(WordClass.GivenName),
        _ => true,
    };

    private static HashSet<string> PartsOfPersons(NameDraft draft)
    {
        var parts = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in draft.Names.Where(n => n.Type == EntityType.Person))
        {
            var (first, last) = (draft.Words[name.First], draft.Words[name.End - 1]);
            var full = name.Length > 1 && first.Is(WordClass.GivenName);
            if ((full || IsAddressed(draft, name)) && IsSurname(last)) parts.Add(last.Surface);
            if (full && IsFirstName(first)) parts.Add(first.Surface);
        }
        return parts;
    }

    private static bool IsAddressed(NameDraft draft, NameSpan name) =>
        name.First > 0
        && draft.Words[name.First - 1].Capital
        && draft.Words[name.First - 1].Is(WordClass.Honorific | WordClass.Title);

    private static bool IsFirstName(WordFacts word) =>
        word.Surface.Length >= ShortestSurname
        && !word.Is(WordClass.NotName | WordClass.Title | WordClass.Suffix | WordClass.Place | WordClass.Event);

    // A word that is also a first name or a small word is left to the tagger.
    private static bool IsSurname(WordFacts word) =>
        word.Surface.Length >= ShortestSurname
        && word.Letter
        && !word.Is(WordClass.GivenName | WordClass.NotName | WordClass.Suffix | WordClass.Place | WordClass.Event);

    private static void MarkWhole(NameDraft draft, NameSpan name, int token)
    {
        var end = token + name.Length;
        if (end > draft.Words.Length || draft.View.SentenceOf(token) != draft.View.SentenceOf(end - 1))
            return;
        for (var i = 0; i < name.Length; i++)
        {
            if (draft.Words[token + i].Surface != draft.Words[name.First + i].Surface) return;
            if (draft.At(token + i) is { } at
                && (at.First < token || at.End > end || at.Length == name.Length))
                return;
        }
        draft.Put(new NameSpan(token, end, name.Type, "repeated", 0.8));
    }

    private static void MarkPart(NameDraft draft, int token)
    {
        var sentence = draft.View.SentenceOf(token);
        if (!draft.IsFree(token) || draft.View.IsHeadlineCase(sentence) || draft.View.IsInCapitals(sentence)) return;
        if (IsBesideCapital(draft, token) || IsSeat(draft.Words, token)) return;
        draft.Put(new NameSpan(token, token + 1, EntityType.Person, "repeated", 0.7));
    }

    /// <summary>Whether a token is where somebody has a title from: "the Duke of Ardmore".</summary>
    public static bool IsSeat(WordFacts[] words, int token) =>
        token > 1 && words[token - 1].Norm == "of" && NobleTitles.Contains(words[token - 2].Norm);

    // "Belmar Street" is another name.
    private static bool IsBesideCapital(NameDraft draft, int token)
    {
        var bounds = draft.View.BoundsOf(token);
        if (token + 1 < bounds.EndToken && draft.Words[token + 1].Capital) return true;
        return token > bounds.FirstToken
            && draft.Words[token - 1].Capital
            && !draft.Words[token - 1].Is(WordClass.Honorific);
    }
}
