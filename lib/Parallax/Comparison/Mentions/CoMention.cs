namespace Parallax.Comparison.Mentions;

/// <summary>In how many sentences an outlet mentions two entities together.</summary>
/// <param name="Outlet">The outlet.</param>
/// <param name="First">The name that comes first in ordinal order.</param>
/// <param name="Second">The other name.</param>
/// <param name="Sentences">Number of sentences of headline, standfirst and body with both, in any form.</param>
public sealed record CoMention(string Outlet, string First, string Second, int Sentences)
{
    /// <summary>The pairs of a coverage, the commonest first: the edges of a graph of who stands with whom.</summary>
    /// <param name="coverage">The coverage.</param>
    /// <param name="types">The types that count; persons, organisations and places where none is given.</param>
    public static IReadOnlyList<CoMention> Of(Coverage coverage, params EntityType[] types)
    {
        if (types.Length == 0) types = [EntityType.Person, EntityType.Organization, EntityType.Location];
        return [.. coverage.Mentions.Where(m => m.Section != SectionKind.Caption && types.Contains(m.Type))
            .GroupBy(m => (m.Outlet, m.Article.Id, m.Sentence))
            .SelectMany(s => Pairs([.. s.Select(m => m.Name)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)])
                    .Select(p => (s.Key.Outlet, p.First, p.Second)))
            .GroupBy(p => p)
            .Select(g => new CoMention(
                g.Key.Outlet,
                g.Key.First,
                g.Key.Second,
                g.Count()))
            .OrderByDescending(c => c.Sentences)
            .ThenBy(c => c.First, StringComparer.Ordinal)
            .ThenBy(c => c.Second, StringComparer.Ordinal)
            .ThenBy(c => c.Outlet, StringComparer.Ordinal)];
    }

    private static IEnumerable<(string First, string Second)> Pairs(string[] names)
    {
        for (var i = 0; i < names.Length; i++)
            for (var j = i + 1; j < names.Length; j++)
                yield return (names[i], names[j]);
    }
}
