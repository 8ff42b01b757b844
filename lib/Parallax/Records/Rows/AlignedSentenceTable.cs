using Parallax.Records.Columns;

namespace Parallax.Records.Rows;

/// <summary>The table <c>alignedSentences</c>: how the other article stands to each sentence of two articles.</summary>
internal sealed class AlignedSentenceTable : PairRowsTable<SavedAlignment.AlignedLine>
{
    private readonly TextColumn _of, _status, _date;
    private readonly ValueColumn<int> _sentence;

    /// <summary>An empty table.</summary>
    public AlignedSentenceTable()
        : base("alignedSentences")
    {
        _of = Text("of");
        _sentence = Value<int>("sentence");
        _status = Text("status");
        _date = TextOrNull("date");
    }

    /// <summary>Adds a sentence.</summary>
    public void Add(SavedAlignment alignment, SavedAlignment.AlignedLine sentence)
    {
        Begin(alignment);
        _of.Add(sentence.Of);
        _sentence.Add(sentence.Number);
        _status.Add(sentence.Status);
        _date.Add(sentence.Date);
    }

    /// <inheritdoc/>
    protected override SavedAlignment.AlignedLine Line(int row) =>
        new(_of.At(row), _sentence.At(row), _status.At(row), _date.OrNull(row));
}
