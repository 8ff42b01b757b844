using Parallax.Records.Columns;

namespace Parallax.Records.Rows;

/// <summary>The table <c>mentions</c>: the places where entities are mentioned, entity by entity.</summary>
internal sealed class MentionTable : EntityRowsTable
{
    private readonly TextColumn _type, _form, _surface, _section, _voice, _government, _rule, _tone;
    private readonly ValueColumn<int> _start, _end, _sentence;
    private readonly ValueColumn<double> _confidence;
    private readonly OptionalColumn<double> _score;

    /// <summary>An empty table.</summary>
    public MentionTable()
        : base("mentions")
    {
        _type = DerivedText("type");
        _form = Text("form");
        _surface = Text("surface");
        _section = DerivedText("section");
        _sentence = Value<int>("sentence");
        _start = Value<int>("start");
        _end = Value<int>("end");
        _voice = Text("voice");
        _government = TextOrNull("government");
        _tone = TextOrNull("tone");
        _score = ValueOrNull<double>("score");
        _rule = Text("rule");
        _confidence = Value<double>("confidence");
    }

    /// <summary>Adds the mentions of an article.</summary>
    public void Add(SavedAnalysis analysis)
    {
        for (var i = 0; i < analysis.Entities.Count; i++)
        {
            foreach (var mention in analysis.Entities[i].Mentions)
            {
                Begin(analysis, i);
                _type.Add(analysis.Entities[i].Type);
                _section.Add(SectionOf(analysis, mention.Sentence));
                Add(mention);
            }
        }
    }

    /// <summary>The mentions of an entity.</summary>
    public SavedAnalysis.MentionLine[] Of(string article, int entity) => Take(article, entity, Line);

    private void Add(SavedAnalysis.MentionLine mention)
    {
        _form.Add(mention.Form);
        _surface.Add(mention.Surface);
        _sentence.Add(mention.Sentence);
        _start.Add(mention.Start);
        _end.Add(mention.End);
        _voice.Add(mention.Voice);
        _government.Add(mention.Government);
        _tone.Add(mention.Tone);
        _score.Add(mention.Score);
        _rule.Add(mention.Rule);
        _confidence.Add(mention.Confidence);
    }

    private SavedAnalysis.MentionLine Line(int row) => new()
    {
        Start = _start.At(row),
        End = _end.At(row),
        Form = _form.At(row),
        Surface = _surface.At(row),
        Sentence = _sentence.At(row),
        Voice = _voice.At(row),
        Government = _government.OrNull(row),
        Rule = _rule.At(row),
        Confidence = _confidence.At(row),
        Tone = _tone.OrNull(row),
        Score = _score.At(row),
    };
}
