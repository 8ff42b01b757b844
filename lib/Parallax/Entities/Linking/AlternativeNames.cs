using System.Collections.Frozen;
using Parallax.Entities.Linking;
using Parallax.Language;

namespace Parallax.Entities.Names;

/// <summary>
/// Joins names that the text itself says are one: "Elmford, also known as Elm", "Belmont Energy Board (BEB)".
/// </summary>
internal sealed class AlternativeNames(DocumentView view, Gazetteer known)
{
    private const int Longest = 8;

    private static readonly FrozenSet<string> Cues = FrozenSet.ToFrozenSet(
        ["known", "called", "born", "née", "nee", "aka", "a.k.a.", "formerly", "nicknamed", "abbreviated", "alias",
            "spelled", "spelt", "romanized"],
        StringComparer.Ordinal);

    private static readonly FrozenSet<string> Fillers = FrozenSet.ToFrozenSet(
        ["also", "as", "or", "better", "best", "professionally", "simply", "originally", "historically", "commonly",
            "often", "sometimes", "officially", "previously", "the", "pronounced"],
        StringComparer.Ordinal);

    private readonly WordFacts[] _words = view.Words;

    /// <summary>Puts the mentions of the second name's chain into the first name's.</summary>
    public void Merge(List<Chain> chains)
    {
        var names = chains
            .SelectMany(c => c.Links.Select(l => (Chain: c, Link: l)))
            .OrderBy(n => n.Link.First)
            .ToList();
        var into = new Dictionary<Chain, Chain>();
        Chain Now(Chain chain)
        {
            while (into.TryGetValue(chain, out var joined)) chain = joined;
            return chain;
        }
        for (var i = 0; i < names.Count; i++)
            for (var j = i + 1; j < names.Count
                && names[j].Link.First - names[i].Link.End <= Longest; j++)
                if (Now(names[i].Chain) is var first
                    && Now(names[j].Chain) is var second
                    && first != second
                    && Same(names[i], names[j]))
                    into[second] = first;
        foreach (var (from, _) in into)
        {
            var target = Now(from);
            target.Links.AddRange(from.Links);
            if (!IsKnown(target) && IsKnown(from)) target.Name = from.Name;
            if (target.Gender == '\0') target.Gender = from.Gender;
            if (target.Words.Length == 1 && from.Words.Length > 1 && target.Type == EntityType.Person)
                target.Words = from.Words;
            chains.Remove(from);
        }
    }

    private bool Same((Chain Chain, Link Link) first, (Chain Chain, Link Link) second)
    {
        var (from, to) = (first.Link.End, second.Link.First);
        if (from >= to || view.SentenceOf(from) != view.SentenceOf(to)) return false;
        if (IsKnown(first.Chain) && IsKnown(second.Chain)) return false;
        if (IsAcronym(first, second)) return true;
        if (first.Chain.Type != second.Chain.Type || first.Chain.Type == EntityType.Miscellaneous) return false;
        if (_words[from].Surface is not ("(" or ",")) return false;
        var cue = _words[from].Surface == "(" && to - from > 2 && _words[to - 1].Surface is ":";
        for (var t = from; t < to; t++)
        {
            var norm = _words[t].Norm;
            if (Cues.Contains(norm)) cue = true;
            else if (_words[t].Letter
                && !Fillers.Contains(norm)
                && _words[t].Surface[0] < 0x250
                && !(t > from && t + 1 < to && _words[t + 1].Surface == ":"))
                return false;
            else if (_words[t].Surface is ")" or "." or ";") return false;
        }
        return cue;
    }

    private bool IsKnown(Chain chain) => known.FindCanonical(chain.Name) is not null;

    // "(BEB)" right behind the name of a body.
    private bool IsAcronym((Chain Chain, Link Link) first, (Chain Chain, Link Link) second) =>
        first.Chain.Type == EntityType.Organization
            && first.Chain.Words.Length > 1
            && second.Link.First == first.Link.End + 1
            && _words[first.Link.End].Surface == "("
        && second.Link.End - second.Link.First == 1
        && _words[second.Link.First] is { AllCaps: true } acronym
        && acronym.Norm[0] == first.Chain.Words[0][0]
        && second.Link.End < _words.Length && _words[second.Link.End].Surface == ")";
}
