using Parallax.Entities.Catalogue;
using Parallax.Records.Columns;

namespace Parallax.Records.Rows;

/// <summary>The table <c>names</c>: which entities are counted under another name than their article's.</summary>
internal sealed class NameTable : StoreTable
{
    private readonly TextColumn _article, _name, _type, _joinedName, _joinedType, _reason, _evidence;
    private readonly ValueColumn<int> _entity;

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
        _evidence = Text("evidence");
    }

    /// <summary>The table of a catalogue's joins.</summary>
    public static NameTable Of(IEnumerable<NameJoin> joins)
    {
        var table = new NameTable();
        foreach (var join in joins) table.Add(join);
        return table;
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
        _evidence.Add(join.Evidence);
    }
}
