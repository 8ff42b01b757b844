using Parallax.Entities.Linking;
using Parallax.Entities.Names;

namespace Parallax.Entities.Labels;

/// <summary>A label before it is cut to its record's length.</summary>
/// <param name="Chain">What it describes.</param>
/// <param name="Kind">How it is attached.</param>
/// <param name="Tokens">Its tokens.</param>
/// <param name="Head">Its head in small letters.</param>
internal sealed record LabelDraft(Chain Chain, LabelKind Kind, TokenRange Tokens, string Head)
{
    /// <summary>Index of its head, around which it is cut; −1 where its last words are kept.</summary>
    public int HeadAt { get; init; } = -1;

    /// <summary>Index of its first token.</summary>
    public int First => Tokens.First;

    /// <summary>Index after its last token.</summary>
    public int End => Tokens.End;
}
