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
    // Between a form of address and the name: a blank, or a point and a blank.
    private const int WidestGap = 2;

    /// <summary>The share of names after the first that carry one; null where the person is named only once.</summary>
    public double? Share => Later == 0 ? null : Rounding.Significant((double)With / Later);

    /// <summary>The rates of all persons, in headline, standfirst and body; those named most often first.</summary>
    public static IReadOnlyList<HonorificRate> Of(Coverage coverage) => coverage.Once(nameof(HonorificRate), Count);

    private static IReadOnlyList<HonorificRate> Count(Coverage coverage)
    {
        var persons = coverage.Entities.Where(entity => entity.Type == EntityType.Person);
        return [.. persons
            .AggregateBy(person => (person.Outlet, person.Name), (With: 0, Later: 0), Add)
            .Select(person => new HonorificRate(
                person.Key.Outlet, person.Key.Name, person.Value.With, person.Value.Later))
            .OrderByDescending(row => row.Later)
            .ThenBy(row => row.Name, StringComparer.Ordinal)
            .ThenBy(row => row.Outlet, StringComparer.Ordinal)];
    }

    private static (int With, int Later) Add((int With, int Later) counts, Entity person)
    {
        var names = NamesAfterFirst(person);
        var with = names.Count(mention => HasHonorific(person, mention));
        return (counts.With + with, counts.Later + names.Length);
    }

    private static Mention[] NamesAfterFirst(Entity entity) =>
        [.. entity.Mentions
            .Where(mention => mention.Form == MentionForm.Name && RunningText.Has(mention.Section))
            .Skip(1)];

    private static bool HasHonorific(Entity entity, Mention mention) => entity.Labels
        .Where(label => label.Kind == LabelKind.Honorific)
        .Any(label => mention.Span.Start - label.Span.End is > 0 and <= WidestGap);
}
