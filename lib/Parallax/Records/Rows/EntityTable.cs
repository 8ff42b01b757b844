using Parallax.Records.Columns;

namespace Parallax.Records.Rows;

/// <summary>The table <c>entities</c>: who is mentioned, under the names that each article alone gives.</summary>
internal sealed class EntityTable : ArticleRowsTable
{
    private readonly ValueColumn<int> _entity;
    private readonly TextColumn _name, _type;

    /// <summary>An empty table.</summary>
    public EntityTable()
        : base("entities")
    {
        _entity = Value<int>("entity");
        _name = Text("name");
        _type = Text("type");
    }

    /// <summary>Adds the entities of an article.</summary>
    public void Add(SavedAnalysis analysis)
    {
        for (var i = 0; i < analysis.Entities.Count; i++)
        {
            Begin(analysis.Article);
            _entity.Add(i);
            _name.Add(analysis.Entities[i].Name);
            _type.Add(analysis.Entities[i].Type);
        }
    }

    /// <summary>The entities of an article with their mentions and labels.</summary>
    public SavedAnalysis.EntityLine[] Of(string article, MentionTable mentions, LabelTable labels) =>
        Take(article, row => new SavedAnalysis.EntityLine(
            _name.At(row),
            _type.At(row),
            mentions.Of(article, _entity.At(row)),
            NullIfEmpty(labels.Of(article, _entity.At(row)))));

    private static T[]? NullIfEmpty<T>(T[] list) => list.Length > 0 ? list : null;
}
