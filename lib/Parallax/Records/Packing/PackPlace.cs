namespace Parallax.Records.Packing;

/// <summary>Where rows are in a scratch file.</summary>
/// <param name="Stretch">The stretch.</param>
/// <param name="Start">Where they begin in it.</param>
/// <param name="Length">Number of bytes.</param>
internal readonly record struct PackPlace(PackStretch Stretch, int Start, int Length);
