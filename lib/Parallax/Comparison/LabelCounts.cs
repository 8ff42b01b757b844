using Parallax.Comparison.Mentions;

namespace Parallax.Comparison;

/// <summary>Compares what outlets call the same people, bodies and places.</summary>
public static class LabelCounts
{
    // What the entities' stage gives as the head of "58" in "Ada Bell, 58,".
    private const string AgeHead = "age";

    private static readonly string[] Possessives = ["their ", "his ", "her ", "my ", "our ", "your ", "its ", "whose "];

    /// <summary>
    /// A row for every label of every entity, zeros included for the outlets that mention the entity without it.
    /// </summary>
    /// <remarks>
    /// Stated labels are counted in headline, standfirst and body, whoever speaks unless <paramref name="voice"/> is
    /// given; letters' case aside. Ages are left out, and so is what names somebody by another ("her husband"), which
    /// says nothing without that other.
    /// </remarks>
    public static IReadOnlyList<LabelCount> Of(Coverage coverage, Voice? voice = null)
    {
        var mentioning = coverage.Entities.Select(entity => (entity.Name, entity.Outlet)).ToHashSet();
        return [..
            from label in InOrder(Stated(coverage, voice))
            from outlet in coverage.Outlets
            where mentioning.Contains((label.Key.Name, outlet))
            select Row(outlet, label)];
    }

    /// <summary>Whether a label counts.</summary>
    internal static bool IsCounted(Label label) =>
        label.Status == LabelStatus.Stated && RunningText.Has(label.Section) && SaysWhatSomebodyIs(label);

    private static bool SaysWhatSomebodyIs(Label label) =>
        label.Head != AgeHead
        && !Possessives.Any(word => label.Text.StartsWith(word, StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<Label> Stated(Coverage coverage, Voice? voice) => coverage.Labels
        .Where(IsCounted)
        .Where(label => voice is null || label.Voice == voice);

    private static IEnumerable<IGrouping<LabelKey, Label>> InOrder(IEnumerable<Label> labels) => labels
        .GroupBy(label => new LabelKey(label.Name, label.Kind, label.Text.ToLowerInvariant(), label.Head))
        .OrderBy(group => group.Key.Name, StringComparer.Ordinal)
        .ThenBy(group => group.Key.Kind)
        .ThenByDescending(group => group.Count())
        .ThenBy(group => group.Key.Text, StringComparer.Ordinal);

    private static LabelCount Row(string outlet, IGrouping<LabelKey, Label> labels) => new(
        outlet,
        labels.Key.Name,
        labels.Key.Kind,
        CommonestSpelling(labels),
        labels.Key.Head,
        labels.Count(label => label.Outlet == outlet));

    private static string CommonestSpelling(IEnumerable<Label> labels) => labels
        .GroupBy(label => label.Text, StringComparer.Ordinal)
        .OrderByDescending(spelling => spelling.Count())
        .ThenBy(spelling => spelling.Key, StringComparer.Ordinal)
        .First()
        .Key;

    private readonly record struct LabelKey(string Name, LabelKind Kind, string Text, string Head);
}
