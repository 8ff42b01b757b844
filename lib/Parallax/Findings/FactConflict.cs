using Parallax.Stories;

namespace Parallax.Findings;

/// <summary>A number, date, time or name that differs between two sentences on the same fact.</summary>
/// <param name="About">What it is about, such as the word that a number counts.</param>
/// <param name="Kind">What they differ in.</param>
/// <param name="First">The outlet of the first article.</param>
/// <param name="Says">What it says.</param>
/// <param name="Second">The outlet of the second article.</param>
/// <param name="SaysThere">What that says.</param>
public sealed record FactConflict(
    string About,
    string Kind,
    string First,
    string Says,
    string Second,
    string SaysThere)
{
    /// <summary>The conflicts of all aligned articles.</summary>
    public static IReadOnlyList<FactConflict> Of(Coverage coverage) =>
        [.. Alignments.Of(coverage).SelectMany(alignment => alignment.Conflicts, Row)];

    private static FactConflict Row(AlignmentResult alignment, AlignmentConflict conflict) => new(
        conflict.About,
        conflict.Kind,
        alignment.A.Outlet,
        conflict.ValueA,
        alignment.B.Outlet,
        conflict.ValueB);
}
