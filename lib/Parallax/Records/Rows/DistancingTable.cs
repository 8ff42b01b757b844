using Parallax.Records.Columns;

namespace Parallax.Records.Rows;

/// <summary>The table <c>distancing</c>: formulas by which the articles keep their distance.</summary>
internal sealed class DistancingTable : ArticleRowsTable
{
    private readonly TextColumn _formula;
    private readonly ValueColumn<int> _start, _end, _sentence;

    /// <summary>An empty table.</summary>
    public DistancingTable()
        : base("distancing")
    {
        _formula = Text("formula");
        _start = Value<int>("start");
        _end = Value<int>("end");
        _sentence = Value<int>("sentence");
    }

    /// <summary>Adds the formulas of an article.</summary>
    public void Add(SavedAnalysis analysis)
    {
        foreach (var line in analysis.Distancing ?? [])
        {
            Begin(analysis.Article);
            _formula.Add(line.Formula);
            _start.Add(line.Start);
            _end.Add(line.End);
            _sentence.Add(line.Sentence);
        }
    }

    /// <summary>The formulas of an article; null where there are none.</summary>
    public SavedAnalysis.DistancingLine[]? Of(string article)
    {
        var lines = Take(article, row => new SavedAnalysis.DistancingLine(
            _start.At(row),
            _end.At(row),
            _formula.At(row),
            _sentence.At(row)));
        return lines.Length > 0 ? lines : null;
    }
}
