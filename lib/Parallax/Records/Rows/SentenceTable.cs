using Parallax.Records.Columns;

namespace Parallax.Records.Rows;

/// <summary>The table <c>sentences</c>.</summary>
internal sealed class SentenceTable : ArticleRowsTable
{
    private readonly ValueColumn<int> _sentence, _paragraph, _start, _end, _words, _hits;
    private readonly TextColumn _section, _opening;
    private readonly ValueColumn<double> _tone;

    /// <summary>An empty table.</summary>
    public SentenceTable()
        : base("sentences")
    {
        _sentence = Value<int>("sentence");
        _section = Text("section");
        _paragraph = Value<int>("paragraph");
        _start = Value<int>("start");
        _end = Value<int>("end");
        _opening = Text("opening");
        _words = DerivedValue<int>("words");
        _tone = Value<double>("tone");
        _hits = Value<int>("hits");
    }

    /// <summary>Adds the sentences of an article.</summary>
    public void Add(SavedAnalysis analysis)
    {
        for (var i = 0; i < analysis.Sentences.Count; i++)
        {
            Begin(analysis.Article);
            _sentence.Add(i);
            Add(analysis.Sentences[i]);
        }
    }

    /// <summary>The sentences of an article, each with its segments.</summary>
    public SavedAnalysis.SentenceLine[] Of(string article, SegmentTable segments) => Take(article, row =>
        new SavedAnalysis.SentenceLine(
            _start.At(row),
            _end.At(row),
            _section.At(row),
            _paragraph.At(row),
            _opening.At(row),
            _tone.At(row),
            _hits.At(row),
            segments.Of(article, _sentence.At(row))));

    /// <summary>The sentences of an article with nothing but their sections.</summary>
    public SavedAnalysis.SentenceLine[] SectionsOf(string article) => Take(article, row =>
        new SavedAnalysis.SentenceLine(0, 0, _section.At(row), 0, "", 0, 0, []));

    private void Add(SavedAnalysis.SentenceLine sentence)
    {
        _section.Add(sentence.Section);
        _paragraph.Add(sentence.Paragraph);
        _start.Add(sentence.Start);
        _end.Add(sentence.End);
        _opening.Add(sentence.Opening);
        _words.Add(sentence.Segments.Sum(s => s.Words));
        _tone.Add(sentence.Tone);
        _hits.Add(sentence.Hits);
    }
}
