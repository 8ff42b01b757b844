using System.Collections.Frozen;
using Parallax.Language;

namespace Parallax.Entities.Names.Repair;

/// <summary>Takes titles and what goes with them out of persons' names.</summary>
internal static class PersonEnds
{
    private const int WordsOfName = 2;
    private const int LongestTitle = 8;

    private static readonly FrozenSet<string> ExecutiveTitles = WordLists.Of("executive-title");
    private static readonly FrozenSet<string> Ranks = WordLists.Of("rank-title");
    private static readonly FrozenSet<string> PostNominals = WordLists.Of("post-nominal");

    /// <summary>The names that one name of a person is: itself, or a body and a person.</summary>
    public static IEnumerable<NameSpan> Fix(DocumentView view, NameSpan name)
    {
        if (name.Type != EntityType.Person) return [name];
        name = WithPrefix(view, WithoutRanks(view, name));
        if (name.Length < WordsOfName) return [name];
        if (Affiliation(view, name) is > 0 and var of) return OfBody(name, of);
        for (var t = name.First + 1; t < name.End - 1; t++)
            if (ExecutiveTitles.Contains(view.Words[t].Norm)) return Parted(name, t);
        return IsBehindPortfolio(view, name) ? [name with { First = name.End - WordsOfName }] : [name];
    }

    // "Cpt Ines Roy", "Dana Crewe MP"
    private static NameSpan WithoutRanks(DocumentView view, NameSpan name)
    {
        if (name.Length > WordsOfName && Ranks.Contains(view.Words[name.First].Norm))
            name = name with { First = name.First + 1 };
        var last = view.Words[name.End - 1];
        var isPostNominal = name.Length > 1 && last.AllCaps && PostNominals.Contains(last.Norm);
        return isPostNominal ? name with { End = name.End - 1 } : name;
    }

    // "Al-Amin Hassan", of which the tagger has "Amin Hassan"
    private static NameSpan WithPrefix(DocumentView view, NameSpan name)
    {
        var prefix = name.First - 2;
        return prefix >= 0 && view.Words[name.First - 1].Surface == "-" && view.Joined(name.First)
            && view.Words[prefix] is { Capital: true } word && word.Is(WordClass.Particle)
                ? name with { First = prefix }
                : name;
    }

    // "Abd Sayid | of the | Zuhra Front"; 0 where no body follows.
    private static int Affiliation(DocumentView view, NameSpan name)
    {
        for (var t = name.First + 1; t + 2 < name.End; t++)
            if (view.Words[t].Norm == "of" && view.Words[t + 1].Norm == "the") return t;
        return 0;
    }

    private static IEnumerable<NameSpan> OfBody(NameSpan name, int of) =>
    [
        name with { End = of, Rule = "title" },
        name with { First = of + 2, Type = EntityType.Organization, Rule = "title" },
    ];

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
