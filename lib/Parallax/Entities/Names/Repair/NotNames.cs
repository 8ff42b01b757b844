using System.Collections.Frozen;
using Parallax.Language;

namespace Parallax.Entities.Names.Repair;

/// <summary>Tells what a tagger takes for a name and is none.</summary>
internal static class NotNames
{
    private static readonly FrozenSet<string> Months = WordLists.Of("month-abbreviation");
    private static readonly FrozenSet<string> Degrees = WordLists.Of("degree");
    private static readonly FrozenSet<string> Ranks = WordLists.Of("rank-abbreviation");
    private static readonly FrozenSet<string> Offices = WordLists.Of("portfolio-office");
    private static readonly FrozenSet<string> Portfolios = WordLists.Of("portfolio");

    /// <summary>
    /// Whether a name is a date, a form of address, a degree, a portfolio, a turn of an interview or people in general.
    /// </summary>
    public static bool Contain(DocumentView view, NameSpan name) =>
        name.Length == 1 && (IsBesideName(view, name) || IsDate(view, name) || IsPeople(view, name))
        || IsTurn(view, name);

    private static bool IsBesideName(DocumentView view, NameSpan name) =>
        IsTitleAlone(view, name) || IsDegree(view, name) || IsRank(view, name) || IsPortfolio(view, name);

    // "Oct 3"
    private static bool IsDate(DocumentView view, NameSpan name) =>
        name.End < view.Words.Length
        && Months.Contains(view.Words[name.First].Norm)
        && char.IsDigit(view.Words[name.End].Surface[0]);

    // "Dr. Prof. Stolz": a form of address names nobody.
    private static bool IsTitleAlone(DocumentView view, NameSpan name) =>
        name.Type == EntityType.Person
        && view.Words[name.First].Is(WordClass.Honorific)
        && view.Words[name.First].Surface.EndsWith('.');

    // "Amara Bell, M.D., and"
    private static bool IsDegree(DocumentView view, NameSpan name) =>
        name.First > 0
        && Degrees.Contains(view.Words[name.First].Norm)
        && (view.Words[name.First - 1].Surface == "," || view.Words[name.First - 1].Capital);

    // "PC Dale": the rank before a name.
    private static bool IsRank(DocumentView view, NameSpan name) =>
        name.End < view.Words.Length
        && view.Words[name.First].AllCaps
        && Ranks.Contains(view.Words[name.First].Norm)
        && view.Words[name.End] is { Capital: true, AllCaps: false };

    // "the Minister of Transport": what a minister is for is no place.
    private static bool IsPortfolio(DocumentView view, NameSpan name) =>
        name is { Type: EntityType.Location, First: > 1 }
        && view.Words[name.First - 1].Norm is "of" or "for"
        && Offices.Contains(view.Words[name.First - 2].Norm)
        && Portfolios.Contains(view.Words[name.First].Norm);

    // "Engineers disagree": a noun for persons in the plural that has its capital from the sentence.
    private static bool IsPeople(DocumentView view, NameSpan name)
    {
        var word = view.Words[name.First];
        if (word.AllCaps || !word.Norm.EndsWith('s') || !view.BeginsSentence(name.First)) return false;
        if (Roles.Of(word.Norm[..^1]) is not { Kind: RoleKind.Person }) return false;
        return !Enumerable.Range(0, view.Words.Length)
            .Any(t => view.Words[t].Surface == word.Surface && !view.BeginsSentence(t));
    }

    // "Q. Will you come back?"
    private static bool IsTurn(DocumentView view, NameSpan name) =>
        name.Length == 2
        && view.Words[name.First].Surface is "Q." or "A."
        && view.BeginsSentence(name.First)
        && view.Words[view.BoundsOf(name.First).EndToken - 1].Surface == "?";
}
