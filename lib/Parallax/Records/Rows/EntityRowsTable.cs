using Parallax.Records.Columns;

namespace Parallax.Records.Rows;

/// <summary>A table with rows about entities, in the order of the entities.</summary>
internal abstract class EntityRowsTable : ArticleRowsTable
{
    private readonly ValueColumn<int> _entity;
    private readonly TextColumn _name;

    /// <summary>A table whose next columns are the entity's number and name.</summary>
    protected EntityRowsTable(string name)
        : base(name)
    {
        _entity = Value<int>("entity");
        _name = DerivedText("name");
    }

    /// <summary>Begins a row.</summary>
    protected void Begin(SavedAnalysis analysis, int entity)
    {
        Begin(analysis.Article);
        _entity.Add(entity);
        _name.Add(analysis.Entities[entity].Name);
    }

    /// <summary>The rows of an entity, which are the next ones.</summary>
    protected T[] Take<T>(string article, int entity, Func<int, T> read) => Take(article, (_entity, entity), read);
}
