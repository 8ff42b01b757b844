using Parallax.Records.Columns;

namespace Parallax.Records.Rows;

/// <summary>The tables that hold alignments: pairs of sentences, the sentences of both articles, conflicts.</summary>
internal sealed class AlignmentTables
{
    private readonly AlignmentPairTable _pairs = new();
    private readonly AlignedSentenceTable _sentences = new();
    private readonly ConflictTable _conflicts = new();

    /// <summary>Empty tables.</summary>
    public AlignmentTables() => All = [_pairs, _sentences, _conflicts];

    /// <summary>All tables.</summary>
    public IReadOnlyList<StoreTable> All { get; }

    /// <summary>Adds an alignment.</summary>
    public void Add(SavedAlignment alignment)
    {
        foreach (var pair in alignment.Pairs) _pairs.Add(alignment, pair);
        foreach (var sentence in alignment.Sentences) _sentences.Add(alignment, sentence);
        foreach (var conflict in alignment.Conflicts) _conflicts.Add(alignment, conflict);
    }

    /// <summary>The alignments, in their order.</summary>
    public IReadOnlyList<SavedAlignment> Read()
    {
        var pairs = _pairs.ByArticles();
        var conflicts = _conflicts.ByArticles();
        return
        [
            .. _sentences.ByArticles().Select(s => new SavedAlignment(
                RecordFormats.Alignment,
                s.Key.A,
                s.Key.B,
                pairs.GetValueOrDefault(s.Key, []),
                s.Value,
                conflicts.GetValueOrDefault(s.Key, []))),
        ];
    }
}
