namespace Parallax.Comparison.Mentions;

/// <summary>In how many sentences an outlet mentions two entities together.</summary>
/// <param name="Outlet">The outlet.</param>
/// <param name="First">The name that comes first in ordinal order.</param>
/// <param name="Second">The other name.</param>
/// <param name="Sentences">Number of sentences of headline, standfirst and body with both, in any form.</param>
public sealed record CoMention(string Outlet, string First, string Second, int Sentences)
{
    private static readonly EntityType[] TypesOfActors =
        [EntityType.Person, EntityType.Organization, EntityType.Location];

    /// <summary>The pairs of a coverage, the commonest first: edges of a graph of who is mentioned with whom.</summary>
    /// <param name="coverage">The coverage.</param>
    /// <param name="types">The types that count; persons, organisations and places where none is given.</param>
    public static IReadOnlyList<CoMention> Of(Coverage coverage, params EntityType[] types)
    {
        EntityType[] counted = types.Length == 0 ? TypesOfActors : types;
        return Of(coverage, entity => counted.Contains(entity.Type));
    }

    /// <summary>The pairs of some actors.</summary>
    internal static IReadOnlyList<CoMention> Among(Coverage coverage, IReadOnlySet<string> names) =>
        Of(coverage, entity => names.Contains(entity.Name) && TypesOfActors.Contains(entity.Type));

    private static IReadOnlyList<CoMention> Of(Coverage coverage, Func<Entity, bool> isCounted)
    {
        return [.. coverage.Analyses
            .SelectMany(article => Pairs(article, isCounted))
            .CountBy(pair => pair)
            .Select(Row)
            .OrderByDescending(pair => pair.Sentences)
            .ThenBy(pair => pair.First, StringComparer.Ordinal)
            .ThenBy(pair => pair.Second, StringComparer.Ordinal)
            .ThenBy(pair => pair.Outlet, StringComparer.Ordinal)];
    }

    private static CoMention Row(KeyValuePair<(string Outlet, string First, string Second), int> pair) =>
        new(pair.Key.Outlet, pair.Key.First, pair.Key.Second, pair.Value);

    private static IEnumerable<(string Outlet, string First, string Second)> Pairs(
        ArticleAnalysis article,
        Func<Entity, bool> isCounted) => article.Entities
        .Where(isCounted)
        .SelectMany(entity => entity.Mentions)
        .Where(mention => RunningText.Has(mention.Section))
        .GroupBy(mention => mention.Sentence)
        .SelectMany(sentence => Pairs(article.Outlet, sentence));

    private static IEnumerable<(string Outlet, string First, string Second)> Pairs(
        string outlet,
        IEnumerable<Mention> sentence)
    {
        var names = new SortedSet<string>(sentence.Select(mention => mention.Name), StringComparer.Ordinal);
        return
            from first in names
            from second in names
            where string.CompareOrdinal(first, second) < 0
            select (outlet, first, second);
    }
}
