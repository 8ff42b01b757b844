using Parallax.Language;
using Parallax.Quotes.Attributions;

namespace Parallax.Quotes;

/// <summary>A document with what the rules of this stage look up again and again: cue verbs, sentences, quotation marks.</summary>
internal sealed class SentenceReading
{
    private readonly int[] _sentenceOf;
    private readonly bool[] _quoted;
    private readonly bool[] _marked;
    private readonly HashSet<int> _opens = [];

    public SentenceReading(Document document)
    {
        Document = document;
        Passages = PassageScanner.Scan(document);
        Cues = new CueVerb?[document.Tokens.Count];
        _sentenceOf = new int[document.Tokens.Count];
        _quoted = new bool[document.Tokens.Count];
        _marked = new bool[document.Sentences.Count];
        for (var at = 0; at < Cues.Length; at++)
            if (document.Tokens[at].Kind == TokenKind.Word) Cues[at] = CueTable.Find(document.Tokens[at].Norm);
        for (var s = 0; s < document.Sentences.Count; s++)
            _sentenceOf.AsSpan(document.Sentences[s].FirstToken..document.Sentences[s].EndToken).Fill(s);
        foreach (var passage in Passages)
        {
            _quoted.AsSpan(passage.First..passage.End).Fill(true);
            _opens.Add(passage.Open);
            _marked[_sentenceOf[passage.Open]] = true;
        }
    }

    public Document Document { get; }

    public string Text => Document.Text;

    public IReadOnlyList<Token> Tokens => Document.Tokens;

    public IReadOnlyList<Passage> Passages { get; }

    /// <summary>The cue verb that each token is a form of.</summary>
    public CueVerb?[] Cues { get; }

    /// <summary>Number of the sentence of a token.</summary>
    public int SentenceOf(int token) => _sentenceOf[token];

    /// <summary>The sentence of a token.</summary>
    public SentenceBounds Sentence(int token) => Document.Sentences[_sentenceOf[token]];

    /// <summary>Whether a token stands between quotation marks.</summary>
    public bool Quoted(int token) => _quoted[token];

    /// <summary>Whether a passage opens at a token.</summary>
    public bool Opens(int token) => _opens.Contains(token);

    /// <summary>The first character of a token.</summary>
    public char First(int token) => Text[Tokens[token].Span.Start];

    /// <summary>The last character of a token.</summary>
    public char Last(int token) => Text[Tokens[token].Span.End - 1];

    /// <summary>The normal form of a token.</summary>
    public string Norm(int token) => Tokens[token].Norm;

    /// <summary>The normal form of a token in American spelling, which the model was trained on.</summary>
    public string American(int token) => SpellingVariants.Normalize(Tokens[token].Norm);

    /// <summary>
    /// Whether a token is worth a look as a cue: a word that the corpus shows as one, a verb of saying of the table, or any
    /// verb outside the marks of a sentence that has some.
    /// </summary>
    public bool MayAttribute(int token, IReadOnlySet<string> cues) => cues.Contains(American(token)) || Cues[token] is { Frame: CueFrame.Speech }
        || (_marked[_sentenceOf[token]] && Tokens[token].Pos == PartOfSpeech.Verb && !_quoted[token]);

    /// <summary>Whether a token is a word that begins with a capital.</summary>
    public bool Capital(int token) => Tokens[token].Kind == TokenKind.Word && char.IsUpper(First(token));

    /// <summary>Whether a token is that one mark.</summary>
    public bool Is(int token, char mark) => Tokens[token].Span.Length == 1 && First(token) == mark;

    /// <summary>Whether a token is a quotation mark.</summary>
    public bool IsMark(int token) => Tokens[token].Kind == TokenKind.Punctuation
        && First(token) is '“' or '”' or '"' or '„' or '«' or '»' or '‘' && Tokens[token].Span.Length == 1;
}
