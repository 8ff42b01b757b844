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
    public static IReadOnlyList<MentionCount> Of(Coverage coverage, params MentionForm[] forms)
    {
        var words = RunningText.WordsByOutlet(coverage);
        var tallies = new OutletTallies<(string Name, EntityType Type)>(coverage);
        foreach (var mention in RunningText.MentionsOf(coverage, forms))
            tallies.Add((mention.Name, mention.Type), mention.Article);
        return [..
            from entity in tallies.InOrder()
                .ThenBy(entity => entity.Key.Name, StringComparer.Ordinal)
                .ThenBy(entity => entity.Key.Type)
            from outlet in coverage.Outlets.Index()
            select new MentionCount(
                outlet.Item,
                entity.Key.Name,
                entity.Key.Type,
                entity.Value.Count(outlet.Index),
                entity.Value.Articles(outlet.Index),
                words[outlet.Item])];
    }

    /// <summary>The rows of the first <paramref name="entities"/> entities.</summary>
    public static IReadOnlyList<MentionCount> Top(this IReadOnlyList<MentionCount> rows, int entities)
    {
        var names = rows.Select(row => (row.Name, row.Type)).Distinct();
        var first = names.Take(entities).ToHashSet();
        return [.. rows.Where(row => first.Contains((row.Name, row.Type)))];
    }
}
