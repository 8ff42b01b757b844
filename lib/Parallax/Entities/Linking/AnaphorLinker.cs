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
    private const int TitleReach = 5;

    private readonly Grammar _grammar = new(view);
    private readonly List<Referent> _recent = [];
    private readonly List<Candidate> _candidates = [];
    private readonly Dictionary<Chain, Referent> _referents = [];
    private readonly Dictionary<Referent, int> _totals = [];
    private int _all;
    private List<Referent> _prominent = [], _persons = [];

    /// <summary>Adds the anaphors to the chains and their labels to the list.</summary>
    public void Link(IReadOnlyList<Chain> chains, List<LabelDraft> labels, AnaphorFeatures features, IAnaphorJudge judge)
    {
        foreach (var chain in chains) Open(chain);
        _all = _totals.Values.Sum();
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
            if (_referents.TryGetValue(told, out var known)) Add(known, anaphor, 0.6, labels);
            return;
        }
        if (SubjectAhead(anaphor) is { } ahead)
        {
            Add(ahead, anaphor, 0.7, labels);
            return;
        }
        if (Affiliated(anaphor, features) is { Fitting: var fitting })
        {
            if (fitting is not null) Add(fitting, anaphor, 0.8, labels);
            return;
        }
        if (Titled(anaphor) is { } titled)
        {
            Add(titled, anaphor, 0.75, labels);
            return;
        }
        if (IsOpen(anaphor)) return;
        Collect(anaphor);
        if (_candidates.Count == 0 && anaphor.IsPronoun) return;
        features.Read(anaphor, _candidates.Count);
        var (choice, confidence) = judge.Choose(anaphor, _candidates, features);
        if (choice < 0 && anaphor.IsPronoun) return;
        var referent = choice < 0 ? New(anaphor, judge) : _candidates[choice].Referent;
        Add(referent, anaphor, confidence, labels);
    }

    // "they" may be any two of those named, "it is" nobody, and of two things in a sentence nothing short of reading tells which is "its".
    private bool IsOpen(Anaphor anaphor)
    {
        if (anaphor.Kind == AnaphorKind.They) return true;
        if (anaphor.Kind != AnaphorKind.It) return false;
        if (view.Words[anaphor.First].Norm != "its" && anaphor.End < view.Words.Length && view.Words[anaphor.End].Norm is "'s" or "is" or "was" or "'") return true;
        var first = view.BoundsOf(anaphor.First).FirstToken;
        return _recent.Count(r => r.Type != EntityType.Person && r.Chain is not null && r.Last.First >= first) > 1;
    }

    // "While she was away, Lund …": the subject behind the first comma of a sentence that opens with a subordinate clause.
    private Referent? SubjectAhead(Anaphor anaphor)
    {
        if (anaphor.Kind is not (AnaphorKind.He or AnaphorKind.She)) return null;
        var bounds = view.BoundsOf(anaphor.First);
        if (anaphor.First == bounds.FirstToken || !OpensClause(bounds.FirstToken)) return null;
        for (var t = bounds.FirstToken; t < bounds.EndToken - 1; t++)
        {
            if (t < anaphor.First && map.ChainAt(t) is { Type: EntityType.Person }) return null;
            if (t <= anaphor.First || view.Words[t].Surface != ",") continue;
            while (t < bounds.EndToken - 2 && view.Words[t + 1].Is(WordClass.Honorific | WordClass.Title)) t++;
            return map.ChainAt(t + 1) is { Type: EntityType.Person } chain && _referents[chain] is var referent && (referent.Gender == '\0' || referent.Gender == Gender(anaphor)) ? referent : null;
        }
        return null;
    }

    private bool OpensClause(int token) => view.Words[token].Norm is "by" or "while" or "when" or "after" or "before" or "as" or "in" or "despite" or "during" or "with" or "for"
        || view.Words[token].Norm.EndsWith("ing", StringComparison.Ordinal);

    // "the Polish leader" is the one person whom the text gives Poland and such an office, or nobody that it names.
    private (Referent? Fitting, bool Known)? Affiliated(Anaphor anaphor, AnaphorFeatures features)
    {
        if (anaphor.Kind is not (AnaphorKind.Definite or AnaphorKind.Possessed) || anaphor.Noun is not { Kind: RoleKind.Leader or RoleKind.Person } noun) return null;
        var affiliations = features.AffiliationsOf(anaphor);
        if (affiliations.Count == 0) return null;
        var fitting = _referents.Values.Where(r => r.Count > 0 && r.Chain!.Affiliations.Overlaps(affiliations) && Holds(r.Chain, noun)
            && (noun.Gender == '\0' || r.Gender == '\0' || r.Gender == noun.Gender)).Take(2).ToList();
        return (fitting.Count == 1 ? fitting[0] : null, true);
    }

    // "the senator": the one person of the last sentences whom the text calls so.
    private Referent? Titled(Anaphor anaphor)
    {
        if (anaphor is not { Kind: AnaphorKind.Definite, Noun: { Kind: RoleKind.Leader or RoleKind.Person } noun } || anaphor.End - anaphor.First > 2) return null;
        var sentence = view.SentenceOf(anaphor.First);
        var called = _recent.Where(r => r.Chain is { Type: EntityType.Person } chain && sentence - view.SentenceOf(r.Last.First) <= TitleReach && chain.Heads.Contains(noun.Noun)).Take(2).ToList();
        return called.Count == 1 ? called[0] : null;
    }

    private static bool Holds(Chain person, Role role) => person.Heads.Any(h => h == role.Noun
        || role.Kind == RoleKind.Leader && (h == "prime minister" || Roles.Of(h)?.Kind == RoleKind.Leader));


    // Who "I" and "we" are outside quotations is a matter of the whole text, not of what stands near.
    private static Chain? Told(Anaphor anaphor, AnaphorFeatures features) =>
        anaphor.Kind is AnaphorKind.I or AnaphorKind.We && !features.IsQuoted(anaphor) ? features.Speakers.GetValueOrDefault(anaphor.First) : null;

    private void Add(Referent referent, Anaphor anaphor, double confidence, List<LabelDraft> labels)
    {
        See(referent, anaphor.First, anaphor.End, (int)anaphor.Kind, anaphor.Role);
        if (!anaphor.IsPronoun) referent.Nouns.Add(view.Words[anaphor.Head].NormHash);
        if (Gender(anaphor) is var gender && gender != '\0' && referent.Gender == '\0') referent.Gender = gender;
        if (referent.Chain is not { } chain) return;
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
        Rank(anaphor);
    }

    private void Rank(Anaphor anaphor)
    {
        Span<(int Total, int Salience)> scores = stackalloc (int, int)[_candidates.Count];
        for (var i = 0; i < scores.Length; i++) scores[i] = (Total(_candidates[i].Referent), Salience(anaphor, _candidates[i].Referent));
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

    // In hundredths: nearer sentences, subjects, pronouns and what the text names often count more (after Lappin and Leass 1994).
    private int Salience(Anaphor anaphor, Referent referent)
    {
        if (referent.Count == 0) return 0;
        var sentence = view.SentenceOf(anaphor.First);
        var last = 300 - (150 * Math.Min(6, sentence - view.SentenceOf(referent.Last.First)))
            + (referent.Last.Role == GrammaticalRole.Subject ? 120 : 0) + (referent.Last.Kind is >= 0 and <= (int)AnaphorKind.You ? 60 : 0);
        var subject = referent.LastSubject < 0 ? int.MinValue : 420 - (150 * Math.Min(6, sentence - view.SentenceOf(referent.LastSubject)));
        return Math.Max(last, subject) + (150 * Total(referent) / Math.Max(1, _all)) - (referent.Chain is null ? 50 : 0);
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
        if (Fits(anaphor, referent)) _candidates.Add(new Candidate(referent, 0, 0));
    }

    private bool Fits(Anaphor anaphor, Referent referent)
    {
        // "his brother" is not who "his" is, nor "the Norwegian minister" Norway.
        if (!anaphor.IsPronoun && referent.Last.First >= anaphor.First && referent.Count > 0) return false;
        // "Lund has met with him": an object is not its own clause's subject.
        if (anaphor is { IsPronoun: true, Role: GrammaticalRole.Object or GrammaticalRole.Oblique, Kind: not (AnaphorKind.I or AnaphorKind.You or AnaphorKind.We) }
            && referent.LastSubject >= 0 && view.SentenceOf(referent.LastSubject) == view.SentenceOf(anaphor.First) && !_grammar.ClauseBetween(referent.LastSubject, anaphor.First)) return false;
        // "a vassal of its neighbor": what a state or a body has beside it is seldom a person that the text names.
        if (!anaphor.IsPronoun && anaphor.Noun?.Kind == RoleKind.Person && view.Words[anaphor.First].Norm == "its") return false;
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
