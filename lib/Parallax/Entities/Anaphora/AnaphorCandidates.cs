using Parallax.Entities.Anaphora.Features;
using Parallax.Entities.Linking;
using Parallax.Language;

namespace Parallax.Entities.Anaphora;

/// <summary>
/// Collects what an anaphor may refer to: what was mentioned of late, what the text names most, what follows in the
/// sentence.
/// </summary>
internal sealed class AnaphorCandidates(NameMap map, Discourse discourse, AnaphorFeatures features)
{
    private const int Recent = 10;
    private const int RecentForDescriptions = 16;
    private const int Ahead = 15;

    private readonly DocumentView _view = map.View;
    private readonly CandidateFilter _filter = new(map.View, discourse, features);
    private readonly Salience _salience = new(map.View, discourse);
    private readonly List<Candidate> _candidates = [];
    private Chain? _quoted;

    /// <summary>The candidates of an anaphor; the list is good until the next call.</summary>
    public IReadOnlyList<Candidate> Of(Anaphor anaphor)
    {
        _candidates.Clear();
        _quoted = QuotedAt(anaphor);
        ConsiderRecent(anaphor);
        var speaks = anaphor.Kind is AnaphorKind.I or AnaphorKind.You;
        foreach (var referent in speaks ? discourse.Persons : discourse.Prominent)
            if (referent.Count > 0 && !Holds(referent)) Consider(anaphor, referent);
        if (anaphor.IsPronoun) LookAhead(anaphor);
        Rank(anaphor);
        return _candidates;
    }

    // Who is quoted says "I" of himself, not "he".
    private Chain? QuotedAt(Anaphor anaphor) => anaphor.Kind <= AnaphorKind.They && features.IsQuoted(anaphor)
        ? features.Quoted.InSentence(anaphor.First)
        : null;

    private void ConsiderRecent(Anaphor anaphor)
    {
        var recent = discourse.Recent;
        var most = anaphor.IsPronoun ? Recent : RecentForDescriptions;
        for (var i = 0; i < recent.Count && _candidates.Count < most; i++)
            Consider(anaphor, recent[i]);
    }

    private void Rank(Anaphor anaphor)
    {
        Span<(int Total, int Salience)> scores = stackalloc (int, int)[_candidates.Count];
        for (var i = 0; i < scores.Length; i++)
        {
            var referent = _candidates[i].Referent;
            scores[i] = (discourse.Total(referent), _salience.Of(referent, anaphor));
        }
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

    private bool Holds(Referent referent)
    {
        foreach (var candidate in _candidates)
            if (candidate.Referent == referent) return true;
        return false;
    }

    // "In her first speech, Lund …"
    private void LookAhead(Anaphor anaphor)
    {
        var end = Math.Min(_view.BoundsOf(anaphor.First).EndToken, anaphor.End + Ahead);
        for (var t = anaphor.End; t < end; t++)
        {
            if (map.ChainAt(t) is not { } chain) continue;
            if (discourse.Referents[chain] is { Count: 0 } referent && !Holds(referent)) Consider(anaphor, referent);
        }
    }

    private void Consider(Anaphor anaphor, Referent referent)
    {
        if (_quoted is not null && referent.Chain == _quoted) return;
        if (_filter.Allows(anaphor, referent)) _candidates.Add(new Candidate(referent, 0, 0));
    }
}
