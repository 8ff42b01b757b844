namespace Parallax.Language;

/// <summary>A document with the facts of its words: what the stages of entity recognition share.</summary>
internal sealed class DocumentView
{
    private readonly int[] _sentenceOf;
    private readonly bool[] _capitals;
    private readonly bool[] _headline;

    /// <summary>Looks up every word of a document.</summary>
    public DocumentView(Document document, WordFactsCache cache)
    {
        Document = document;
        Words = new WordFacts[document.Tokens.Count];
        _sentenceOf = new int[Words.Length];
        _capitals = new bool[document.Sentences.Count];
        _headline = new bool[document.Sentences.Count];
        for (var s = 0; s < document.Sentences.Count; s++)
        {
            var bounds = document.Sentences[s];
            for (var t = bounds.FirstToken; t < bounds.EndToken; t++)
            {
                Words[t] = cache.Of(document.Text, document.Tokens[t]);
                _sentenceOf[t] = s;
            }
            (_capitals[s], _headline[s]) = Style(bounds);
        }
    }

    /// <summary>The document.</summary>
    public Document Document { get; }

    /// <summary>The facts of its words, one a token.</summary>
    public WordFacts[] Words { get; }

    /// <summary>The sentence that a token belongs to.</summary>
    public int SentenceOf(int token) => _sentenceOf[token];

    /// <summary>The bounds of the sentence that a token belongs to.</summary>
    public SentenceBounds BoundsOf(int token) => Document.Sentences[_sentenceOf[token]];

    /// <summary>Whether a sentence is set in capitals.</summary>
    public bool IsInCapitals(int sentence) => _capitals[sentence];

    /// <summary>Whether a sentence is in headline case.</summary>
    public bool IsHeadlineCase(int sentence) => _headline[sentence];

    /// <summary>The text from one token to before another.</summary>
    public TextSpan SpanOf(int first, int end) => new(Document.Tokens[first].Span.Start, Document.Tokens[end - 1].Span.End);

    /// <summary>What stands from one token to before another, white space joined.</summary>
    public string SurfaceOf(int first, int end) =>
        string.Join(' ', SpanOf(first, end).Of(Document.Text).ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace('’', '\'');

    /// <summary>Whether no white space parts a token from the one before.</summary>
    public bool Joined(int token) => token > 0 && Document.Tokens[token - 1].Span.End == Document.Tokens[token].Span.Start;

    // Whether a line is set in capitals, and whether it is in headline case: no final point, all longer words capitalised.
    private (bool Capitals, bool Headline) Style(SentenceBounds bounds)
    {
        int words = 0, capitals = 0, initials = 0, longer = 0;
        for (var t = bounds.FirstToken; t < bounds.EndToken; t++)
        {
            var word = Words[t];
            if (!word.Letter) continue;
            words++;
            if (word.AllCaps || word.Surface is "A" or "I") capitals++;
            if (word.Surface.Length < 5) continue;
            longer++;
            if (word.Capital) initials++;
        }
        var inCapitals = words >= 3 && capitals * 5 >= words * 4;
        return (inCapitals, !inCapitals && longer >= 3 && initials * 10 >= longer * 9 && Words[bounds.EndToken - 1].Surface != ".");
    }
}
