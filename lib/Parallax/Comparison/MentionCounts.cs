using Parallax.Comparison.Mentions;
using Parallax.Comparison.Tallies;

namespace Parallax.Comparison;

/// <summary>Counts mentions by entity and outlet.</summary>
public static class MentionCounts
{
    /// <summary>
    /// A row for every entity and every outlet, zeros included, in headline, standfirst and body; the entity with the
    /// most mentions first.
    /// </summary>
    /// <param name="coverage">The coverage.</param>
    /// <param name="forms">The forms that count; names only where none is given.</param>
    public static IReadOnlyList<MentionCount> Of(Coverage coverage, params MentionForm[] forms) =>
        coverage.Once($"{nameof(MentionCounts)} {string.Join(' ', forms)}", _ => Count(coverage, forms));

    private static OutletRows<(string Name, EntityType Type), MentionCount> Count(
        Coverage coverage,
        MentionForm[] forms)
    {
        var words = RunningText.WordsByOutlet(coverage);
        var tallies = new OutletTallies<(string Name, EntityType Type)>(coverage);
        foreach (var mention in RunningText.MentionsOf(coverage, forms))
            tallies.Add((mention.Name, mention.Type), mention.Article);
        var inOrder = tallies.InOrder()
            .ThenBy(entity => entity.Key.Name, StringComparer.Ordinal)
            .ThenBy(entity => entity.Key.Type);
        return new(inOrder, coverage.Outlets, (entity, tally, outlet) => new MentionCount(
            outlet.Item,
            entity.Name,
            entity.Type,
            tally.Count(outlet.Index),
            tally.Articles(outlet.Index),
            words[outlet.Item]));
    }

    /// <summary>The rows of the first <paramref name="entities"/> entities.</summary>
    public static IReadOnlyList<MentionCount> Top(this IReadOnlyList<MentionCount> rows, int entities)
    {
        var names = rows.Select(row => (row.Name, row.Type)).Distinct();
        var first = names.Take(entities).ToHashSet();
        return [.. rows.Where(row => first.Contains((row.Name, row.Type)))];
    }
}
