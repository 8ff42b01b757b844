using Parallax.Records.Columns;

namespace Parallax.Records.Rows;

/// <summary>The table <c>labels</c>: what the articles call the entities, entity by entity.</summary>
internal sealed class LabelTable : EntityRowsTable
{
    private readonly TextColumn _kind, _text, _head, _section, _voice, _status;
    private readonly ValueColumn<int> _start, _end, _sentence;

    /// <summary>An empty table.</summary>
    public LabelTable()
        : base("labels")
    {
        _kind = Text("kind");
        _text = Text("text");
        _head = Text("head");
        _section = DerivedText("section");
        _sentence = Value<int>("sentence");
        _start = Value<int>("start");
        _end = Value<int>("end");
        _voice = Text("voice");
        _status = TextOrNull("status");
    }

    /// <summary>Adds the labels of an article.</summary>
    public void Add(SavedAnalysis analysis)
    {
        for (var i = 0; i < analysis.Entities.Count; i++)
        {
            foreach (var label in analysis.Entities[i].Labels ?? [])
            {
                Begin(analysis, i);
                _section.Add(SectionOf(analysis, label.Sentence));
                Add(label);
            }
        }
    }

    /// <summary>The labels of an entity.</summary>
    public SavedAnalysis.LabelLine[] Of(string article, int entity) => Take(article, entity, row =>
        new SavedAnalysis.LabelLine(
            _start.At(row),
            _end.At(row),
            _kind.At(row),
            _text.At(row),
            _head.At(row),
            _sentence.At(row),
            _voice.At(row),
            _status.OrNull(row)));

    private void Add(SavedAnalysis.LabelLine label)
    {
        _kind.Add(label.Kind);
        _text.Add(label.Text);
        _head.Add(label.Head);
        _sentence.Add(label.Sentence);
        _start.Add(label.Start);
        _end.Add(label.End);
        _voice.Add(label.Voice);
        _status.Add(label.Status);
    }
}
