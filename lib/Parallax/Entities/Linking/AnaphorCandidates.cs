using Parallax.Entities.Names;
using Parallax.Language;

namespace Parallax.Entities.Linking;

/// <summary>
/// Collects what an anaphor may refer to: what was mentioned of late, what the text names most, what follows in the
/// sentence.
/// </summary>
internal sealed class AnaphorCandidates(DocumentView view, NameMap map, Discourse discourse, AnaphorFeatures features)
{
    private const int Recent = 10;
    private const int RecentForDescriptions = 16;
    private const int Ahead = 15;

    private readonly List<Candidate> _candidates = [];
    private Chain? _quoted;

    /// <summary>The candidates of an anaphor; the list is good until the next call.</summary>
    public IReadOnlyList<Candidate> Of(Anaphor anaphor)
    {
        _candidates.Clear();
        // Who is quoted says "I" of himself, not "he".
        _quoted = anaphor.Kind <= AnaphorKind.They && features.IsQuoted(anaphor)
            ? features.Quoted.InSentence(anaphor.First)
            : null;
        var recent = discourse.Recent;
        for (var i = 0; i < recent.Count
            && _candidates.Count < (anaphor.IsPronoun ? Recent : RecentForDescriptions); i++)
            Consider(anaphor, recent[i]);
        foreach (var referent in anaphor.Kind is AnaphorKind.I or AnaphorKind.You
            ? discourse.Persons
            : discourse.Prominent)
            if (referent.Count > 0 && !Holds(referent)) Consider(anaphor, referent);
        if (anaphor.IsPronoun) LookAhead(anaphor);
        Rank(anaphor);
        return _candidates;
    }

    private void Rank(Anaphor anaphor)
    {
        Span<(int Total, int Salience)> scores = stackalloc (int, int)[_candidates.Count];
        for (var i = 0; i < scores.Length; i++)
            scores[i] = (discourse.Total(_candidates[i].Referent),
                Salience(anaphor, _candidates[i].Referent));
        for (var i = 0; i < scores.Length; i++)
        {
            int more = 0, nearer = 0;
            foreach (var (total, salience) in scores)
            {
                if (total > scores[i].Total) more++;
                if (salience > scores[i].Salience) nearer++;
            }
            _candidates[i] = new Candidate(_candidates[i].Referent, more, nearer);
        }
    }

    // In hundredths: nearer sentences, subjects, pronouns and what the text names often count more (after Lappin
    // and Leass 1994).
    private int Salience(Anaphor anaphor, Referent referent)
    {
        if (referent.Count == 0) return 0;
        var sentence = view.SentenceOf(anaphor.First);
        var last = 300 - (150 * Math.Min(6, sentence - view.SentenceOf(referent.Last.First)))
            + (referent.Last.Role == GrammaticalRole.Subject ? 120 : 0)
            + (referent.Last.Kind is >= 0 and <= (int)AnaphorKind.You
                ? 60
                : 0);
        var subject = referent.LastSubject < 0
            ? int.MinValue
            : 420 - (150 * Math.Min(6, sentence - view.SentenceOf(referent.LastSubject)));
        return Math.Max(last, subject) + (3 * discourse.Share(referent) / 2) - (referent.Chain is null
            ? 50
            : 0);
    }

    private bool Holds(Referent referent)
    {
        foreach (var candidate in _candidates)
            if (candidate.Referent == referent) return true;
        return false;
    }

    // "In her first speech, Lund …"
    private void LookAhead(Anaphor anaphor)
    {
        var end = Math.Min(view.BoundsOf(anaphor.First).EndToken, anaphor.End + Ahead);
        for (var t = anaphor.End; t < end; t++)
            if (map.ChainAt(t) is { } chain
                && discourse.Referents[chain] is { Count: 0 } referent
                && !Holds(referent))
                Consider(anaphor, referent);
    }

    private void Consider(Anaphor anaphor, Referent referent)
    {
        if (_quoted is not null && referent.Chain == _quoted
            || anaphor.Kind == AnaphorKind.I && Names(anaphor, referent))
            return;
        if (Fits(anaphor, referent)) _candidates.Add(new Candidate(referent, 0, 0));
    }

    // "I know that Lund is a leader": who speaks does not name himself, but for "Lund: I know".
    private bool Names(Anaphor anaphor, Referent referent)
    {
        if (referent.Chain is not { } chain) return false;
        var bounds = view.BoundsOf(anaphor.First);
        foreach (var link in chain.Links)
            if (link.Form == MentionForm.Name
                && link.First >= bounds.FirstToken
                && link.End < bounds.EndToken
                && features.InSameQuotation(link.First, anaphor.First)
                && view.Words[link.End].Surface != ":") return true;
        return false;
    }

    private bool Fits(Anaphor anaphor, Referent referent)
    {
        // "one of the mayor's advisers" is not the mayor.
        if (referent.Count > 0 && referent.Last.First <= anaphor.First && anaphor.End <= referent.Last.End)
            return false;
        // "his brother" is not who "his" is, nor "the Norwegian minister" Norway.
        if (!anaphor.IsPronoun && referent.Last.First >= anaphor.First && referent.Count > 0) return false;
        // "Lund has met with him": an object is not its own clause's subject.
        if (anaphor is { IsPronoun: true, Role: GrammaticalRole.Object
            or GrammaticalRole.Oblique, Kind: not (AnaphorKind.I or AnaphorKind.You or AnaphorKind.We) }
            && referent.LastSubject >= 0
            && view.SentenceOf(referent.LastSubject) == view.SentenceOf(anaphor.First)
            && discourse.Grammar.SharesSubject(referent.LastSubject, anaphor.First))
                return false;
        // "a vassal of its neighbor": what a state or a body has beside it is seldom a person that the text names.
        if (!anaphor.IsPronoun
            && anaphor.Noun?.Kind == RoleKind.Person
            && view.Words[anaphor.First].Norm == "its")
            return false;
        var gender = anaphor.Gender;
        if (gender != '\0' && referent.Gender != '\0' && referent.Gender != gender) return false;
        return anaphor.Kind switch
        {
            AnaphorKind.He or AnaphorKind.She or AnaphorKind.I => referent.Type == EntityType.Person,
            AnaphorKind.It => referent.Type != EntityType.Person,
            <= AnaphorKind.You => true,
            _ => anaphor.Noun?.Kind switch
            {
                RoleKind.Leader or RoleKind.Person => referent.Type == EntityType.Person,
                RoleKind.Organization => referent.Type == EntityType.Organization || Shares(anaphor, referent),
                RoleKind.Place => referent.Type is EntityType.Location || Shares(anaphor, referent),
                _ => Shares(anaphor, referent) || IsBeside(anaphor, referent),
            },
        };
    }

    private bool IsBeside(Anaphor anaphor, Referent referent) => referent.Count > 0
        && (referent.Last.End == discourse.Grammar.CommaBefore(anaphor.First)
            || referent.Last.End == discourse.Grammar.CopulaBefore(anaphor.First));

    private bool Shares(Anaphor anaphor, Referent referent) =>
        view.Words[anaphor.Head].NormHash is var head
            && (referent.NameWords.Contains(head) || referent.Nouns.Contains(head));
}
