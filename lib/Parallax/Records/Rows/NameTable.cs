using Parallax.Entities.Catalogue;
using Parallax.Records.Columns;

namespace Parallax.Records.Rows;

/// <summary>The table <c>names</c>: which entities are counted under another name than their article's.</summary>
internal sealed class NameTable : StoreTable
{
    private readonly TextColumn _article, _name, _type, _joinedName, _joinedType, _reason, _evidence;
    private readonly ValueColumn<int> _entity;
    private readonly OptionalColumn<double> _score;

    /// <summary>An empty table.</summary>
    public NameTable()
        : base("names")
    {
        _article = Text("article");
        _entity = Value<int>("entity");
        _name = Text("name");
        _type = Text("type");
        _joinedName = Text("joinedName");
        _joinedType = Text("joinedType");
        _reason = Text("reason");
        _score = LateValue<double>("score");
        _evidence = Text("evidence");
    }

    /// <summary>The table of a catalogue's joins.</summary>
    public static NameTable Of(IEnumerable<NameJoin> joins)
    {
        var table = new NameTable();
        foreach (var join in joins) table.Add(join);
        return table;
    }

    /// <summary>The joins.</summary>
    /// <param name="articles">The articles by their ids.</param>
    /// <exception cref="FormatException">The table does not belong to these articles.</exception>
    public List<NameJoin> Read(IReadOnlyDictionary<string, ArticleInfo> articles)
    {
        var joins = new List<NameJoin>(Count);
        for (var row = 0; row < Count; row++)
        {
            if (!articles.TryGetValue(_article.At(row), out var article))
                throw new FormatException($"the table 'names' has the article '{_article.At(row)}', 'articles' has not");
            joins.Add(Join(row, article));
        }

        return joins;
    }

    private void Add(NameJoin join)
    {
        _article.Add(join.Article.Id);
        _entity.Add(join.Entity);
        _name.Add(join.From.Name);
        _type.Add(RecordCodes.Of(join.From.Type));
        _joinedName.Add(join.To.Name);
        _joinedType.Add(RecordCodes.Of(join.To.Type));
        _reason.Add(RecordCodes.Of(join.Reason));
        _score.Add(join.Score);
        _evidence.Add(join.Evidence);
    }

    private NameJoin Join(int row, ArticleInfo article) => new(
        article,
        _entity.At(row),
        new EntityName(_name.At(row), RecordCodes.Parse<EntityType>(_type.At(row))),
        new EntityName(_joinedName.At(row), RecordCodes.Parse<EntityType>(_joinedType.At(row))),
        RecordCodes.Parse<JoinReason>(_reason.At(row)),
        _score.At(row) ?? throw new FormatException("the table 'names' has a row without a score"),
        _evidence.At(row));
}
