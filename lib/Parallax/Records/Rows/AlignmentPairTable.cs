using Parallax.Records.Columns;

namespace Parallax.Records.Rows;

/// <summary>The table <c>alignments</c>: sentences of two articles that report the same.</summary>
internal sealed class AlignmentPairTable : PairRowsTable<SavedAlignment.PairLine>
{
    private readonly ValueColumn<int> _sentenceA, _sentenceB;
    private readonly ValueColumn<double> _score;
    private readonly TextColumn _shared;

    /// <summary>An empty table.</summary>
    public AlignmentPairTable()
        : base("alignments")
    {
        _sentenceA = Value<int>("sentenceA");
        _sentenceB = Value<int>("sentenceB");
        _score = Value<double>("score");
        _shared = Text("shared");
    }

    /// <summary>Adds a pair.</summary>
    public void Add(SavedAlignment alignment, SavedAlignment.PairLine pair)
    {
        Begin(alignment);
        _sentenceA.Add(pair.A);
        _sentenceB.Add(pair.B);
        _score.Add(pair.Score);
        _shared.Add(JsonText.Of(pair.Shared));
    }

    /// <inheritdoc/>
    protected override SavedAlignment.PairLine Line(int row) =>
        new(_sentenceA.At(row), _sentenceB.At(row), _score.At(row), JsonText.List(_shared.At(row)));
}
