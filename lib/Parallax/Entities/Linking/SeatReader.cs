using System.Collections.Frozen;
using Parallax.Entities.Names;
using Parallax.Language;

namespace Parallax.Entities.Linking;

/// <summary>Tells where a seat of government ("Beijing", "the Kremlin") means the government itself.</summary>
/// <remarks>
/// It does where it acts or speaks (a verb of doing or saying, or an auxiliary, follows), where it is addressed ("urged
/// Oslo to"), has relations ("ties with Oslo", "Oslo's army"), or names an office. After a preposition of place it is
/// the place.
/// </remarks>
internal sealed class SeatReader(DocumentView view, Gazetteer names)
{
    // How far before a preposition the relation is looked for: "ties of the last years with Oslo".
    private const int RelationReach = 5;

    private static readonly FrozenSet<string> Verbs = WordLists.Of("government-verb");
    private static readonly FrozenSet<string> Addressing = WordLists.Of("government-addressing");
    private static readonly FrozenSet<string> Relations = WordLists.Of("government-relation");
    private static readonly FrozenSet<string> Possessions = WordLists.Of("government-possession");
    private static readonly FrozenSet<string> PlacePrepositions = WordLists.Of("place-preposition");
    private static readonly FrozenSet<string> RelationPrepositions = WordLists.Of("relation-preposition");

    private readonly WordFacts[] _words = view.Words;

    /// <summary>Marks the mentions that mean a government.</summary>
    public void Read(IReadOnlyList<Chain> chains)
    {
        foreach (var chain in chains)
        {
            if (chain.Type is not (EntityType.Location or EntityType.Organization)) continue;
            if (names.FindSeat(chain.Name) is { } country) Read(chain, country);
        }
    }

    private void Read(Chain chain, string country)
    {
        var office = chain.Name is "White House" or "Kremlin" or "Pentagon" or "Downing Street";
        for (var i = 0; i < chain.Links.Count; i++)
            if (Acts(chain.Links[i], office))
                chain.Links[i] = chain.Links[i] with { Government = country };
    }

    private bool Acts(Link link, bool office)
    {
        var bounds = view.BoundsOf(link.First);
        var before = Before(bounds, link.First);
        if (PlacePrepositions.Contains(before)) return false;
        if (office && before is not "to" || Addressing.Contains(before)) return true;
        if (RelationPrepositions.Contains(before) && HasRelationBefore(bounds, link.First)) return true;
        return link.End < bounds.EndToken && ActsByWhatFollows(bounds, link.End);
    }

    private bool ActsByWhatFollows(SentenceBounds bounds, int at)
    {
        var after = _words[at].Norm;
        if (after is "'s" or "'")
            return at + 1 < bounds.EndToken && Possessions.Contains(_words[at + 1].Norm);
        return Verbs.Contains(after) || after == "and" && ActsWithAnother(bounds, at + 1);
    }

    // "Oslo and Riga said"
    private bool ActsWithAnother(SentenceBounds bounds, int other) =>
        other + 1 < bounds.EndToken && _words[other].Capital && Verbs.Contains(_words[other + 1].Norm);

    private string Before(SentenceBounds bounds, int first)
    {
        var at = first - 1;
        while (at >= bounds.FirstToken && _words[at].Norm is "the" or "northern" or "central") at--;
        return at >= bounds.FirstToken ? _words[at].Norm : "";
    }

    private bool HasRelationBefore(SentenceBounds bounds, int first)
    {
        for (var at = first - 2; at >= Math.Max(bounds.FirstToken, first - RelationReach); at--)
            if (Relations.Contains(_words[at].Norm)) return true;
        return false;
    }
}
