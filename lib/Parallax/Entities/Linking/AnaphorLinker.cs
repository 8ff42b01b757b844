using Parallax.Entities.Tagging;

namespace Parallax.Entities.Linking;

/// <summary>Goes through a document and links its pronouns and descriptions to what they refer to.</summary>
/// <remarks>
/// From left to right, each anaphor to the referent that the judge prefers among those mentioned of late, those mentioned
/// most, and those named later in the sentence. What was only described ("a student … he") is a candidate too, but no chain.
/// </remarks>
internal sealed class AnaphorLinker(DocumentView view, NameMap map, Gazetteer names)
{
    private const int Recent = 10;
    private const int RecentForDescriptions = 16;
    private const int Prominent = 4;

    private readonly Grammar _grammar = new(view);
    private readonly List<Referent> _recent = [];
    private readonly List<Candidate> _candidates = [];
    private readonly Dictionary<Chain, Referent> _referents = [];
    private readonly Dictionary<Referent, int> _totals = [];
    private List<Referent> _prominent = [], _persons = [];

    /// <summary>Adds the anaphors to the chains and their labels to the list.</summary>
    public void Link(IReadOnlyList<Chain> chains, List<LabelDraft> labels, AnaphorFeatures features, IAnaphorJudge judge)
    {
        foreach (var chain in chains) Open(chain);
        _prominent = [.. _totals.OrderByDescending(t => t.Value).ThenBy(t => t.Key.Start).Take(Prominent).Select(t => t.Key)];
        _persons = [.. _totals.Where(t => t.Key.Type == EntityType.Person).OrderByDescending(t => t.Value).ThenBy(t => t.Key.Start).Take(Prominent).Select(t => t.Key)
            .Union(_totals.Keys.Where(r => r.Type == EntityType.Person).OrderBy(r => r.Start).Take(2))];
        var known = chains.SelectMany(c => c.Links.Select(l => (Chain: c, Link: l))).OrderBy(k => k.Link.First).ToList();
        var next = 0;
        foreach (var anaphor in new AnaphorFinder(view, map, _grammar).Find(Taken(chains, labels), NameWords()))
        {
            for (; next < known.Count && known[next].Link.First <= anaphor.First; next++) See(known[next].Chain, known[next].Link);
            Link(anaphor, labels, features, judge);
        }
    }

    private void Open(Chain chain)
    {
        if (chain.Links.Count == 0) return;
        var referent = new Referent
        {
            Chain = chain, Type = chain.Type, Gender = chain.Gender, Start = chain.Links.Min(l => l.First),
            NameWords = [.. chain.Words.Select(w => FeatureHash.Of(w))], Place = PlaceKinds.Of(chain, names),
        };
        _referents[chain] = referent;
        _totals[referent] = chain.Links.Count;
    }

    private static HashSet<int> Taken(IEnumerable<Chain> chains, List<LabelDraft> labels) =>
    [
        .. labels.Where(l => l.Kind != LabelKind.Adjective).SelectMany(l => Enumerable.Range(l.First, l.End - l.First)),
        .. chains.SelectMany(c => c.Links).Where(l => l.Form == MentionForm.Nominal).SelectMany(l => Enumerable.Range(l.First, l.End - l.First)),
    ];

    private HashSet<ulong> NameWords() => [.. _referents.Values.SelectMany(r => r.NameWords)];

    private void See(Chain chain, Link link) =>
        See(_referents[chain], link.First, link.End, link.Form == MentionForm.Name ? -1 : (int)AnaphorKind.Indefinite, _grammar.RoleOf(link.First, link.End));

    private void See(Referent referent, int first, int end, int kind, GrammaticalRole role)
    {
        referent.See(first, end, kind, role);
        _recent.Remove(referent);
        _recent.Insert(0, referent);
    }

    private void Link(Anaphor anaphor, List<LabelDraft> labels, AnaphorFeatures features, IAnaphorJudge judge)
    {
        if (Told(anaphor, features) is { } told)
        {
            if (_referents.TryGetValue(told, out var known)) See(known, anaphor.First, anaphor.End, (int)anaphor.Kind, anaphor.Role);
            if (known is not null) Add(told, anaphor, 0.6, labels);
            return;
        }
        Collect(anaphor);
        if (_candidates.Count == 0 && anaphor.IsPronoun) return;
        features.Read(anaphor, _candidates.Count);
        var (choice, confidence) = judge.Choose(anaphor, _candidates, features);
        if (choice < 0 && anaphor.IsPronoun) return;
        var referent = choice < 0 ? New(anaphor, judge) : _candidates[choice].Referent;
        See(referent, anaphor.First, anaphor.End, (int)anaphor.Kind, anaphor.Role);
        if (!anaphor.IsPronoun) referent.Nouns.Add(view.Words[anaphor.Head].NormHash);
        if (Gender(anaphor) is var gender && gender != '\0' && referent.Gender == '\0') referent.Gender = gender;
        if (referent.Chain is { } chain) Add(chain, anaphor, confidence, labels);
    }

