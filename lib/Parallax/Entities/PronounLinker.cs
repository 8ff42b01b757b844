namespace Parallax.Entities;

/// <summary>Links "he" and "she" with their other forms to persons.</summary>
/// <remarks>
/// Candidates are the persons mentioned up to three sentences before; nearer sentences, subjects and persons mentioned often
/// come first. A pronoun before its sentence's subject ("In her first speech, Lund …") goes to that subject.
/// </remarks>
internal sealed class PronounLinker(DocumentView view, NameMap map, Quotations quotes)
{
    private const int Window = 3;
    private const double Prominence = 1.5;

    private readonly WordFacts[] _words = view.Words;
    private int _names;

    /// <summary>Adds the pronouns to the chains.</summary>
    public void Link(IReadOnlyList<Chain> chains)
    {
        var persons = chains.Where(c => c.Type == EntityType.Person).ToList();
        _names = persons.Sum(c => c.Links.Count);
        var mentions = persons.SelectMany(c => c.Links.Select(l => (Chain: c, Link: l))).OrderBy(m => m.Link.First).ToList();
        for (var at = 0; at < _words.Length; at++)
        {
            var gender = GenderOf(_words[at].Norm);
            if (gender == '\0' || map.ChainAt(at) is not null) continue;
            if ((Ahead(at, gender) ?? Behind(mentions, at, gender)) is not { } chain) continue;
            var link = new Link(at, at + 1, EntityType.Person, MentionForm.Pronoun, "pronoun", 0.7);
            chain.Links.Add(link);
            mentions.Insert(mentions.FindLastIndex(m => m.Link.First < at) + 1, (chain, link));
        }
    }

    private static char GenderOf(string norm) => norm switch
    {
        "he" or "him" or "his" or "himself" => 'm',
        "she" or "her" or "hers" or "herself" => 'f',
        _ => '\0',
    };

    // The subject after the first comma of a sentence that opens with a subordinate clause.
    private Chain? Ahead(int at, char gender)
    {
        var bounds = view.BoundsOf(at);
        var opening = _words[bounds.FirstToken];
        if (at == bounds.FirstToken || !(opening.Norm is "by" or "while" or "when" or "after" or "before" or "as" or "in" or "despite" or "during" or "with" or "for"
            || opening.Norm.EndsWith("ing", StringComparison.Ordinal))) return null;
        for (var t = bounds.FirstToken; t < bounds.EndToken - 1; t++)
        {
            if (t < at && map.ChainAt(t) is { Type: EntityType.Person }) return null;
            if (t > at && _words[t].Surface == ",")
            {
                var subject = t + 1;
                while (subject < bounds.EndToken - 1 && _words[subject].Is(WordClass.Honorific | WordClass.Title)) subject++;
                return map.ChainAt(subject) is { Type: EntityType.Person } chain && Agrees(chain, gender) ? chain : null;
            }
        }
        return null;
    }

    private Chain? Behind(List<(Chain Chain, Link Link)> mentions, int at, char gender)
    {
        var sentence = view.SentenceOf(at);
        var excluded = _words[at].Norm == "him" ? Subject(mentions, at) : null;
        var scores = new Dictionary<Chain, double>();
        for (var i = mentions.Count - 1; i >= 0; i--)
        {
            var (chain, link) = mentions[i];
            if (link.First >= at || !Agrees(chain, gender) || chain == excluded) continue;
            var distance = sentence - view.SentenceOf(link.First);
            if (distance > Window) break;
            var score = Score(chain, link, at, distance);
            scores[chain] = scores.TryGetValue(chain, out var earlier) ? Math.Max(earlier, score) + 0.25 : score;
        }
        return scores.Count == 0 ? null : scores.OrderByDescending(s => s.Value).ThenByDescending(s => s.Key.Links.Count(l => l.First < at)).ThenBy(s => s.Key.Links[0].First).First().Key;
    }

    // "Putin has met with him": an object is not its own clause's subject.
    private Chain? Subject(List<(Chain Chain, Link Link)> mentions, int at)
    {
        var first = at;
        while (first > view.BoundsOf(at).FirstToken && _words[first - 1].Surface is not ("," or ";" or "“" or "”" or "\"") && _words[first - 1].Norm is not ("that" or "who" or "which" or "and" or "but" or "because" or "when")) first--;
        return mentions.Where(m => m.Link.First >= first && m.Link.First < at && IsSubject(m.Link)).Select(m => m.Chain).FirstOrDefault();
    }

    private double Score(Chain chain, Link link, int at, int distance)
    {
        var score = 3.0 - distance * 1.5;
        if (IsSubject(link)) score += 1.2;
        if (link.Form == MentionForm.Pronoun) score += 0.6;
        if (chain.Gender == '\0') score -= 1;
        score += Prominence * chain.Links.Count(l => l.Form == MentionForm.Name) / _names;
        // Whoever speaks is "I" inside the quotation, not "he".
        if (distance == 0 && quotes.At(at) != quotes.At(link.First) && quotes.At(at) >= 0) score -= 2.5;
        return score;
    }

    private bool IsSubject(Link link)
    {
        var bounds = view.BoundsOf(link.First);
        var first = link.First;
        while (first > bounds.FirstToken && _words[first - 1].Is(WordClass.Honorific | WordClass.Title)) first--;
        if (first > bounds.FirstToken + 1 && _words[first - 1].Norm == "and" && _words[first - 2].Surface == ",") return true;
        if (first > bounds.FirstToken && _words[first - 1].Norm is "of" or "with" or "to" or "by" or "for" or "from" or "and" or "against" or "on" or "at" or "in" or "told" or "between") return false;
        return link.End >= bounds.EndToken || _words[link.End].Norm is not ("'s" or "'");
    }

    private static bool Agrees(Chain chain, char gender) => chain.Gender == '\0' || chain.Gender == gender;
}
