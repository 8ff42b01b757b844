using System.Collections.Frozen;
using Parallax.Language;

namespace Parallax.Entities.Names.Repair;

/// <summary>Reads a nickname inside a person's name: Otto “Shorty” Marsh, Robert (Bob) Marsh.</summary>
internal static class NicknameRule
{
    private const int MostWords = 3;

    private static readonly FrozenSet<string> Opening = WordLists.Of("nickname-open");
    private static readonly FrozenSet<string> Closing = WordLists.Of("nickname-close");

    /// <summary>
    /// The person whose first name is at a token and who has a nickname behind it; null where there is none.
    /// </summary>
    public static NameSpan? Find(NameDraft draft, SentenceBounds bounds, int token)
    {
        var words = draft.Words;
        if (!IsPartOfName(words[token]) || Inside(words, token + 1, bounds.EndToken) is not { } nickname)
            return null;
        var last = nickname.End;
        if (last >= bounds.EndToken || !IsPartOfName(words[last])) return null;
        if (!IsPerson(draft, token) && !IsPerson(draft, last)) return null;
        var first = draft.At(token)?.First ?? token;
        return new NameSpan(first, last + 1, EntityType.Person, "nickname", 0.85);
    }

    /// <summary>The nickname with its marks within a name; null where it has none.</summary>
    public static TokenRange? Within(WordFacts[] words, NameSpan name)
    {
        for (var t = name.First + 1; t < name.End - 1; t++)
            if (Inside(words, t, name.End) is { } nickname && nickname.End < name.End) return nickname;
        return null;
    }

    private static TokenRange? Inside(WordFacts[] words, int open, int end)
    {
        if (open >= end || !Opening.Contains(words[open].Surface)) return null;
        for (var t = open + 1; t < Math.Min(end, open + MostWords + 2); t++)
        {
            if (t > open + 1 && Closing.Contains(words[t].Surface))
                return new TokenRange(open, t + 1);
            if (!words[t].Capital) return null;
        }
        return null;
    }

    private static bool IsPartOfName(WordFacts word) =>
        word.Capital && word.Letter && !word.Is(WordClass.NotName | WordClass.Honorific);

    private static bool IsPerson(NameDraft draft, int token) =>
        draft.At(token) is { Type: EntityType.Person } || draft.Words[token].Is(WordClass.GivenName);
}
