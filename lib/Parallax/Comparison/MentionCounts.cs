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
        if (forms.Length == 0) forms = [MentionForm.Name];
        var words = coverage.Outlets.ToDictionary(
            o => o,
            o => coverage.Analyses.Where(a => a.Outlet == o).Sum(a => a.Words()));
        return [.. coverage.Mentions
            .Where(m => m.Section != SectionKind.Caption && forms.Contains(m.Form))
            .GroupBy(m => (m.Name, m.Type))
            .OrderByDescending(g => g.Count())
            .ThenBy(g => g.Key.Name, StringComparer.Ordinal)
            .ThenBy(g => g.Key.Type)
            .SelectMany(g => coverage.Outlets.Select(o => Row(
                g.Where(m => m.Outlet == o).ToList(),
                o,
                g.Key,
                words[o])))];
    }

    /// <summary>The rows of the <paramref name="entities"/> entities that stand first.</summary>
    public static IReadOnlyList<MentionCount> Top(this IReadOnlyList<MentionCount> rows, int entities)
    {
        var names = rows.Select(r => (r.Name, r.Type))
            .Distinct()
            .Take(entities)
            .ToHashSet();
        return [.. rows.Where(r => names.Contains((r.Name, r.Type)))];
    }

    private static MentionCount Row(
        List<Mention> mentions,
        string outlet,
        (string Name, EntityType Type) entity,
        int words) =>
        new(
            outlet,
            entity.Name,
            entity.Type,
            mentions.Count,
            mentions.Select(m => m.Article.Id).Distinct().Count(),
            words);
}
