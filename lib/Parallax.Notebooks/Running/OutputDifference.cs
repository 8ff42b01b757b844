namespace Parallax.Notebooks.Running;

/// <summary>The first place where a notebook's saved outputs differ from those of a new run.</summary>
/// <param name="Cell">The number of the code cell, the first being 1.</param>
/// <param name="What">What differs: a mime type, a stream, or the number of outputs.</param>
/// <param name="Expected">What is saved.</param>
/// <param name="Got">What the run gave.</param>
public sealed record OutputDifference(int Cell, string What, string Expected, string Got);
