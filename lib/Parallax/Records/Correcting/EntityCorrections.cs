namespace Parallax.Records.Correcting;

/// <summary>Says whom a mention means, and what a label is.</summary>
internal static class EntityCorrections
{
    private const int ShownEntities = 8;

    /// <summary>Moves a mention to another entity of the article.</summary>
    public static Correction Link(ArticleAnalysis analysis, CorrectionsRow row)
    {
        if (MentionAt(row.Row, analysis) is not { } mention)
            return Correction.Fails($"there is no mention at '{row.Row}'");
        if (analysis.Entities.FirstOrDefault(entity => entity.Name == row.Value) is not { } target)
            return Correction.Fails(NoEntity(row.Value, analysis));
        var moved = mention with
        {
            Entity = target.Id,
            Name = target.Name,
            Type = target.Type,
            Rule = "corrected",
            Confidence = 1,
        };
        return WithEntities(analysis, entity => Move(entity, mention, moved));
    }

    /// <summary>Gives a label another text, or takes it away where the value is empty.</summary>
    public static Correction Label(ArticleAnalysis analysis, CorrectionsRow row)
    {
        var labels = analysis.Entities.SelectMany(entity => entity.Labels);
        if (CorrectionPlace.Span(row.Row) is not { } span || !labels.Any(label => label.Span == span))
            return Correction.Fails($"there is no label at '{row.Row}'");
        return WithEntities(analysis, entity => entity with { Labels = [.. entity.Labels.SelectMany(Corrected)] });

        IEnumerable<Label> Corrected(Label label)
        {
            if (label.Span != span) return [label];
            return row.Value.Length == 0 ? [] : [label with { Text = row.Value }];
        }
    }

    private static ArticleAnalysis WithEntities(ArticleAnalysis analysis, Func<Entity, Entity> change) =>
        analysis with { Entities = [.. analysis.Entities.Select(change)] };

    private static Mention? MentionAt(string place, ArticleAnalysis analysis)
    {
        if (CorrectionPlace.Span(place) is not { } span) return null;
        return analysis.Entities.SelectMany(entity => entity.Mentions).FirstOrDefault(m => m.Span == span);
    }

    private static string NoEntity(string name, ArticleAnalysis analysis)
    {
        var known = string.Join(", ", analysis.Entities.Take(ShownEntities).Select(entity => entity.Name));
        return $"there is no entity '{name}' in the article; its entities are {known} …";
    }

    private static Entity Move(Entity entity, Mention mention, Mention moved)
    {
        var others = entity.Mentions.Where(other => other != mention);
        if (entity.Id == moved.Entity)
            return entity with { Mentions = [.. others.Append(moved).OrderBy(other => other.Span)] };
        return entity.Id == mention.Entity ? entity with { Mentions = [.. others] } : entity;
    }
}