    // Who "I" and "we" are outside quotations is a matter of the whole text, not of what stands near.
    private static Chain? Told(Anaphor anaphor, AnaphorFeatures features) =>
        anaphor.Kind is AnaphorKind.I or AnaphorKind.We && !features.IsQuoted(anaphor) ? features.Speakers.GetValueOrDefault(anaphor.First) : null;

    private void Add(Chain chain, Anaphor anaphor, double confidence, List<LabelDraft> labels)
    {
        chain.Links.Add(new Link(anaphor.First, anaphor.End, chain.Type, anaphor.IsPronoun ? MentionForm.Pronoun : MentionForm.Nominal,
            anaphor.IsPronoun ? "pronoun" : "description", confidence));
        if (!anaphor.IsPronoun) labels.Add(new LabelDraft(chain, LabelKind.Description, anaphor.First, anaphor.End, view.Words[anaphor.Head].Norm));
    }

    private static Referent New(Anaphor anaphor, IAnaphorJudge judge)
    {
        var referent = new Referent
        {
            Start = anaphor.First, Gender = anaphor.Noun?.Gender ?? '\0',
            Type = anaphor.Noun?.Kind switch { RoleKind.Organization => EntityType.Organization, RoleKind.Place => EntityType.Location, RoleKind.Leader or RoleKind.Person => EntityType.Person, _ => EntityType.Miscellaneous },
        };
        judge.Begin(anaphor, referent);
        return referent;
    }

    private static char Gender(Anaphor anaphor) => anaphor.Kind switch { AnaphorKind.He => 'm', AnaphorKind.She => 'f', _ => anaphor.Noun?.Gender ?? '\0' };

    private void Collect(Anaphor anaphor)
    {
        _candidates.Clear();
        for (var i = 0; i < _recent.Count && _candidates.Count < (anaphor.IsPronoun ? Recent : RecentForDescriptions); i++) Consider(anaphor, _recent[i]);
        foreach (var referent in anaphor.Kind is AnaphorKind.I or AnaphorKind.You ? _persons : _prominent)
            if (referent.Count > 0 && !Holds(referent)) Consider(anaphor, referent);
        if (anaphor.IsPronoun) CollectAhead(anaphor);
        for (var i = 0; i < _candidates.Count; i++)
        {
            var total = Total(_candidates[i].Referent);
            var more = 0;
            foreach (var other in _candidates)
                if (Total(other.Referent) > total) more++;
            _candidates[i] = _candidates[i] with { Prominence = more };
        }
    }

    private int Total(Referent referent) => _totals.GetValueOrDefault(referent);

    private bool Holds(Referent referent)
    {
        foreach (var candidate in _candidates)
            if (candidate.Referent == referent) return true;
        return false;
    }

    // "In her first speech, Lund …"
    private void CollectAhead(Anaphor anaphor)
    {
        var end = view.BoundsOf(anaphor.First).EndToken;
        for (var t = anaphor.End; t < Math.Min(end, anaphor.End + 15); t++)
            if (map.ChainAt(t) is { } chain && _referents[chain] is { Count: 0 } referent && !Holds(referent)) Consider(anaphor, referent);
    }

    private void Consider(Anaphor anaphor, Referent referent)
    {
        if (Fits(anaphor, referent)) _candidates.Add(new Candidate(referent, 0));
    }

    private bool Fits(Anaphor anaphor, Referent referent)
    {
        // "his brother" is not who "his" is, nor "the Norwegian minister" Norway.
        if (!anaphor.IsPronoun && referent.Last.First >= anaphor.First && referent.Count > 0) return false;
        var gender = Gender(anaphor);
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

    private bool IsBeside(Anaphor anaphor, Referent referent) =>
        referent.Count > 0 && (referent.Last.End == _grammar.CommaBefore(anaphor.First) || referent.Last.End == _grammar.CopulaBefore(anaphor.First));

    private bool Shares(Anaphor anaphor, Referent referent) => view.Words[anaphor.Head].NormHash is var head && (referent.NameWords.Contains(head) || referent.Nouns.Contains(head));
}
