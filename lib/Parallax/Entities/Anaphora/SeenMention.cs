using Parallax.Entities.Names;

namespace Parallax.Entities.Anaphora;

/// <summary>A mention of a referent that the reading has passed.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="End">Index after its last token.</param>
/// <param name="Kind">The kind of anaphor as a number; <see cref="Name"/> for names.</param>
/// <param name="Role">What it is in its clause.</param>
internal readonly record struct SeenMention(int First, int End, int Kind, GrammaticalRole Role)
{
    /// <summary>The kind of a name.</summary>
    public const int Name = -1;
}
