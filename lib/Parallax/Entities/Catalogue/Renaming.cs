namespace Parallax.Entities.Catalogue;

/// <summary>Puts an article's entities under other names, and back under those that the article alone gives.</summary>
internal static class Renaming
{
    /// <summary>The analysis with joined names; itself where none is.</summary>
    /// <param name="analysis">An analysis under its own names.</param>
    /// <param name="joins">Joins of its entities.</param>
    public static ArticleAnalysis Apply(ArticleAnalysis analysis, IEnumerable<NameJoin> joins)
    {
        var names = joins.Where(j => j.From != j.To).ToDictionary(j => j.Entity, j => (j.From, j.To));
        if (names.Count == 0) return analysis;
        return Rename(analysis, names, (entity, to) => Renamed(entity, to, names[entity.Id].From));
    }

    /// <summary>The analysis under the names that its article alone gives; itself where they are.</summary>
    public static ArticleAnalysis Undo(ArticleAnalysis analysis)
    {
        var names = analysis.Entities
            .Where(e => e.InArticle is not null && e.InArticle != new EntityName(e.Name, e.Type))
            .ToDictionary(e => e.Id, e => (From: new EntityName(e.Name, e.Type), To: e.InArticle!));
        return names.Count == 0 ? analysis : Rename(analysis, names, (entity, to) => Renamed(entity, to, null));
    }

    private static ArticleAnalysis Rename(
        ArticleAnalysis analysis,
        Dictionary<int, (EntityName From, EntityName To)> names,
        Func<Entity, EntityName, Entity> rename)
    {
        return analysis with
        {
            Entities = ChangedRows.Of(analysis.Entities, Entity),
            Quotes = ChangedRows.Of(analysis.Quotes, Quote),
        };

        Entity Entity(Entity entity) =>
            names.TryGetValue(entity.Id, out var name) ? rename(entity, name.To) : entity;

        Quote Quote(Quote quote) => quote.SpeakerEntity is { } speaker
            && names.TryGetValue(speaker, out var name)
            && quote.Speaker == name.From.Name
                ? quote with { Speaker = name.To.Name }
                : quote;
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
