using System.Collections.Frozen;
using Parallax.Language;

namespace Parallax.Entities.Names.Repair;

/// <summary>Takes titles and what goes with them out of persons' names.</summary>
internal static class PersonEnds
{
    private const int WordsOfName = 2;
    private const int LongestTitle = 8;

    private static readonly FrozenSet<string> ExecutiveTitles = WordLists.Of("executive-title");

    /// <summary>The names that one name of a person is: itself, or a body and a person.</summary>
    public static IEnumerable<NameSpan> Fix(DocumentView view, NameSpan name)
    {
        if (name.Type != EntityType.Person || name.Length < WordsOfName) return [name];
        for (var t = name.First + 1; t < name.End - 1; t++)
            if (ExecutiveTitles.Contains(view.Words[t].Norm)) return Parted(name, t);
        return IsBehindPortfolio(view, name) ? [name with { First = name.End - WordsOfName }] : [name];
    }

    // "Balt Lines CEO Kaja Tamm"
    private static IEnumerable<NameSpan> Parted(NameSpan name, int title) =>
    [
        name with { End = title, Type = EntityType.Organization, Rule = "title" },
        name with { First = title + 1, Rule = "title" },
    ];

    // "Minister for Women and Equalities Nerys Morton": the last word of the office is not the name's first.
    private static bool IsBehindPortfolio(DocumentView view, NameSpan name)
    {
        var (words, start) = (view.Words, view.BoundsOf(name.First).FirstToken);
        if (name.Length <= WordsOfName || name.First - 1 < start || words[name.First - 1].Norm != "and")
            return false;
        for (var t = name.First - 2; t > Math.Max(start, name.First - LongestTitle); t--)
        {
            if (words[t].Norm is "for" or "of") return IsTitle(words[t - 1]);
            if (!words[t].Capital && words[t].Surface != ",") return false;
        }
        return false;
    }

    private static bool IsTitle(WordFacts word) =>
        word.Capital && word.Is(WordClass.Title)
            || Roles.Of(word.Norm) is { Kind: RoleKind.Leader or RoleKind.Person };
}
