using Parallax.Records.Columns;

namespace Parallax.Records.Rows;

/// <summary>The table <c>segments</c>: the stretches of the sentences by voice.</summary>
internal sealed class SegmentTable : ArticleRowsTable
{
    private readonly ValueColumn<int> _sentence, _start, _end, _words, _hits;
    private readonly TextColumn _voice;
    private readonly ValueColumn<double> _tone;

    /// <summary>An empty table.</summary>
    public SegmentTable()
        : base("segments")
    {
        _sentence = Value<int>("sentence");
        _start = Value<int>("start");
        _end = Value<int>("end");
        _voice = Text("voice");
        _words = Value<int>("words");
        _tone = Value<double>("tone");
        _hits = Value<int>("hits");
    }

    /// <summary>Adds the segments of an article.</summary>
    public void Add(SavedAnalysis analysis)
    {
        for (var i = 0; i < analysis.Sentences.Count; i++)
        {
            foreach (var segment in analysis.Sentences[i].Segments)
            {
                Begin(analysis.Article);
                _sentence.Add(i);
                Add(segment);
            }
        }
    }

    /// <summary>The segments of a sentence, which are the next ones.</summary>
    public SavedAnalysis.SegmentLine[] Of(string article, int sentence) => Take(
        article,
        (_sentence, sentence),
        row => new SavedAnalysis.SegmentLine(
            _start.At(row),
            _end.At(row),
            _voice.At(row),
            _words.At(row),
            _tone.At(row),
            _hits.At(row)));

    private void Add(SavedAnalysis.SegmentLine segment)
    {
        _start.Add(segment.Start);
        _end.Add(segment.End);
        _voice.Add(segment.Voice);
        _words.Add(segment.Words);
        _tone.Add(segment.Tone);
        _hits.Add(segment.Hits);
    }
}
