namespace Parallax.Entities.Catalogue;

/// <summary>Puts an article's entities under other names, and back under those that the article alone gives.</summary>
internal static class Renaming
{
    /// <summary>The analysis with joined names; itself where none is.</summary>
    /// <param name="analysis">An analysis under its own names.</param>
    /// <param name="joins">Joins of its entities.</param>
    public static ArticleAnalysis Apply(ArticleAnalysis analysis, IEnumerable<NameJoin> joins)
    {
        Name[] names = [.. joins.Where(j => j.From != j.To).Select(j => new Name(j.Entity, j.From, j.To))];
        return names.Length == 0 ? analysis : Rename(analysis, names, isOwn: true);
    }

    /// <summary>The analysis under the names that its article alone gives; itself where they are.</summary>
    public static ArticleAnalysis Undo(ArticleAnalysis analysis)
    {
        Name[] names = [.. analysis.Entities
            .Where(e => e.InArticle is not null && e.InArticle != new EntityName(e.Name, e.Type))
            .Select(e => new Name(e.Id, new EntityName(e.Name, e.Type), e.InArticle!))];
        return names.Length == 0 ? analysis : Rename(analysis, names, isOwn: false);
    }

    // Few names of an article are joined: they are gone through, and take little memory.
    private static ArticleAnalysis Rename(ArticleAnalysis analysis, Name[] names, bool isOwn)
    {
        return analysis with
        {
            Entities = ChangedRows.Of(analysis.Entities, Entity),
            Quotes = ChangedRows.Of(analysis.Quotes, Quote),
        };

        Entity Entity(Entity entity)
        {
            foreach (var name in names)
                if (name.Entity == entity.Id) return Renamed(entity, name.To, isOwn ? name.From : null);
            return entity;
        }

        Quote Quote(Quote quote)
        {
            foreach (var name in names)
                if (name.Entity == quote.SpeakerEntity && name.From.Name == quote.Speaker)
                    return quote with { Speaker = name.To.Name };
            return quote;
        }
    }

    private static Entity Renamed(Entity entity, EntityName to, EntityName? own) => entity with
    {
        Name = to.Name,
        Type = to.Type,
        InArticle = own,
        Mentions = [.. entity.Mentions.Select(m => m with { Name = to.Name, Type = to.Type })],
        Labels = [.. entity.Labels.Select(l => l with { Name = to.Name })],
    };

    /// <summary>An entity whose name changes.</summary>
    private readonly record struct Name(int Entity, EntityName From, EntityName To);
}
