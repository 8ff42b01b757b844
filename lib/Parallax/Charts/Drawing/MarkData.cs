namespace Parallax.Charts.Drawing;

/// <summary>What a mark of a picture shows: what is counted, where, and the numbers in words.</summary>
/// <param name="Item">What is counted or measured, as the chart names it.</param>
/// <param name="Outlet">Where; null where the mark is nobody's.</param>
/// <param name="Tooltip">The numbers in words.</param>
internal sealed record MarkData(string Item, string? Outlet, string Tooltip);
