using Parallax.Language;

namespace Parallax.Tone.Targets;

/// <summary>A token as the model of tone toward a target reads it.</summary>
/// <param name="Class">Its class; names are one.</param>
/// <param name="Word">Its hash; names have all the same.</param>
/// <param name="Stem">Its stem's hash.</param>
internal readonly record struct TargetWord(ClosedClass Class, uint Word, uint Stem)
{
    private const uint NameHash = 0x51ed270b;

    /// <summary>What every name counts as: a name must not carry a tone.</summary>
    public static TargetWord AnyName { get; } = new(ClosedClass.Name, NameHash, NameHash);
}
