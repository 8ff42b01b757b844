using System.Collections.Frozen;
using Parallax.Entities.Linking;
using Parallax.Entities.Names;
using Parallax.Language;

namespace Parallax.Entities.Labels;

/// <summary>Which nouns of a document say what somebody or something is.</summary>
internal sealed class RoleNouns(DocumentView view)
{
    private const int ShortestAgentNoun = 6;

    private static readonly FrozenSet<string> Determiners = WordLists.Of("determiner");
    private static readonly FrozenSet<string> Articles = WordLists.Of("article");
    private static readonly FrozenSet<string> Stops = WordLists.Of("apposition-stop");
    private static readonly FrozenSet<string> AgentLookalikes = WordLists.Of("agent-lookalike");
    private static readonly string[] AgentSuffixes = ["er", "or", "ist", "man"];

    private readonly WordFacts[] _words = view.Words;

    /// <summary>Whether a word is a definite or possessive determiner: "the", "her".</summary>
    public static bool IsDeterminer(string norm) => Determiners.Contains(norm);

    /// <summary>Whether a word introduces a noun: a determiner or an article.</summary>
    public static bool IsIntroduction(string norm) => Determiners.Contains(norm) || Articles.Contains(norm);

    /// <summary>Whether a word is "a", "an" or "the".</summary>
    public static bool IsArticle(string norm) => Articles.Contains(norm) || norm == "the";

    /// <summary>Whether a token ends every description before it.</summary>
    public bool EndsDescription(int at) => Stops.Contains(_words[at].Norm);

    /// <summary>Whether a token is a title or a noun for a person.</summary>
    public static bool IsTitle(WordFacts word) =>
        word.Capital && word.Is(WordClass.Title)
            || Roles.Of(word.Norm) is { Kind: RoleKind.Leader or RoleKind.Person };

    /// <summary>What a noun says of a chain; null where it says nothing that could be true of it.</summary>
    /// <param name="chain">Whom or what it would describe.</param>
    /// <param name="at">The noun.</param>
    /// <param name="determined">Whether an article or possessive comes before it: then suffixes of agents
    /// count.</param>
    public Role? Of(Chain chain, int at, bool determined)
    {
        var word = _words[at];
        if (Roles.Of(word.Norm) is { } role) return Suits(role, chain.Type) ? role : null;
        return determined && chain.Type == EntityType.Person && IsAgentNoun(word)
            ? new Role(word.Norm, RoleKind.Person, '\0', false)
            : null;
    }

    private static bool Suits(Role role, EntityType type) => role.Kind switch
    {
        RoleKind.Place => type == EntityType.Location,
        RoleKind.Organization => type == EntityType.Organization,
        _ => type == EntityType.Person,
    };

    // "gardener", "violinist": a noun of a person by its suffix.
    private static bool IsAgentNoun(WordFacts word) =>
        !word.Capital
        && word.Norm.Length >= ShortestAgentNoun
        && Array.Exists(AgentSuffixes, suffix => word.Norm.EndsWith(suffix, StringComparison.Ordinal))
        && !AgentLookalikes.Contains(word.Norm);
}
