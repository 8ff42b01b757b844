namespace Parallax.Records.Packing;

/// <summary>Packs entities with their mentions and labels.</summary>
internal sealed class EntityFormat : IRowFormat<Entity>
{
    /// <inheritdoc/>
    public void Write(RowWriter to, Entity row)
    {
        to.Number(row.Id);
        to.Shared(row.Name);
        to.Code(row.Type);
        to.Shared(row.InArticle?.Name);
        to.Code(row.InArticle?.Type ?? default);
        to.List(row.Mentions, Write);
        to.List(row.Labels, Write);
    }

    /// <inheritdoc/>
    public Entity Read(RowReader from, ArticleInfo article)
    {
        var name = new Entity
        {
            Article = article,
            Id = from.Number(),
            Name = from.Shared(),
            Type = from.Code<EntityType>(),
            Mentions = [],
        };
        var inArticle = InArticle(from);
        var mentions = from.Room<Mention>();
        for (var i = 0; i < mentions.Length; i++) mentions[i] = Mention(from, name);
        var labels = from.Room<Label>();
        for (var i = 0; i < labels.Length; i++) labels[i] = Label(from, name);
        return name with { InArticle = inArticle, Mentions = mentions, Labels = labels };
    }

    private static EntityName? InArticle(RowReader from)
    {
        var (name, type) = (from.SharedOrNull(), from.Code<EntityType>());
        return name is null ? null : new EntityName(name, type);
    }

    private static void Write(RowWriter to, Mention row)
    {
        to.Code(row.Form);
        to.Span(row.Span);
        to.Shared(row.Surface);
        to.Code(row.Section);
        to.Number(row.Sentence);
        to.Code(row.Voice);
        to.Shared(row.Government);
        to.Shared(row.Rule);
        to.Real(row.Confidence);
        to.Number(row.Tone is null ? 0 : 1);
        if (row.Tone is { } tone) Write(to, tone);
    }

    private static Mention Mention(RowReader from, Entity entity) => new()
    {
        Article = entity.Article,
        Entity = entity.Id,
        Name = entity.Name,
        Type = entity.Type,
        Form = from.Code<MentionForm>(),
        Span = from.Span(),
        Surface = from.Shared(),
        Section = from.Code<SectionKind>(),
        Sentence = from.Number(),
        Voice = from.Code<Voice>(),
        Government = from.SharedOrNull(),
        Rule = from.Shared(),
        Confidence = from.Real(),
        Tone = Tone(from),
    };

    private static void Write(RowWriter to, TargetTone tone)
    {
        to.Code(tone.Label);
        to.Real(tone.Score);
    }

    // One or none.
    private static TargetTone? Tone(RowReader from) =>
        from.Number() == 0 ? null : new TargetTone(from.Code<ToneLabel>(), from.Real());

    private static void Write(RowWriter to, Label row)
    {
        to.Code(row.Kind);
        to.Shared(row.Text);
        to.Shared(row.Head);
        to.Span(row.Span);
        to.Code(row.Section);
        to.Number(row.Sentence);
        to.Code(row.Status);
        to.Code(row.Voice);
    }

    private static Label Label(RowReader from, Entity entity) => new()
    {
        Article = entity.Article,
        Entity = entity.Id,
        Name = entity.Name,
        Kind = from.Code<LabelKind>(),
        Text = from.Shared(),
        Head = from.Shared(),
        Span = from.Span(),
        Section = from.Code<SectionKind>(),
        Sentence = from.Number(),
        Status = from.Code<LabelStatus>(),
        Voice = from.Code<Voice>(),
    };
}
