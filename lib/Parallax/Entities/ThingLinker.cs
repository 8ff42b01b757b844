namespace Parallax.Entities;

/// <summary>Links descriptions of places and bodies ("the city", "the company") and "it" to the names they stand for.</summary>
/// <remarks>
/// A place is chosen by what it is known or said to be, by how often it was named before, and by how near it is; a body by
/// its name ("the party") or, if only one was named of late, by being that one.
/// </remarks>
internal sealed class ThingLinker(DocumentView view, NameMap map, Gazetteer names)
{
    private const int PlaceReach = 12;
    private const int BodyReach = 3;

    private static readonly Dictionary<string, char> PlaceKinds = new(StringComparer.Ordinal)
    {
        ["city"] = 'c', ["town"] = 'c', ["village"] = 'c', ["municipality"] = 'c', ["suburb"] = 'c', ["capital"] = 'c', ["borough"] = 'c',
        ["country"] = 'n', ["nation"] = 'n', ["republic"] = 'n', ["kingdom"] = 'n',
        ["state"] = 'r', ["province"] = 'r', ["region"] = 'r', ["territory"] = 'r', ["county"] = 'r', ["district"] = 'r',
        ["island"] = 'i', ["islands"] = 'i', ["peninsula"] = 'i', ["continent"] = 'k',
    };

    private readonly WordFacts[] _words = view.Words;

    /// <summary>Adds the mentions to the chains.</summary>
    public void Link(IReadOnlyList<Chain> chains, List<LabelDraft> labels)
    {
        var things = chains.Where(c => c.Type is EntityType.Location or EntityType.Organization).ToList();
        var mentions = things.SelectMany(c => c.Links.Select(l => (Chain: c, Link: l))).OrderBy(m => m.Link.First).ToList();
        var labelled = new HashSet<int>(labels.SelectMany(l => Enumerable.Range(l.First, l.End - l.First)));
        foreach (var bounds in view.Document.Sentences)
            for (var at = bounds.FirstToken; at < bounds.EndToken; at++)
            {
                if (map.ChainAt(at) is not null || labelled.Contains(at)) continue;
                if (Description(bounds, at, mentions) is { } described)
                {
                    Add(mentions, described.Chain, new Link(described.First, at + 1, described.Chain.Type, MentionForm.Nominal, "description", 0.7));
                    labels.Add(new LabelDraft(described.Chain, LabelKind.Description, described.First, at + 1, _words[at].Norm));
                }
                else if (_words[at].Norm is "it" or "its" or "itself" && It(bounds, at, mentions) is { } chain)
                    Add(mentions, chain, new Link(at, at + 1, chain.Type, MentionForm.Pronoun, "pronoun", 0.6));
            }
    }

    private static void Add(List<(Chain Chain, Link Link)> mentions, Chain chain, Link link)
    {
        chain.Links.Add(link);
        mentions.Insert(mentions.FindLastIndex(m => m.Link.First < link.First) + 1, (chain, link));
    }

    private (Chain Chain, int First)? Description(SentenceBounds bounds, int at, List<(Chain Chain, Link Link)> mentions)
    {
        if (at == bounds.FirstToken || Roles.Of(_words[at].Norm) is not { Kind: RoleKind.Place or RoleKind.Organization } role) return null;
        if (at + 1 < bounds.EndToken && (map.ChainAt(at + 1) is not null && !_words[at].Capital || _words[at + 1].Norm is "of" or "-" || Roles.Of(_words[at + 1].Norm) is not null)) return null;
        var first = at - 1;
        if (_words[first].Norm is "whole" or "entire" or "island" or "small" or "tiny" && first > bounds.FirstToken) first--;
        if (_words[first].Norm is not ("the" or "this" or "that")) return null;
        var chain = role.Kind == RoleKind.Place ? Place(first, _words[at].Norm, mentions) : Body(first, _words[at].Norm, mentions);
        return chain is null ? null : (chain, first);
    }

