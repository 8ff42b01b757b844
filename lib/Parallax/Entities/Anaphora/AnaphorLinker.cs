using Parallax.Entities.Anaphora.Features;
using Parallax.Entities.Labels;
using Parallax.Entities.Linking;
using Parallax.Entities.Names;
using Parallax.Language;

namespace Parallax.Entities.Anaphora;

/// <summary>Goes through a document and links its pronouns and descriptions to what they refer to.</summary>
/// <remarks>
/// From left to right: what a rule settles first, the rest to the referent that the judge prefers among the candidates.
/// What was only described ("a student … he") is a candidate too, but no chain, unless it is an office with a capital.
/// </remarks>
internal sealed class AnaphorLinker
{
    private readonly DocumentView _view;
    private readonly NameMap _map;
    private readonly Discourse _discourse;
    private readonly AnaphorFeatures _features;
    private readonly IAnaphorJudge _judge;
    private readonly AnaphorRules _rules;
    private readonly AnaphorCandidates _candidates;
    private readonly Offices _offices;

    /// <summary>A linker of one document, which decides as a judge does.</summary>
    public AnaphorLinker(NameMap map, Discourse discourse, AnaphorFeatures features, IAnaphorJudge judge)
    {
        (_view, _map, _discourse, _features, _judge) = (map.View, map, discourse, features, judge);
        _rules = new AnaphorRules(map, discourse, features);
        _candidates = new AnaphorCandidates(map, discourse, features);
        _offices = new Offices(map, discourse);
    }

    /// <summary>Adds the anaphors to the chains and their labels to the list.</summary>
    public void Link(List<Chain> chains, List<LabelDraft> labels)
    {
        var known = chains
            .SelectMany(c => c.Links.Select(l => new NameInText(c, l)))
            .OrderBy(k => k.Link.First)
            .ToList();
        var next = 0;
        var finder = new AnaphorFinder(_map, _discourse.Grammar);
        foreach (var anaphor in finder.Find(Taken(chains, labels), _discourse.NameWords()))
        {
            for (; next < known.Count && known[next].Link.First <= anaphor.First; next++)
                _discourse.See(known[next].Chain, known[next].Link);
            var (referent, confidence) = Decide(anaphor);
            if (referent is null) continue;
            _discourse.See(referent, anaphor);
            Add(referent, anaphor, confidence, labels);
        }
        chains.AddRange(_offices.Chains);
    }

    private (Referent? Referent, double Confidence) Decide(Anaphor anaphor)
    {
        if (_rules.Settle(anaphor) is { } settled) return settled;
        return _rules.IsOpen(anaphor) ? default : Judge(anaphor, _candidates.Of(anaphor));
    }

    private (Referent?, double) Judge(Anaphor anaphor, IReadOnlyList<Candidate> among)
    {
        if (among.Count == 0 && anaphor.IsPronoun) return default;
        _features.Read(anaphor, among.Count);
        var (choice, confidence) = _judge.Choose(anaphor, among, _features);
        if (choice >= 0) return (among[choice].Referent, confidence);
        if (anaphor.IsPronoun) return default;
        var described = _offices.HolderOf(anaphor, office => New(anaphor, office)) ?? New(anaphor, null);
        return (described, Offices.Confidence);
    }

    private static HashSet<int> Taken(IEnumerable<Chain> chains, List<LabelDraft> labels)
    {
        var labelled = labels.Where(l => l.Kind != LabelKind.Adjective).Select(l => l.Tokens);
        var described = chains
            .SelectMany(c => c.Links)
            .Where(l => l.Form == MentionForm.Nominal)
            .Select(l => new TokenRange(l.First, l.End));
        return [.. labelled.Concat(described).SelectMany(r => Enumerable.Range(r.First, r.Length))];
    }

    private void Add(Referent referent, Anaphor anaphor, double confidence, List<LabelDraft> labels)
    {
        if (!anaphor.IsPronoun) referent.Nouns.Add(_view.Words[anaphor.Head].NormHash);
        if (anaphor.Gender != '\0' && referent.Gender == '\0') referent.Gender = anaphor.Gender;
        if ((referent.Chain ?? referent.Office) is not { } chain) return;
        chain.Links.Add(LinkOf(anaphor, chain.Type, confidence));
        if (!anaphor.IsPronoun) labels.Add(LabelOf(anaphor, chain));
    }

    private static Link LinkOf(Anaphor anaphor, EntityType type, double confidence)
    {
        var (form, rule) = anaphor.IsPronoun
            ? (MentionForm.Pronoun, "pronoun")
            : (MentionForm.Nominal, "description");
        return new Link(anaphor.First, anaphor.End, type, form, rule, confidence);
    }

    private LabelDraft LabelOf(Anaphor anaphor, Chain chain)
    {
        var head = anaphor.Noun?.Noun ?? _view.Words[anaphor.Head].Norm;
        return new LabelDraft(chain, LabelKind.Description, new TokenRange(anaphor.First, anaphor.End), head);
    }

    private Referent New(Anaphor anaphor, Chain? office)
    {
        var referent = new Referent
        {
            Office = office,
            Start = anaphor.First,
            Gender = anaphor.Noun?.Gender ?? '\0',
            Type = TypeOf(anaphor.Noun),
        };
        _judge.Begin(anaphor, referent);
        return referent;
    }

    private static EntityType TypeOf(Role? noun) => noun?.Kind switch
    {
        RoleKind.Organization => EntityType.Organization,
        RoleKind.Place => EntityType.Location,
        RoleKind.Leader or RoleKind.Person => EntityType.Person,
        _ => EntityType.Miscellaneous,
    };
}
