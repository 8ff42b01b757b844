namespace Parallax.Classification.Models;

/// <summary>Numbers that are mostly zero.</summary>
/// <param name="Places">The places of the others, rising.</param>
/// <param name="Values">Their values.</param>
internal sealed record SparseVector(int[] Places, float[] Values);
