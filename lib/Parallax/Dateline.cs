namespace Parallax;

/// <summary>The place, day and agency that stand before an agency story's first sentence.</summary>
/// <param name="Places">Places as printed, such as BEIJING and MOSCOW.</param>
/// <param name="Agency">The agency named in brackets or after the slash, if any.</param>
/// <param name="Month">1…12 where the dateline gives a day.</param>
/// <param name="Day">1…31 where the dateline gives a day.</param>
public sealed record Dateline(IReadOnlyList<string> Places, string? Agency, int? Month = null, int? Day = null);
