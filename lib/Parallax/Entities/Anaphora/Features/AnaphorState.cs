using Parallax.Entities.Linking;

namespace Parallax.Entities.Anaphora.Features;

/// <summary>An anaphor with what is known of the place where it is.</summary>
internal sealed class AnaphorState
{
    /// <summary>The anaphor.</summary>
    public required Anaphor Anaphor { get; init; }

    /// <summary>The number of its sentence.</summary>
    public required int Sentence { get; init; }

    /// <summary>
    /// Who is speaking there by the rules for quotations, interviews and authors; null where none tells.
    /// </summary>
    public required Chain? Speaker { get; init; }

    /// <summary>Whether it is inside quotation marks.</summary>
    public required bool IsQuoted { get; init; }

    /// <summary>Who is quoted there; null where nobody is, or nothing tells.</summary>
    public Chain? QuotedSpeaker { get; init; }

    /// <summary>Whether it is a pronoun outside quotations that says something: "she said".</summary>
    public bool IsSaying { get; init; }

    /// <summary>The comma before an apposition; negative where there is none.</summary>
    public int Comma { get; init; }

    /// <summary>The verb before a predicate; negative where there is none.</summary>
    public int Copula { get; init; }

    /// <summary>The countries and bodies that a description names.</summary>
    public IReadOnlyList<string> Affiliations { get; init; } = [];

    /// <summary>Number of candidates, as far as it matters.</summary>
    public int Several { get; init; }

    /// <summary>Hash of a description's noun; 0 for pronouns.</summary>
    public ulong Head { get; init; }

    /// <summary>Hash of the word behind it.</summary>
    public ulong Next { get; init; }

    /// <summary>The kind of anaphor as a number.</summary>
    public ulong Kind => (ulong)Anaphor.Kind;

    /// <summary>Kind and grammatical role as a number.</summary>
    public ulong Form => (Kind << 3) | (ulong)Anaphor.Role;

    /// <summary>1 inside quotation marks, else 0.</summary>
    public int Quoted => IsQuoted ? 1 : 0;

    /// <summary>Whether the speaker is unknown (0), an author without a name (1) or somebody named (2).</summary>
    public int SpeakerKind => Speaker is null ? 0 : NamedSpeaker;

    /// <summary>
    /// Whether the speaker is unknown (0), this one (1), an author without a name (2) or another (3).
    /// </summary>
    public int SpeakerIs(Chain? chain)
    {
        if (Speaker is null) return 0;
        return Speaker == chain ? 1 : 1 + NamedSpeaker;
    }

    private int NamedSpeaker => Speaker!.Words is [] ? 1 : 2;
}
