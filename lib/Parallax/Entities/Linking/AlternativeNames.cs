using System.Collections.Frozen;
using Parallax.Entities.Names;
using Parallax.Language;

namespace Parallax.Entities.Linking;

/// <summary>
/// Joins names that the text itself says are one: "Elmford, also known as Elm", "Belmont Energy Board (BEB)".
/// </summary>
internal sealed class AlternativeNames(DocumentView view, Gazetteer known)
{
    // The most tokens between two names that are said to be one.
    private const int Reach = 8;

    // Letters beyond are not Latin: they spell a name in its own script.
    private const char FirstBeyondLatin = '\u0250';

    private static readonly FrozenSet<string> Cues = WordLists.Of("other-name-cue");
    private static readonly FrozenSet<string> Fillers = WordLists.Of("other-name-filler");

    private readonly WordFacts[] _words = view.Words;
    private readonly Dictionary<Chain, Chain> _into = [];

    /// <summary>Puts the mentions of the second name's chain into the first name's.</summary>
    public void Merge(List<Chain> chains)
    {
        FindPairs(chains);
        foreach (var from in _into.Keys)
        {
            Join(from, Current(from));
            chains.Remove(from);
        }
    }

    private void FindPairs(List<Chain> chains)
    {
        var names = chains
            .SelectMany(c => c.Links.Select(l => new NameInText(c, l)))
            .OrderBy(n => n.Link.First)
            .ToList();
        for (var i = 0; i < names.Count; i++)
            for (var j = i + 1; j < names.Count
                && names[j].Link.First - names[i].Link.End <= Reach; j++)
            {
                var (first, second) = (Current(names[i].Chain), Current(names[j].Chain));
                if (first != second && AreSame(names[i], names[j])) _into[second] = first;
            }
    }

    private Chain Current(Chain chain)
    {
        while (_into.TryGetValue(chain, out var joined)) chain = joined;
        return chain;
    }

    private void Join(Chain from, Chain target)
    {
        target.Links.AddRange(from.Links);
        if (!IsKnown(target) && IsKnown(from)) target.Name = from.Name;
        if (target.Gender == '\0') target.Gender = from.Gender;
        if (target.Type == EntityType.Person && target.Words.Length == 1 && from.Words.Length > 1)
            target.Words = from.Words;
    }

    private bool AreSame(NameInText first, NameInText second)
    {
        var between = new TokenRange(first.Link.End, second.Link.First);
        if (between.Length <= 0 || view.SentenceOf(between.First) != view.SentenceOf(between.End)) return false;
        if (IsKnown(first.Chain) && IsKnown(second.Chain)) return false;
        if (IsAcronym(first, second)) return true;
        return first.Chain.Type == second.Chain.Type
            && first.Chain.Type != EntityType.Miscellaneous
            && _words[between.First].Surface is "(" or ","
            && (SayTheSame(between) || IsBirthName(between, second.Link));
    }

    // Whether the words between say so ("also known as"), and nothing else.
    private bool SayTheSame(TokenRange between)
    {
        var cue = IsSpelling(between);
        for (var t = between.First; t < between.End; t++)
        {
            if (Cues.Contains(_words[t].Norm)) cue = true;
            else if (IsForeign(between, t)) return false;
        }
        return cue;
    }

    // "Maria of Arvia (Maria Luise; born 1942)"
    private bool IsBirthName(TokenRange between, Link second) =>
        between.Length == 1
        && _words[between.First].Surface == "("
        && second.End + 1 < _words.Length
        && _words[second.End].Surface is ";" or ","
        && _words[second.End + 1].Norm is "born" or "née" or "nee";

    // "Elmford (in Old Norse:"
    private bool IsSpelling(TokenRange between) =>
        _words[between.First].Surface == "(" && between.Length > 2 && _words[between.End - 1].Surface == ":";

    private bool IsForeign(TokenRange between, int token)
    {
        var word = _words[token];
        if (!word.Letter || Fillers.Contains(word.Norm) || word.Surface[0] >= FirstBeyondLatin)
            return word.Surface is ")" or "." or ";";
        // The name of a language: "Greek:".
        return token == between.First || token + 1 >= between.End || _words[token + 1].Surface != ":";
    }

    private bool IsKnown(Chain chain) => known.FindCanonical(chain.Name) is not null;

    // "(BEB)" right behind the name of a body.
    private bool IsAcronym(NameInText first, NameInText second)
    {
        var (chain, link) = (first.Chain, second.Link);
        if (chain.Type != EntityType.Organization || chain.Words.Length < 2) return false;
        return link.First == first.Link.End + 1
            && link.End - link.First == 1
            && IsInBrackets(link)
            && _words[link.First].AllCaps
            && _words[link.First].Norm[0] == chain.Words[0][0];
    }

    private bool IsInBrackets(Link link) =>
        _words[link.First - 1].Surface == "("
            && link.End < _words.Length
            && _words[link.End].Surface == ")";
}
