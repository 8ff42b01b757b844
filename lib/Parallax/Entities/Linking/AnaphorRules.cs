using Parallax.Entities.Names;
using Parallax.Language;

namespace Parallax.Entities.Linking;

/// <summary>
/// What can be settled without weighing candidates: who speaks, who holds an office, what no rule should touch.
/// </summary>
internal sealed class AnaphorRules(DocumentView view, NameMap map, Discourse discourse, AnaphorFeatures features)
{
    private const int TitleReach = 5;

    /// <summary>
    /// The referent that a rule settles, or none where it is sure that no named one is meant; null where no rule
    /// applies.
    /// </summary>
    public (Referent? Referent, double Confidence)? Settle(Anaphor anaphor)
    {
        if (Told(anaphor) is { } told) return (discourse.Referents.GetValueOrDefault(told), 0.6);
        if (SubjectAhead(anaphor) is { } ahead) return (ahead, 0.7);
        if (Higher(anaphor) is { } higher) return (higher, 0.7);
        if (Affiliated(anaphor) is { } affiliated) return (affiliated.Fitting, 0.8);
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
        if (view.Words[anaphor.First].Norm != "its"
            && anaphor.End < view.Words.Length
            && view.Words[anaphor.End].Norm is "'s" or "is" or "was" or "'")
            return true;
        var first = view.BoundsOf(anaphor.First).FirstToken;
        return discourse.Recent.Count(r => r.Type != EntityType.Person
            && r.Chain is not null
            && r.Last.First >= first) > 1;
    }

    // Who "I" and "we" are outside quotations is a matter of the whole text, not of what stands near.
    private Chain? Told(Anaphor anaphor) =>
        anaphor.Kind is AnaphorKind.I or AnaphorKind.We && !features.IsQuoted(anaphor)
            ? features.Speakers.GetValueOrDefault(anaphor.First)
            : null;

    // "While she was away, Lund …": the subject behind the first comma of a sentence that opens with a subordinate
    // clause.
    private Referent? SubjectAhead(Anaphor anaphor)
    {
        if (anaphor.Kind is not (AnaphorKind.He or AnaphorKind.She)) return null;
        var bounds = view.BoundsOf(anaphor.First);
        if (anaphor.First == bounds.FirstToken || !OpensClause(bounds.FirstToken)) return null;
        for (var t = bounds.FirstToken; t < bounds.EndToken - 1; t++)
        {
            if (t < anaphor.First && map.ChainAt(t) is { Type: EntityType.Person }) return null;
            if (t <= anaphor.First || view.Words[t].Surface != ",") continue;
            while (t < bounds.EndToken - 2 && view.Words[t + 1].Is(WordClass.Honorific | WordClass.Title))
                t++;
            return map.ChainAt(t + 1) is { Type: EntityType.Person } chain
                && discourse.Referents[chain] is var referent
                && (referent.Gender == '\0' || referent.Gender == anaphor.Gender)
                ? referent
                : null;
        }
        return null;
    }

    private bool OpensClause(int token) =>
        view.Words[token].Norm is "by" or "while" or "when" or "after" or "before" or "as" or "in" or "despite"
            or "during" or "with" or "for"
        || view.Words[token].Norm.EndsWith("ing", StringComparison.Ordinal);

    // "Lund flew there to ask about what he called a leak": he is the subject of the clause above.
    private Referent? Higher(Anaphor anaphor)
    {
        var first = view.BoundsOf(anaphor.First).FirstToken;
        if (anaphor.Kind is not (AnaphorKind.He or AnaphorKind.She)
            || anaphor.First == first
            || view.Words[anaphor.First - 1].Norm != "what")
            return null;
        if (anaphor.End == view.Words.Length
            || !view.Words[anaphor.End].Is(WordClass.Speech)
                && view.Words[anaphor.End].Norm is not ("called" or "calls" or "described" or "describes"))
            return null;
        var subject = discourse.Recent.FirstOrDefault(r => r.Type == EntityType.Person && r.LastSubject >= first);
        return subject is not null && (subject.Gender == '\0' || subject.Gender == anaphor.Gender) ? subject : null;
    }

    // "the Polish leader" is the one person whom the text gives Poland and such an office, or nobody that it names.
    private (Referent? Fitting, bool Known)? Affiliated(Anaphor anaphor)
    {
        if (anaphor.Kind is not (AnaphorKind.Definite or AnaphorKind.Possessed)
            || anaphor.Noun is not { Kind: RoleKind.Leader or RoleKind.Person } noun)
            return null;
        var affiliations = features.AffiliationsOf(anaphor);
        if (affiliations.Count == 0) return null;
        var fitting = discourse.Referents.Values
            .Where(r => r.Count > 0
                && r.Chain!.Affiliations.Overlaps(affiliations)
                && Holds(r.Chain, noun)
            && (noun.Gender == '\0' || r.Gender == '\0' || r.Gender == noun.Gender))
                .Take(2)
                .ToList();
        return (fitting.Count == 1 ? fitting[0] : null, true);
    }

    // "the senator": the one person of the last sentences whom the text calls so.
    private Referent? Titled(Anaphor anaphor)
    {
        if (anaphor is not { Kind: AnaphorKind.Definite, Noun: { Kind: RoleKind.Leader or RoleKind.Person } noun }
            || anaphor.End - anaphor.First > 2)
            return null;
        var sentence = view.SentenceOf(anaphor.First);
        var called = discourse.Recent
            .Where(r => r.Chain is { Type: EntityType.Person } chain
                && sentence - view.SentenceOf(r.Last.First) <= TitleReach
                && chain.Heads.Contains(noun.Noun))
            .Take(2)
            .ToList();
        return called.Count == 1 ? called[0] : null;
    }

    private static bool Holds(Chain person, Role role) => person.Heads.Any(h => h == role.Noun
        || role.Kind == RoleKind.Leader && (h == "prime minister" || Roles.Of(h)?.Kind == RoleKind.Leader));
}
