namespace Parallax.Entities.Linking;

/// <summary>A name mention with the chain that it is part of.</summary>
/// <param name="Chain">The chain.</param>
/// <param name="Link">The mention.</param>
internal sealed record NameInText(Chain Chain, Link Link);
