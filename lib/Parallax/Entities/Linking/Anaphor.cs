namespace Parallax.Entities.Linking;

/// <summary>A pronoun or a description that may refer to something named.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="End">Index after its last token, which is a description's head.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Role">How it stands in its clause.</param>
/// <param name="Noun">What a description's head says; null for pronouns and unknown nouns.</param>
internal sealed record Anaphor(int First, int End, AnaphorKind Kind, GrammaticalRole Role, Role? Noun)
{
    /// <summary>Index of its head.</summary>
    public int Head => End - 1;

    /// <summary>Whether it is a pronoun.</summary>
    public bool IsPronoun => Kind <= AnaphorKind.You;
}

/// <summary>The kinds of anaphors: pronouns by person, descriptions by what introduces them.</summary>
internal enum AnaphorKind { He, She, It, They, I, We, You, Definite, Demonstrative, Possessed, Indefinite, Bare }

/// <summary>How a mention stands in its clause, as far as parts of speech tell.</summary>
internal enum GrammaticalRole { Subject, Object, Possessor, Reflexive, Oblique, Other }
