using Parallax.Records.Columns;

namespace Parallax.Records.Rows;

/// <summary>The table <c>quotes</c>.</summary>
internal sealed class QuoteTable : ArticleRowsTable
{
    private readonly TextColumn _kind, _section, _speakerKind;
    private readonly TextColumn _content, _source, _cue, _cueLemma, _stance, _speaker;
    private readonly ValueColumn<int> _quote, _sentence, _words, _hits;
    private readonly OptionalColumn<int> _speakerEntity, _insertedWords, _within;
    private readonly ValueColumn<double> _tone;

    /// <summary>An empty table.</summary>
    public QuoteTable()
        : base("quotes")
    {
        _quote = DerivedValue<int>("quote");
        _kind = Text("kind");
        _speaker = TextOrNull("speaker");
        _speakerEntity = ValueOrNull<int>("speakerEntity");
        _speakerKind = Text("speakerKind");
        _cueLemma = TextOrNull("cueLemma");
        _stance = TextOrNull("stance");
        _content = TextOrNull("content");
        _source = TextOrNull("source");
        _cue = TextOrNull("cue");
        _section = DerivedText("section");
        _sentence = Value<int>("sentence");
        _words = Value<int>("words");
        _insertedWords = ValueOrNull<int>("insertedWords");
        _within = ValueOrNull<int>("within");
        _tone = Value<double>("tone");
        _hits = Value<int>("hits");
    }

    /// <summary>Adds the quotes of an article.</summary>
    public void Add(SavedAnalysis analysis)
    {
        for (var i = 0; i < analysis.Quotes.Count; i++)
        {
            var quote = analysis.Quotes[i];
            Begin(analysis.Article);
            _quote.Add(i);
            _section.Add(SectionOf(analysis, quote.Sentence));
            AddSpeaker(quote);
            AddWords(quote);
        }
    }

    /// <summary>The quotes of an article.</summary>
    public SavedAnalysis.QuoteLine[] Of(string article) => Take(article, Line);

    private void AddSpeaker(SavedAnalysis.QuoteLine quote)
    {
        _kind.Add(quote.Kind);
        _speaker.Add(quote.Speaker);
        _speakerEntity.Add(quote.SpeakerEntity);
        _speakerKind.Add(quote.SpeakerKind);
        _cueLemma.Add(quote.CueLemma);
        _stance.Add(quote.Stance);
        _content.Add(SpanText.Of(quote.Content));
        _source.Add(SpanText.Of(quote.Source));
        _cue.Add(SpanText.Of(quote.Cue));
    }

    private void AddWords(SavedAnalysis.QuoteLine quote)
    {
        _sentence.Add(quote.Sentence);
        _words.Add(quote.Words);
        _insertedWords.Add(quote.InsertedWords);
        _within.Add(quote.Within);
        _tone.Add(quote.Tone);
        _hits.Add(quote.Hits);
    }

    private SavedAnalysis.QuoteLine Line(int row) => new()
    {
        Kind = _kind.At(row),
        Content = SpanText.Parse(_content.OrNull(row)) ?? [],
        Source = SpanText.Parse(_source.OrNull(row)),
        Cue = SpanText.Parse(_cue.OrNull(row)),
        CueLemma = _cueLemma.OrNull(row),
        Stance = _stance.OrNull(row),
        Speaker = _speaker.OrNull(row),
        SpeakerEntity = _speakerEntity.At(row),
        SpeakerKind = _speakerKind.At(row),
        Sentence = _sentence.At(row),
        Words = _words.At(row),
        InsertedWords = _insertedWords.At(row),
        Within = _within.At(row),
        Tone = _tone.At(row),
        Hits = _hits.At(row),
    };
}
