using Parallax.Comparison.Mentions;

namespace Parallax.Comparison;

/// <summary>Compares what outlets call the same people, bodies and places.</summary>
public static class LabelCounts
{
    /// <summary>
    /// A row for every label of every entity, zeros included for the outlets that mention the entity without it.
    /// </summary>
    /// <remarks>
    /// Stated labels are counted in headline, standfirst and body, whoever speaks unless <paramref name="voice"/> is
    /// given; letters' case aside.
    /// </remarks>
    public static IReadOnlyList<LabelCount> Of(Coverage coverage, Voice? voice = null)
    {
        var mentioning = coverage.Entities.Select(e => (e.Name, e.Outlet)).ToHashSet();
        return [.. coverage.Labels
            .Where(IsCounted)
            .Where(l => voice is null || l.Voice == voice)
            .GroupBy(l => (l.Name, l.Kind, Text: l.Text.ToLowerInvariant(), l.Head))
            .OrderBy(g => g.Key.Name, StringComparer.Ordinal)
            .ThenBy(g => g.Key.Kind)
            .ThenByDescending(g => g.Count())
            .ThenBy(g => g.Key.Text, StringComparer.Ordinal)
            .SelectMany(g => coverage.Outlets.Where(o => mentioning.Contains((g.Key.Name, o)))
                .Select(o => new LabelCount(
                    o,
                    g.Key.Name,
                    g.Key.Kind,
                    Spelling(g),
                    g.Key.Head,
                    g.Count(l => l.Outlet == o))))];
    }

    /// <summary>Whether a label counts.</summary>
    internal static bool IsCounted(Label label) =>
        label.Status == LabelStatus.Stated && label.Section != SectionKind.Caption;

    private static string Spelling(IEnumerable<Label> labels) => labels.GroupBy(l => l.Text, StringComparer.Ordinal)
        .OrderByDescending(g => g.Count())
        .ThenBy(g => g.Key, StringComparer.Ordinal)
        .First().Key;
}
