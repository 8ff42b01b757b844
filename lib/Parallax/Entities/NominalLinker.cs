namespace Parallax.Entities;

/// <summary>Links descriptions of persons ("the Russian leader") to the names they stand for.</summary>
/// <remarks>
/// A description that names a country or body goes to the one person to whom the article gives that affiliation and such an
/// office; without one, to the last person with that very office. Where more than one fits, it stays unlinked.
/// </remarks>
internal sealed class NominalLinker(DocumentView view, NameMap map, TitleReader titles)
{
    private const int Reach = 6;

    private readonly WordFacts[] _words = view.Words;

    /// <summary>Adds the descriptions to the chains and their labels to the list.</summary>
    public void Link(IReadOnlyList<Chain> chains, List<LabelDraft> labels)
    {
        var labelled = new HashSet<int>(labels.SelectMany(l => Enumerable.Range(l.First, l.End - l.First)));
        var persons = chains.Where(c => c.Type == EntityType.Person).ToList();
        foreach (var bounds in view.Document.Sentences)
            for (var head = bounds.FirstToken + 1; head < bounds.EndToken; head++)
            {
                if (map.ChainAt(head) is not null || labelled.Contains(head)) continue;
                if (Roles.Of(_words[head].Norm) is not { Kind: RoleKind.Leader or RoleKind.Person } role) continue;
                if (Follows(bounds, head) || First(bounds, head) is not { } first) continue;
                if (Referent(persons, role, first, head) is not { } chain) continue;
                chain.Links.Add(new Link(first, head + 1, EntityType.Person, MentionForm.Nominal, "description", 0.8));
                labels.Add(new LabelDraft(chain, LabelKind.Description, first, head + 1, role.Noun));
            }
    }

    // A noun that goes on ("the president elect", "the leader's", "minister Smith") is not the head of a description.
    private bool Follows(SentenceBounds bounds, int head) =>
        head + 1 < bounds.EndToken && (map.ChainAt(head + 1) is { Type: EntityType.Person } || Roles.Of(_words[head + 1].Norm) is not null);

    // The determiner's place, or null where the noun has none or its modifiers cannot be read.
    private int? First(SentenceBounds bounds, int head)
    {
        for (var at = head - 1; at >= Math.Max(bounds.FirstToken, head - Reach); at--)
        {
            if (_words[at].Norm is "the" or "this" or "that") return at;
            if (map.ChainAt(at) is { } named)
            {
                if (named.Type == EntityType.Person) return null;
                at = map.LinkAt(at)!.First;
            }
            else if (!Roles.IsModifier(_words[at].Norm) && Roles.Of(_words[at].Norm) is null && _words[at].Surface is not ("-" or "'s")) return null;
        }
        return null;
    }

    private Chain? Referent(List<Chain> persons, Role role, int first, int head)
    {
        var affiliations = new HashSet<string>(StringComparer.Ordinal);
        for (var at = first; at < head; at++)
            if (map.ChainAt(at) is { } named) affiliations.Add(titles.CountryOf(named) ?? named.Name);
        var fitting = persons.Where(p => p.Links.Any(l => l.First < first) && Fits(p, role)
            && (p.Gender == '\0' || role.Gender == '\0' || p.Gender == role.Gender)).ToList();
        if (affiliations.Count > 0)
        {
            fitting = fitting.Where(p => p.Affiliations.Overlaps(affiliations)).ToList();
            return fitting.Count == 1 ? fitting[0] : null;
        }
        return fitting.Where(p => p.Heads.Contains(role.Noun)).OrderByDescending(p => LastBefore(p, first)).FirstOrDefault() is { } last
            && view.SentenceOf(first) - view.SentenceOf(LastBefore(last, first)) <= 5 ? last : null;
    }

    private static int LastBefore(Chain chain, int token) => chain.Links.Where(l => l.First < token).Max(l => l.First);

    private static bool Fits(Chain person, Role role) => person.Heads.Any(h => h == role.Noun
        || role.Kind == RoleKind.Leader && (h == "prime minister" || Roles.Of(h)?.Kind == RoleKind.Leader));
}
