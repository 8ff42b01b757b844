namespace Parallax.Articles.Dates;

/// <summary>A dateline that was found at the beginning of a paragraph.</summary>
/// <param name="Dateline">What it says.</param>
/// <param name="Length">How many characters it takes, the dash after it included.</param>
/// <param name="Rule">The rule that found it.</param>
internal readonly record struct DatelineMatch(Dateline Dateline, int Length, string Rule);
