using Parallax.Reading;

namespace Parallax.Stores.Planning;

/// <summary>A part of a store before it is made: the files, or stretches of files, that its articles are in.</summary>
/// <param name="Number">Its place in the plan, from 0.</param>
/// <param name="Files">The files in their order.</param>
internal sealed record PlannedPart(int Number, IReadOnlyList<SourceFile> Files);
