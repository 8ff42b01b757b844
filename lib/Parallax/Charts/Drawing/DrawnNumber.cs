namespace Parallax.Charts.Drawing;

/// <summary>A number that has a place in a chart.</summary>
/// <param name="Value">The number; null where it is missing.</param>
/// <param name="What">What it is the number of.</param>
/// <param name="Outlet">In which outlet; null for all together.</param>
internal readonly record struct DrawnNumber(double? Value, string What, string? Outlet);
