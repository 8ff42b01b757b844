using Parallax.Comparison.Mentions;

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
        return [..
            from entity in InOrder(RunningText.MentionsOf(coverage, forms))
            let byOutlet = entity.ToLookup(mention => mention.Outlet)
            from outlet in coverage.Outlets
            let key = new EntityKey(outlet, entity.Key.Name, entity.Key.Type)
            select Row(key, [.. byOutlet[outlet]], words[outlet])];
    }

    /// <summary>The rows of the first <paramref name="entities"/> entities.</summary>
    public static IReadOnlyList<MentionCount> Top(this IReadOnlyList<MentionCount> rows, int entities)
    {
        var names = rows.Select(row => (row.Name, row.Type)).Distinct();
        var first = names.Take(entities).ToHashSet();
        return [.. rows.Where(row => first.Contains((row.Name, row.Type)))];
    }

    /// <summary>The mentions by entity, the most frequent first.</summary>
    internal static IEnumerable<IGrouping<(string Name, EntityType Type), Mention>> InOrder(
        IEnumerable<Mention> mentions) => mentions
        .GroupBy(mention => (mention.Name, mention.Type))
        .OrderByDescending(entity => entity.Count())
        .ThenBy(entity => entity.Key.Name, StringComparer.Ordinal)
        .ThenBy(entity => entity.Key.Type);

    private static MentionCount Row(EntityKey entity, Mention[] mentions, int words) => new(
        entity.Outlet,
        entity.Name,
        entity.Type,
        mentions.Length,
        mentions.Select(mention => mention.Article.Id).Distinct().Count(),
        words);
}
