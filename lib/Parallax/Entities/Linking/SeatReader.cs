using System.Collections.Frozen;
using Parallax.Entities.Names;
using Parallax.Language;

namespace Parallax.Entities.Linking;

/// <summary>Tells where a seat of government ("Beijing", "the Kremlin") stands for the government itself.</summary>
/// <remarks>
/// It does where it acts or speaks (a verb of doing or saying, or an auxiliary, follows), where it is addressed ("urged
/// Oslo to"), has relations ("ties with Oslo", "Oslo's army"), or names an office. After a preposition of place it
/// is the place.
/// </remarks>
internal sealed class SeatReader(DocumentView view, Gazetteer names)
{
    private static readonly FrozenSet<string> Verbs = Set(
        "said says say warned warns told tells urged urges accused accuses denied denies rejected rejects announced announces insisted insists "
            +
        "signalled signaled signals signal saw sees see wants want wanted sought seeks seek hopes hoped fears feared believes believed considers views regards "
            +
        "imposed imposes sanctioned backed backs supports supported opposes opposed agreed agrees refused refuses threatened threatens vowed vows "
            +
        "pledged pledges claimed claims called calls condemned condemns criticised criticized criticizes responded responds retaliated expelled summoned "
            +
        "sent sends provides provided supplied supplies launched launches invaded invades recognised recognized declared declares ordered orders "
            +
        "has have had will would should could must may might can cannot does did is was needs need stated states confirmed confirms asked asks offered offers continues continued remains");

    private static readonly FrozenSet<string> Addressing = Set(
        "urge urged urges urging warn warned warns warning persuade press pressed pressure pressured accuse accused accuses accusing tell told ask asked call called "
            +
        "convince blame blamed blames thank thanked condemn condemned criticise criticize criticized anger angered support supported help helped let force forced sanction sanctioned");

    private static readonly FrozenSet<string> Relations = Set(
        "ties relations relationship relationships talks negotiations cooperation alliance friendship partnership pressure sanctions deal agreement trade war tensions dispute snub message support aid importance");

    private static readonly FrozenSet<string> PlacePrepositions =
        Set(
            "in at near outside inside around from across through into leave left visit visited visits visiting reach reached toured");

    private static readonly FrozenSet<string> Possessions = Set(
        "government military army support policy policies leadership leaders leader claims claim position stance ambitions aggression invasion war defense efforts interests troops forces "
            +
        "influence foreign relationship ties decision response allies ally sanctions diplomats ambassador spokesman diplomacy security nuclear");

    private readonly WordFacts[] _words = view.Words;

    /// <summary>Marks the mentions that stand for a government.</summary>
    public void Read(IReadOnlyList<Chain> chains)
    {
        foreach (var chain in chains)
        {
            if (chain.Type is not (EntityType.Location or EntityType.Organization)) continue;
            if ((names.FindSeat(chain.Name)) is not { } country) continue;
            for (var i = 0; i < chain.Links.Count; i++)
                if (Acts(chain.Links[i], chain.Name is "White House" or "Kremlin" or "Pentagon" or "Downing Street"))
                    chain.Links[i] = chain.Links[i] with { Government = country };
        }
    }

    private bool Acts(Link link, bool office)
    {
        var bounds = view.BoundsOf(link.First);
        var before = Before(bounds, link.First);
        if (PlacePrepositions.Contains(before)) return false;
        if (office && before is not "to") return true;
        if (Addressing.Contains(before)) return true;
        if (before is "with" or "between" or "on" or "against" or "to" or "and" && RelationBefore(bounds, link.First))
            return true;
        if (link.End >= bounds.EndToken) return false;
        var after = _words[link.End].Norm;
        if (after is "'s" or "'")
            return link.End + 1 < bounds.EndToken && Possessions.Contains(_words[link.End + 1].Norm);
        if (Verbs.Contains(after)) return true;
        return after == "and"
            && link.End + 2 < bounds.EndToken
            && view.Words[link.End + 1].Capital
            && Verbs.Contains(_words[link.End + 2].Norm);
    }

    private string Before(SentenceBounds bounds, int first)
    {
        var at = first - 1;
        while (at >= bounds.FirstToken && _words[at].Norm is "the" or "northern" or "central") at--;
        return at >= bounds.FirstToken ? _words[at].Norm : "";
    }

    private bool RelationBefore(SentenceBounds bounds, int first)
    {
        for (var at = first - 2; at >= Math.Max(bounds.FirstToken, first - 5); at--)
            if (Relations.Contains(_words[at].Norm)) return true;
        return false;
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
