using Parallax.Numerics;

namespace Parallax.Comparison.Mentions;

/// <summary>How many of the names of a person carry a form of address ("Mr. Berg") in one outlet.</summary>
/// <param name="Outlet">The outlet.</param>
/// <param name="Name">The person's canonical name.</param>
/// <param name="With">Names after the first with a form of address.</param>
/// <param name="Later">Names after the first in each article: the first one is where house styles print the full
/// name.</param>
public sealed record HonorificRate(string Outlet, string Name, int With, int Later)
{
    /// <summary>The share of names after the first that carry one; null where the person is named only once.</summary>
    public double? Share => Later == 0 ? null : Rounding.Significant((double)With / Later);

    /// <summary>The rates of all persons, in headline, standfirst and body; those named most often first.</summary>
    public static IReadOnlyList<HonorificRate> Of(Coverage coverage) =>
        [.. coverage.Entities.Where(e => e.Type == EntityType.Person)
            .GroupBy(e => (e.Outlet, e.Name))
            .Select(g => Row(g.Key.Outlet, g.Key.Name, [.. g]))
            .OrderByDescending(r => r.Later)
            .ThenBy(r => r.Name, StringComparer.Ordinal)
            .ThenBy(r => r.Outlet, StringComparer.Ordinal)];

    private static HonorificRate Row(string outlet, string name, List<Entity> entities)
    {
        int with = 0, later = 0;
        foreach (var entity in entities)
        {
            var names = entity.Mentions.Where(m => m.Form == MentionForm.Name && m.Section != SectionKind.Caption)
                .Skip(1)
                .ToList();
            var addressed = entity.Labels.Where(l => l.Kind == LabelKind.Honorific)
                .Select(l => l.Span.End)
                .ToHashSet();
            later += names.Count;
            with += names.Count(m => addressed.Any(end => end < m.Span.Start
                && m.Span.Start - end <= 2));
        }
        return new HonorificRate(outlet, name, with, later);
    }
}