    private Chain? Place(int first, string head, List<(Chain Chain, Link Link)> mentions)
    {
        var kind = PlaceKinds.GetValueOrDefault(head, 'r');
        var sentence = view.SentenceOf(first);
        var counts = new Dictionary<Chain, (int Count, int Last)>();
        foreach (var (chain, link) in mentions)
        {
            if (link.First >= first) break;
            if (chain.Type == EntityType.Location && (KindOf(chain) is var own && (own == kind || chain.Heads.Contains(head) || own == '\0')))
                counts[chain] = (counts.GetValueOrDefault(chain).Count + 1, view.SentenceOf(link.First));
        }
        double Score(Chain chain, int count, int last) => (chain.Heads.Contains(head) ? 3 : KindOf(chain) == kind ? 2 : 0)
            + Math.Min(2.0, count * 0.35) - (Math.Min(sentence - last, PlaceReach) * 0.12);
        var best = counts.Select(c => (Chain: c.Key, Score: Score(c.Key, c.Value.Count, c.Value.Last)))
            .OrderByDescending(c => c.Score).ThenBy(c => c.Chain.Links[0].First).FirstOrDefault();
        return best.Score >= 0.5 ? best.Chain : null;
    }

    // c city, n nation, r region, i island; the null character where the name does not tell.
    private char KindOf(Chain chain)
    {
        if (names.Find(chain.Words) is { Type: EntityType.Location } known) return known.Country ? 'n' : known.Place;
        return chain.Words.Length > 1 ? chain.Words[^1] switch
        {
            "city" or "town" or "village" => 'c',
            "island" or "islands" => 'i',
            "province" or "county" or "region" or "district" or "state" => 'r',
            "street" or "park" or "river" or "square" or "airport" or "lake" or "museum" or "road" or "avenue" => 'x',
            _ => '\0',
        } : '\0';
    }

    private Chain? Body(int first, string head, List<(Chain Chain, Link Link)> mentions)
    {
        var sentence = view.SentenceOf(first);
        var near = mentions.Where(m => m.Link.First < first && m.Chain.Type == EntityType.Organization).ToList();
        if (near.LastOrDefault(m => m.Chain.Words.Contains(head) || m.Chain.Heads.Contains(head)) is { Chain: { } named }) return named;
        if (head is "party" or "government" or "administration" or "court" or "committee" or "council" or "army" or "military" or "regime" or "police" or "force" or "navy" or "campaign" or "network" or "site" or "movement" or "station") return null;
        var recent = near.Where(m => sentence - view.SentenceOf(m.Link.First) <= BodyReach).Select(m => m.Chain).Distinct().ToList();
        return recent.Count == 1 && recent[0].Links.Count > 1 ? recent[0] : null;
    }

    // The subject of the sentence before for "It", the last thing named in the same sentence for "its".
    private Chain? It(SentenceBounds bounds, int at, List<(Chain Chain, Link Link)> mentions)
    {
        var sentence = view.SentenceOf(at);
        if (_words[at].Norm is "its" or "itself")
        {
            // With two of them in the sentence ("Norway sees Sweden as its rival") nothing short of reading tells which.
            var same = mentions.Where(m => m.Link.First < at && view.SentenceOf(m.Link.First) == sentence).Select(m => m.Chain).Distinct().ToList();
            if (same.Count > 0) return same.Count == 1 ? same[0] : null;
        }
        else if (at != bounds.FirstToken || at + 2 >= bounds.EndToken || _words[at + 2].Norm is "that" or "clear" or "possible" or "important" or "to" or "not" or "unclear" or "hard") return null;
        if (sentence == 0 || view.Document.Sentences[sentence - 1] is var before && before.Section != bounds.Section) return null;
        var subject = mentions.FirstOrDefault(m => view.SentenceOf(m.Link.First) == sentence - 1);
        return subject.Chain is not null && subject.Link.First <= before.FirstToken + 1 && IsSubject(subject.Link) ? subject.Chain : null;
    }

    private bool IsSubject(Link link)
    {
        var bounds = view.BoundsOf(link.First);
        if (link.End >= bounds.EndToken || _words[link.End].Norm is "'s" or "'" or "-") return false;
        var first = link.First;
        if (first > bounds.FirstToken && _words[first - 1].Norm == "the") first--;
        return first == bounds.FirstToken || _words[first - 1].Norm is "," or "that" or "and" or "but" or "because" or "while" or "when" or "as" or "said";
    }
}
