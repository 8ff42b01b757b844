namespace Parallax.Entities.Linking;

/// <summary>A label before it is cut to its record's length.</summary>
/// <param name="Chain">What it describes.</param>
/// <param name="Kind">How it is attached.</param>
/// <param name="First">Index of its first token.</param>
/// <param name="End">Index after its last token.</param>
/// <param name="Head">Its head in small letters.</param>
internal sealed record LabelDraft(Chain Chain, LabelKind Kind, int First, int End, string Head);
