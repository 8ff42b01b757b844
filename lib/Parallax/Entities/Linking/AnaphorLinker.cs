using Parallax.Entities.Names;
using Parallax.Language;

namespace Parallax.Entities.Linking;

/// <summary>Goes through a document and links its pronouns and descriptions to what they refer to.</summary>
/// <remarks>
/// From left to right: what a rule settles first, the rest to the referent that the judge prefers among the
/// candidates. What
/// was only described ("a student … he") is a candidate too, but no chain, unless it is an office with a capital.
/// </remarks>
internal sealed class AnaphorLinker(DocumentView view, NameMap map, Gazetteer names, Quotations quotes)
{
    /// <summary>Adds the anaphors to the chains and their labels to the list.</summary>
    public void Link(List<Chain> chains, List<LabelDraft> labels, AnaphorFeatures features, IAnaphorJudge judge)
    {
        var discourse = new Discourse(view, chains, names, quotes);
        var rules = new AnaphorRules(view, map, discourse, features);
        var candidates = new AnaphorCandidates(view, map, discourse, features);
        var offices = new Offices(view, map, discourse);
        var known = chains
            .SelectMany(c => c.Links.Select(l => (Chain: c, Link: l)))
            .OrderBy(k => k.Link.First)
            .ToList();
        var next = 0;
        foreach (var anaphor in new AnaphorFinder(view, map, discourse.Grammar).Find(Taken(chains, labels),
            discourse.NameWords()))
        {
            for (; next < known.Count && known[next].Link.First <= anaphor.First; next++)
                discourse.See(known[next].Chain, known[next].Link);
            var (referent, confidence) = rules.Settle(anaphor)
                ?? (rules.IsOpen(anaphor) ? default : Judge(anaphor, candidates.Of(anaphor)));
            if (referent is null) continue;
            discourse.See(referent, anaphor);
            Add(referent, anaphor, confidence, labels);
        }
        chains.AddRange(offices.Chains);

        (Referent?, double) Judge(Anaphor anaphor, IReadOnlyList<Candidate> among)
        {
            if (among.Count == 0 && anaphor.IsPronoun) return default;
            features.Read(anaphor, among.Count);
            var (choice, confidence) = judge.Choose(anaphor, among, features);
            if (choice >= 0) return (among[choice].Referent, confidence);
            return anaphor.IsPronoun
                ? default
                : (offices.HolderOf(anaphor, office => New(anaphor, judge, office)) ?? New(anaphor, judge, null),
                    Offices.Confidence);
        }
    }

    private static HashSet<int> Taken(IEnumerable<Chain> chains, List<LabelDraft> labels) =>
    [
        .. labels
            .Where(l => l.Kind != LabelKind.Adjective)
            .SelectMany(l => Enumerable.Range(l.First, l.End - l.First)),
        .. chains
            .SelectMany(c => c.Links)
            .Where(l => l.Form == MentionForm.Nominal)
            .SelectMany(l => Enumerable.Range(l.First, l.End - l.First)),
    ];

    private void Add(Referent referent, Anaphor anaphor, double confidence, List<LabelDraft> labels)
    {
        if (!anaphor.IsPronoun) referent.Nouns.Add(view.Words[anaphor.Head].NormHash);
        if (anaphor.Gender != '\0' && referent.Gender == '\0') referent.Gender = anaphor.Gender;
        if ((referent.Chain ?? referent.Office) is not { } chain) return;
        chain.Links.Add(new Link(anaphor.First, anaphor.End, chain.Type,
            anaphor.IsPronoun ? MentionForm.Pronoun : MentionForm.Nominal,
            anaphor.IsPronoun ? "pronoun" : "description", confidence));
        if (!anaphor.IsPronoun)
            labels.Add(new LabelDraft(chain, LabelKind.Description, anaphor.First, anaphor.End,
                anaphor.Noun?.Noun ?? view.Words[anaphor.Head].Norm));
    }

    private static Referent New(Anaphor anaphor, IAnaphorJudge judge, Chain? office)
    {
        var referent = new Referent
        {
            Office = office, Start = anaphor.First, Gender = anaphor.Noun?.Gender ?? '\0',
            Type = anaphor.Noun?.Kind switch
            {
                RoleKind.Organization => EntityType.Organization,
                RoleKind.Place => EntityType.Location,
                RoleKind.Leader or RoleKind.Person => EntityType.Person,
                _ => EntityType.Miscellaneous
            },
        };
        judge.Begin(anaphor, referent);
        return referent;
    }
}
