using Parallax.Entities.Names;

namespace Parallax.Entities.Anaphora;

/// <summary>A pronoun or a description that may refer to something named.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="End">Index after its last token.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Role">How it stands in its clause.</param>
/// <param name="Noun">What a description's head says; null for pronouns and unknown nouns.</param>
internal sealed record Anaphor(int First, int End, AnaphorKind Kind, GrammaticalRole Role, Role? Noun)
{
    /// <summary>Index of its head: the last token, but "one" in "one of the founders".</summary>
    public int Head { get; init; } = End - 1;

    /// <summary>m or f where it says so, else the null character.</summary>
    public char Gender => Kind switch { AnaphorKind.He => 'm', AnaphorKind.She => 'f', _ => Noun?.Gender ?? '\0' };

    /// <summary>Whether it is a pronoun.</summary>
    public bool IsPronoun => Kind <= AnaphorKind.You;
}
