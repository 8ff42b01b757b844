using Parallax.Entities.Anaphora.Features;
using Parallax.Entities.Linking;
using Parallax.Entities.Names;
using Parallax.Language;

namespace Parallax.Entities.Anaphora;

/// <summary>
/// What can be settled without weighing candidates: who speaks, who holds an office, what no rule should touch.
/// </summary>
internal sealed class AnaphorRules(NameMap map, Discourse discourse, AnaphorFeatures features)
{
    private const int TitleReach = 5;

    private readonly DocumentView _view = map.View;
    private readonly ClauseSubjects _subjects = new(map, discourse);

    /// <summary>
    /// The referent that a rule settles, or none where it is sure that no named one is meant; null where no rule
    /// applies.
    /// </summary>
    public (Referent? Referent, double Confidence)? Settle(Anaphor anaphor)
    {
        if (SpeakerOf(anaphor) is { } speaker) return (discourse.Referents.GetValueOrDefault(speaker), 0.6);
        if (_subjects.Of(anaphor) is { } subject) return (subject, 0.7);
        if (OfficeHolders(anaphor) is { } holders) return (Single(holders), 0.8);
        return Titled(anaphor) is { } titled ? (titled, 0.75) : null;
    }

    /// <summary>
    /// Whether an anaphor is left alone: "they" may be any two of those named, "it is" nobody, and of two things in
    /// a sentence nothing short of reading tells which is "its".
    /// </summary>
    public bool IsOpen(Anaphor anaphor)
    {
        if (anaphor.Kind == AnaphorKind.They) return true;
        if (anaphor.Kind != AnaphorKind.It) return false;
        if (_view.Words[anaphor.First].Norm != "its" && IsBeforeCopula(anaphor.End)) return true;
        var first = _view.BoundsOf(anaphor.First).FirstToken;
        return discourse.Recent.Count(r => IsNamedThing(r) && r.Last.First >= first) > 1;
    }

    private bool IsBeforeCopula(int at) =>
        at < _view.Words.Length && _view.Words[at].Norm is "'s" or "is" or "was" or "'";

    private static bool IsNamedThing(Referent referent) =>
        referent.Type != EntityType.Person && referent.Chain is not null;

    // Who "I" and "we" are outside quotations is a matter of the whole text, not of what is near.
    private Chain? SpeakerOf(Anaphor anaphor) =>
        anaphor.Kind is AnaphorKind.I or AnaphorKind.We && !features.IsQuoted(anaphor)
            ? features.Speakers.GetValueOrDefault(anaphor.First)
            : null;

    // "the Polish leader" is the one person whom the text gives Poland and such an office, or nobody that it names.
    private List<Referent>? OfficeHolders(Anaphor anaphor)
    {
        if (anaphor.Kind is not (AnaphorKind.Definite or AnaphorKind.Possessed)) return null;
        if (anaphor.Noun is not { Kind: RoleKind.Leader or RoleKind.Person } noun) return null;
        var affiliations = features.AffiliationsOf(anaphor);
        if (affiliations.Count == 0) return null;
        return discourse.Referents.Values
            .Where(r => r.Count > 0 && r.Chain!.Affiliations.Overlaps(affiliations))
            .Where(r => Holds(r.Chain!, noun) && Agrees(r, noun))
            .Take(2)
            .ToList();
    }

    // "the senator": the one person of the last sentences whom the text calls so.
    private Referent? Titled(Anaphor anaphor)
    {
        if (anaphor.Kind != AnaphorKind.Definite || anaphor.End - anaphor.First > 2) return null;
        if (anaphor.Noun is not { Kind: RoleKind.Leader or RoleKind.Person } noun) return null;
        var since = _view.SentenceOf(anaphor.First) - TitleReach;
        var called = discourse.Recent
            .Where(r => r.Chain is { Type: EntityType.Person } chain && chain.Heads.Contains(noun.Noun))
            .Where(r => _view.SentenceOf(r.Last.First) >= since)
            .Take(2)
            .ToList();
        return Single(called);
    }

    private static Referent? Single(List<Referent> referents) => referents.Count == 1 ? referents[0] : null;

    private static bool Agrees(Referent referent, Role noun) =>
        noun.Gender == '\0' || referent.Gender == '\0' || referent.Gender == noun.Gender;

    private static bool Holds(Chain person, Role role) => person.Heads.Any(h => h == role.Noun
        || role.Kind == RoleKind.Leader && IsLeader(h));

    private static bool IsLeader(string head) =>
        head == "prime minister" || Roles.Of(head)?.Kind == RoleKind.Leader;
}
