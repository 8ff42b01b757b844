using System.Collections.Frozen;
using Parallax.Entities.Linking;
using Parallax.Entities.Names;
using Parallax.Language;

namespace Parallax.Entities.Anaphora;

/// <summary>Finds the pronouns and descriptions of a document that may refer to something named.</summary>
internal sealed class AnaphorFinder(NameMap map, Grammar grammar)
{
    private const int Reach = 6;

    private static readonly FrozenSet<string> Quantifiers = WordLists.Of("quantifier");

    private readonly DocumentView _view = map.View;
    private readonly WordFacts[] _words = map.View.Words;
    private readonly MemberDescription _members = new(map.View, grammar);

    /// <summary>The anaphors in the order of the text.</summary>
    /// <param name="taken">The tokens of titles and appositions, which have been read.</param>
    /// <param name="nameWords">The words of the names of the document, as hashes.</param>
    public IEnumerable<Anaphor> Find(IReadOnlySet<int> taken, IReadOnlySet<ulong> nameWords)
    {
        foreach (var bounds in _view.Document.Sentences)
            for (var at = bounds.FirstToken; at < bounds.EndToken; at++)
            {
                if (!_words[at].Letter || map.ChainAt(at) is not null) continue;
                if (Pronouns.Of(_words[at]) is { } pronoun)
                    yield return new Anaphor(at, at + 1, pronoun.Kind, RoleOf(pronoun.Role, at), null);
                else if (!taken.Contains(at) && Description(bounds, at, nameWords) is { } description)
                    yield return description;
            }
    }

    // "her" and "you" are two cases each.
    private GrammaticalRole RoleOf(GrammaticalRole role, int at)
    {
        var norm = _words[at].Norm;
        if (norm == "her") return IsBeforeNoun(at) ? GrammaticalRole.Possessor : GrammaticalRole.Object;
        return norm is "you" or "it" or "him" or "them" or "me" or "us" ? grammar.RoleOf(at, at + 1) : role;
    }

    private bool IsBeforeNoun(int at) => _view.BoundsOf(at).EndToken > at + 1
        && grammar.Pos(at + 1) is PartOfSpeech.Noun or PartOfSpeech.Adj or PartOfSpeech.Propn or PartOfSpeech.Num;

    private Anaphor? Description(SentenceBounds bounds, int head, IReadOnlySet<ulong> nameWords)
    {
        if (_words[head].Norm == "one")
            return IsBesideName(head) ? _members.OneOf(bounds, head) : null;
        if (grammar.Pos(head) is not (PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.None)) return null;
        if (head + 1 < bounds.EndToken && IsModifierOf(head + 1)) return null;
        if (Introduction(bounds, head) is not { } found || IsAnswerToWhat(bounds, found.First)) return null;
        var noun = Roles.Of(_words[head].Norm) ?? AgentNoun(_words[head]);
        if (noun is null && !nameWords.Contains(_words[head].NormHash) && !IsBesideName(found.First)) return null;
        return new Anaphor(found.First, head + 1, found.Kind, grammar.RoleOf(found.First, head + 1),
            noun);
    }

    // "the party leader", "the mayor Ann Lee": what is before another noun or a name is not the head.
    private bool IsModifierOf(int next)
    {
        if (_words[next].Surface == "-" || grammar.Pos(next) is PartOfSpeech.Noun or PartOfSpeech.Propn) return true;
        return map.ChainAt(next) is not null && !_view.Joined(next) && _words[next].Capital;
    }

    // "What I want is a printer": said of what is wanted
    private bool IsAnswerToWhat(SentenceBounds bounds, int first)
    {
        var copula = grammar.CopulaBefore(first);
        for (var at = copula - 1; at >= bounds.FirstToken && _words[at].Surface != ","; at--)
            if (_words[at].Norm == "what") return true;
        return false;
    }

    // "Elmford is a maze", "it was a maze": whatever the noun, it may say something of the name or the pronoun.
    private bool IsBesideName(int first)
    {
        var (copula, comma) = (grammar.CopulaBefore(first), grammar.CommaBefore(first));
        if (comma > 0 && map.ChainAt(comma - 1) is not null) return !IsAfterRegion(comma);
        return copula > 0 && (map.ChainAt(copula - 1) is not null || IsSubjectPronoun(copula - 1));
    }

    // "In Athens, Georgia, a bus burned": the second comma ends the region.
    private bool IsAfterRegion(int comma)
    {
        if (map.LinkAt(comma - 1) is not { First: > 1 } region
            || _words[region.First - 1].Surface != ",")
            return false;
        return map.ChainAt(comma - 1) is { Type: EntityType.Location }
            && map.ChainAt(region.First - 2) is { Type: EntityType.Location };
    }

    private bool IsSubjectPronoun(int at) => Pronouns.Of(_words[at]) is { Role: GrammaticalRole.Subject };

    // A noun for a person by its suffix: "violinist".
    private static Role? AgentNoun(WordFacts word)
    {
        const int shortest = 6;
        if (word.Norm.Length < shortest || word.Capital || word.Norm is "human") return null;
        return word.Norm.EndsWith("ist", StringComparison.Ordinal)
            || word.Norm.EndsWith("man", StringComparison.Ordinal)
            ? new Role(word.Norm, RoleKind.Person, '\0', false)
            : null;
    }

    // Where the description begins and with what.
    private (int First, AnaphorKind Kind)? Introduction(SentenceBounds bounds, int head)
    {
        for (var at = head - 1; at >= Math.Max(bounds.FirstToken, head - Reach); at--)
        {
            var norm = _words[at].Norm;
            if (KindOf(norm) is { } kind) return (at, kind);
            if (norm is "'s" or "'") return Owner(bounds, at);
            if (IsQuantity(at)) return null;
            if (!MayModify(at)) break;
        }
        return IsCapitalOffice(_words[head]) ? (head, AnaphorKind.Bare) : null;
    }

    // "three ministers", "several ministers"
    private bool IsQuantity(int at) =>
        grammar.Pos(at) is PartOfSpeech.Num || Quantifiers.Contains(_words[at].Norm);

    private bool MayModify(int at) =>
        grammar.Pos(at) is PartOfSpeech.Adj or PartOfSpeech.Noun or PartOfSpeech.Propn
        || _words[at].Surface == "-"
        || map.ChainAt(at) is not null
        || Roles.IsModifier(_words[at].Norm);

    private static bool IsCapitalOffice(WordFacts word) =>
        word.Capital && (word.Is(WordClass.Title) || Roles.Of(word.Norm) is not null);

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
