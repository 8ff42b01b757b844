using Parallax.Entities.Names;
using Parallax.Language;

namespace Parallax.Entities.Linking;

/// <summary>Finds the pronouns and descriptions of a document that may refer to something named.</summary>
internal sealed class AnaphorFinder(DocumentView view, NameMap map, Grammar grammar)
{
    private const int Reach = 6;

    private readonly WordFacts[] _words = view.Words;

    /// <summary>The anaphors in the order of the text.</summary>
    /// <param name="taken">The tokens of titles and appositions, which have been read.</param>
    /// <param name="nameWords">The words of the names of the document, as hashes.</param>
    public IEnumerable<Anaphor> Find(IReadOnlySet<int> taken, IReadOnlySet<ulong> nameWords)
    {
        foreach (var bounds in view.Document.Sentences)
            for (var at = bounds.FirstToken; at < bounds.EndToken; at++)
            {
                if (!_words[at].Letter || map.ChainAt(at) is not null) continue;
                if (Pronouns.Of(_words[at]) is { } pronoun)
                    yield return new Anaphor(at, at + 1, pronoun.Kind, Role(pronoun.Role, at), null);
                else if (!taken.Contains(at) && Description(bounds, at, nameWords) is { } description)
                    yield return description;
            }
    }

    // "her" and "you" are two cases each.
    private GrammaticalRole Role(GrammaticalRole role, int at)
    {
        var norm = _words[at].Norm;
        if (norm == "her")
            return view.BoundsOf(at).EndToken > at + 1
                && grammar.Pos(at
                    + 1) is PartOfSpeech.Noun or PartOfSpeech.Adj or PartOfSpeech.Propn or PartOfSpeech.Num
            ? GrammaticalRole.Possessor : GrammaticalRole.Object;
        return norm is "you" or "it" or "him" or "them" or "me" or "us" ? grammar.RoleOf(at, at + 1) : role;
    }

    private Anaphor? Description(SentenceBounds bounds, int head, IReadOnlySet<ulong> nameWords)
    {
        if (_words[head].Norm == "one") return OneOf(bounds, head);
        if (grammar.Pos(head) is not (PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.None)) return null;
        var noun = Roles.Of(_words[head].Norm) ?? Suffixed(_words[head]);
        if (head + 1 < bounds.EndToken
            && (map.ChainAt(head + 1) is not null
                && !view.Joined(head + 1)
                && _words[head + 1].Capital
            || grammar.Pos(head + 1) is PartOfSpeech.Noun or PartOfSpeech.Propn || _words[head + 1].Surface == "-"))
                return null;
        if (Introduction(bounds, head) is not { } found) return null;
        if (noun is null && !nameWords.Contains(_words[head].NormHash) && !IsBesideName(found.First)) return null;
        return new Anaphor(found.First, head + 1, found.Kind, grammar.RoleOf(found.First, head + 1),
            noun);
    }

    // "Lund, one of the founders": said of the name or pronoun that it stands beside.
    private Anaphor? OneOf(SentenceBounds bounds, int one)
    {
        if (one + 2 >= bounds.EndToken || _words[one + 1].Norm != "of" || !IsBesideName(one)) return null;
        var head = -1;
        for (var t = one + 2; t < Math.Min(bounds.EndToken, one + 2 + Reach); t++)
            if (grammar.Pos(t) == PartOfSpeech.Noun) head = t;
            else if (_words[t].Norm is "'s" or "'") head = -1; // "the mayor's brothers"
            else if (head >= 0
                || grammar.Pos(t) is not (PartOfSpeech.Det or PartOfSpeech.Adj or PartOfSpeech.Adv
                    or PartOfSpeech.Num or PartOfSpeech.Propn)
                    && _words[t].Norm is not ("his" or "her" or "its" or "their"))
                break;
        if (head < 0) return null;
        var norm = _words[head].Norm;
        var noun = Roles.Of(norm.EndsWith("ies", StringComparison.Ordinal)
            ? norm[..^3] + "y"
            : norm.EndsWith('s') ? norm[..^1] : norm);
        return new Anaphor(one, head + 1, AnaphorKind.Indefinite, grammar.RoleOf(one, head + 1),
            noun) { Head = one };
    }

    // "Elmford is a maze", "it was a maze": whatever the noun, it may say something of the name or the pronoun.
    private bool IsBesideName(int first)
    {
        var (copula, comma) = (grammar.CopulaBefore(first), grammar.CommaBefore(first));
        return comma > 0 && map.ChainAt(comma - 1) is not null
            || copula > 0
                && (map.ChainAt(copula - 1) is not null
                    || Pronouns.Of(_words[copula - 1]) is { Role: GrammaticalRole.Subject });
    }

    // A noun for a person by its ending: "gardener", "violinist".
    private static Role? Suffixed(WordFacts word) =>
        word.Norm.Length > 5
            && !word.Capital
            && (word.Norm.EndsWith("ist", StringComparison.Ordinal)
                || word.Norm.EndsWith("man", StringComparison.Ordinal))
            && word.Norm is not "human"
            ? new Role(word.Norm, RoleKind.Person, '\0', false) : null;

    // Where the description begins and with what.
    private (int First, AnaphorKind Kind)? Introduction(SentenceBounds bounds, int head)
    {
        for (var at = head - 1; at >= Math.Max(bounds.FirstToken, head - Reach); at--)
        {
            if (KindOf(_words[at].Norm) is { } kind) return (at, kind);
            if (_words[at].Norm is "'s" or "'") return Owner(bounds, at);
            if (grammar.Pos(at) is PartOfSpeech.Num
                || _words[at].Norm is "both" or "all" or "each" or "every" or "no" or "some" or "any" or "many")
                return null;
            if (grammar.Pos(at) is PartOfSpeech.Adj or PartOfSpeech.Noun or PartOfSpeech.Propn
                || _words[at].Surface == "-"
                || map.ChainAt(at) is not null
                || Roles.IsModifier(_words[at].Norm))
                continue;
            break;
        }
        return _words[head].Capital
            && (_words[head].Is(WordClass.Title) || Roles.Of(_words[head].Norm) is not null)
            ? (head, AnaphorKind.Bare)
            : null;
    }

    private (int, AnaphorKind)? Owner(SentenceBounds bounds, int mark)
    {
        // An opening quotation mark is no possessive.
        if (mark == bounds.FirstToken || !_words[mark - 1].Letter || _words[mark].Surface == "‘") return null;
        var first = map.LinkAt(mark - 1)?.First ?? mark - 1;
        return (first, AnaphorKind.Possessed);
    }

    private static AnaphorKind? KindOf(string norm) => norm switch
    {
        "the" => AnaphorKind.Definite,
        "this" or "that" => AnaphorKind.Demonstrative,
        "my" or "your" or "his" or "her" or "its" or "our" or "their" => AnaphorKind.Possessed,
        "a" or "an" => AnaphorKind.Indefinite,
        _ => null,
    };
}
