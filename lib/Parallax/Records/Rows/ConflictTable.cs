using Parallax.Records.Columns;

namespace Parallax.Records.Rows;

/// <summary>The table <c>conflicts</c>: what aligned sentences disagree on.</summary>
internal sealed class ConflictTable : PairRowsTable<SavedAlignment.ConflictLine>
{
    private readonly ValueColumn<int> _sentenceA, _sentenceB;
    private readonly TextColumn _kind, _about, _valueA, _valueB;

    /// <summary>An empty table.</summary>
    public ConflictTable()
        : base("conflicts")
    {
        _sentenceA = Value<int>("sentenceA");
        _sentenceB = Value<int>("sentenceB");
        _kind = Text("kind");
        _about = Text("about");
        _valueA = Text("valueA");
        _valueB = Text("valueB");
    }

    /// <summary>Adds a conflict.</summary>
    public void Add(SavedAlignment alignment, SavedAlignment.ConflictLine conflict)
    {
        Begin(alignment);
        _sentenceA.Add(conflict.A);
        _sentenceB.Add(conflict.B);
        _kind.Add(conflict.Kind);
        _about.Add(conflict.About);
        _valueA.Add(conflict.ValueA);
        _valueB.Add(conflict.ValueB);
    }

    /// <inheritdoc/>
    protected override SavedAlignment.ConflictLine Line(int row) => new(
        _sentenceA.At(row),
        _sentenceB.At(row),
        _kind.At(row),
        _about.At(row),
        _valueA.At(row),
        _valueB.At(row));
}
