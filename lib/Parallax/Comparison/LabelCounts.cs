using System.Collections.Frozen;
using Parallax.Comparison.Mentions;
using Parallax.Comparison.Tallies;
using Parallax.Language;

namespace Parallax.Comparison;

/// <summary>Compares what outlets call the same people, bodies and places.</summary>
public static class LabelCounts
{
    // What the entities' stage gives as the head of "58" in "Ada Bell, 58,".
    private const string AgeHead = "age";

    private static readonly FrozenSet<string> Possessives = ListedWords.Of("entities", "possessive");

    /// <summary>
    /// A row for every label of every entity, zeros included for the outlets that mention the entity without it.
    /// </summary>
    /// <remarks>
    /// Stated labels are counted in headline, standfirst and body, whoever speaks unless <paramref name="voice"/> is
    /// given; letters' case aside. Ages are left out, and so is what names somebody by another ("her husband"), which
    /// says nothing without that other.
    /// </remarks>
    public static IReadOnlyList<LabelCount> Of(Coverage coverage, Voice? voice = null) =>
        Of(coverage, _ => true, label => voice is null || label.Voice == voice);

    /// <summary>The rows of some entities, whoever speaks.</summary>
    internal static IReadOnlyList<LabelCount> Of(Coverage coverage, Predicate<string> isWanted) =>
        Of(coverage, isWanted, _ => true);

    private static IReadOnlyList<LabelCount> Of(
        Coverage coverage, Predicate<string> isWanted, Predicate<Label> isSaid)
    {
        var mentioning = new HashSet<(string Name, string Outlet)>();
        var tallies = new OutletTallies<LabelKey>(coverage);
        var spellings = new Dictionary<LabelKey, Dictionary<string, int>>();
        foreach (var analysis in coverage.Analyses)
        {
            var entities = analysis.Entities.Where(entity => isWanted(entity.Name)).ToList();
            foreach (var entity in entities) mentioning.Add((entity.Name, entity.Outlet));
            foreach (var label in Coverage.LabelsOf(entities).Where(label => IsCounted(label) && isSaid(label)))
            {
                var key = new LabelKey(label.Name, label.Kind, label.Text.ToLowerInvariant(), label.Head);
                tallies.Add(key, label.Article);
                if (!spellings.TryGetValue(key, out var known)) spellings[key] = known = new(StringComparer.Ordinal);
                known[label.Text] = known.GetValueOrDefault(label.Text) + 1;
            }
        }
        return [..
            from label in InOrder(tallies)
            let spelling = Commonest(spellings[label.Key])
            from outlet in coverage.Outlets.Index()
            where mentioning.Contains((label.Key.Name, outlet.Item))
            select new LabelCount(
                outlet.Item,
                label.Key.Name,
                label.Key.Kind,
                spelling,
                label.Key.Head,
                label.Value.Count(outlet.Index))];
    }

    /// <summary>Whether a label counts.</summary>
    internal static bool IsCounted(Label label) =>
        label.Status == LabelStatus.Stated && RunningText.Has(label.Section) && SaysWhatSomebodyIs(label);

    private static bool SaysWhatSomebodyIs(Label label) =>
        label.Head != AgeHead
        && !Possessives.Contains(label.Text.Split(' ')[0].ToLowerInvariant());

    private static IEnumerable<KeyValuePair<LabelKey, OutletTally>> InOrder(OutletTallies<LabelKey> tallies) => tallies
        .All
        .OrderBy(label => label.Key.Name, StringComparer.Ordinal)
        .ThenBy(label => label.Key.Kind)
        .ThenByDescending(label => label.Value.Total)
        .ThenBy(label => label.Key.Text, StringComparer.Ordinal);

    private static string Commonest(Dictionary<string, int> spellings) => spellings
        .OrderByDescending(spelling => spelling.Value)
        .ThenBy(spelling => spelling.Key, StringComparer.Ordinal)
        .First()
        .Key;

    private readonly record struct LabelKey(string Name, LabelKind Kind, string Text, string Head);
}
