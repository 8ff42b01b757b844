namespace Parallax.Entities.Catalogue;

/// <summary>Puts an article's entities under other names, and back under those that the article alone gives.</summary>
internal static class Renaming
{
    /// <summary>The analysis with the names of its entities as given; itself where none changes.</summary>
    /// <param name="analysis">An analysis under its own names.</param>
    /// <param name="names">A name for each entity.</param>
    public static ArticleAnalysis Apply(ArticleAnalysis analysis, IReadOnlyList<EntityName> names) =>
        Rename(analysis, (_, at) => names[at], own: true);

    /// <summary>The analysis under the names that its article alone gives; itself where they are.</summary>
    public static ArticleAnalysis Undo(ArticleAnalysis analysis) =>
        analysis.Entities.All(e => e.InArticle is null)
            ? analysis
            : Rename(analysis, (e, _) => e.InArticle, own: false);

    private static ArticleAnalysis Rename(ArticleAnalysis analysis, Func<Entity, int, EntityName?> rename, bool own)
    {
        var changed = new Dictionary<int, (Entity From, EntityName To)>();
        for (var at = 0; at < analysis.Entities.Count; at++)
            if (analysis.Entities[at] is var entity
                && rename(entity, at) is { } to
                && (to.Name != entity.Name || to.Type != entity.Type))
                changed[entity.Id] = (entity, to);
        if (changed.Count == 0) return analysis;
        return analysis with
        {
            Entities = [.. analysis.Entities.Select(e => changed.TryGetValue(e.Id, out var c)
                ? Renamed(e, c.To, own ? new EntityName(e.Name, e.Type) : null)
                : e)],
            Quotes = [.. analysis.Quotes.Select(q => q.SpeakerEntity is { } id
                && changed.TryGetValue(id, out var c)
                && q.Speaker == c.From.Name
                ? q with { Speaker = c.To.Name }
                : q)],
        };
    }

    private static Entity Renamed(Entity entity, EntityName to, EntityName? own) => entity with
    {
        Name = to.Name,
        Type = to.Type,
        InArticle = own,
        Mentions = [.. entity.Mentions.Select(m => m with { Name = to.Name, Type = to.Type })],
        Labels = [.. entity.Labels.Select(l => l with { Name = to.Name })],
    };
}
