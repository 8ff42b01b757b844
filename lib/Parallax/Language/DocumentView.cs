using System.Runtime.CompilerServices;
using Parallax.Language.Quotations;

namespace Parallax.Language;

/// <summary>
/// A document as all stages read it: the facts of its words, its sentences, and its passages in quotation marks.
/// </summary>
/// <remarks>Made once a document: the first stage that asks makes it, the others get the same one.</remarks>
internal sealed class DocumentView
{
    private static readonly ConditionalWeakTable<Document, DocumentView> Views = [];
    private static readonly WordFactsCache CommonFacts = new();

    private readonly int[] _sentenceOf;
    private readonly bool[] _capitals;
    private readonly bool[] _headline;
    private QuotedPassages? _passages;

    /// <summary>Looks up every word of a document; later stages get this view.</summary>
    public DocumentView(Document document, WordFactsCache cache)
    {
        Document = document;
        Tokens = document.Tokens as Token[] ?? [.. document.Tokens];
        Words = new WordFacts[Tokens.Length];
        _sentenceOf = new int[Words.Length];
        _capitals = new bool[document.Sentences.Count];
        _headline = new bool[document.Sentences.Count];
        for (var s = 0; s < document.Sentences.Count; s++)
        {
            var bounds = document.Sentences[s];
            for (var t = bounds.FirstToken; t < bounds.EndToken; t++)
            {
                Words[t] = cache.Of(document.Text, Tokens[t]);
                _sentenceOf[t] = s;
            }
            (_capitals[s], _headline[s]) = CaseOf(bounds);
        }
        Views.AddOrUpdate(document, this);
    }

    /// <summary>The view of a document: the one that a stage made already, else one that knows no names.</summary>
    public static DocumentView Of(Document document) =>
        Views.TryGetValue(document, out var view) ? view : new DocumentView(document, CommonFacts);

    /// <summary>The document.</summary>
    public Document Document { get; }

    /// <summary>Its text.</summary>
    public string Text => Document.Text;

    /// <summary>Its tokens.</summary>
    public Token[] Tokens { get; }

    /// <summary>The facts of its words, one a token.</summary>
    public WordFacts[] Words { get; }

    /// <summary>Its passages in quotation marks.</summary>
    public QuotedPassages Passages => _passages ??= new QuotedPassages(Document, SentenceOf);

    /// <summary>The number of the sentence that a token belongs to.</summary>
    public int SentenceOf(int token) => _sentenceOf[token];

    /// <summary>The bounds of the sentence that a token belongs to.</summary>
    public SentenceBounds BoundsOf(int token) => Document.Sentences[_sentenceOf[token]];

    /// <summary>Whether a sentence is set in capitals.</summary>
    public bool IsInCapitals(int sentence) => _capitals[sentence];

    /// <summary>Whether a sentence is in headline case.</summary>
    public bool IsHeadlineCase(int sentence) => _headline[sentence];

    /// <summary>The text from one token to before another.</summary>
    public TextSpan SpanOf(int first, int end) =>
        new(Tokens[first].Span.Start, Tokens[end - 1].Span.End);

    /// <summary>The words from one token to before another, white space joined.</summary>
    public string SurfaceOf(int first, int end)
    {
        var words = SpanOf(first, end).Of(Text).ToString()
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words).Replace('’', '\'');
    }

    /// <summary>Whether no white space parts a token from the one before.</summary>
    public bool Joined(int token) =>
        token > 0 && Tokens[token - 1].Span.End == Tokens[token].Span.Start;

    /// <summary>The normal form of a token; empty before the first and behind the last.</summary>
    public string Norm(int token) => (uint)token < (uint)Words.Length ? Words[token].Norm : "";

    /// <summary>The first character of a token.</summary>
    public char First(int token) => Text[Tokens[token].Span.Start];

    /// <summary>The last character of a token.</summary>
    public char Last(int token) => Text[Tokens[token].Span.End - 1];

    /// <summary>Whether there is such a token and it is of any of these classes.</summary>
    public bool Is(int token, WordClass classes) =>
        (uint)token < (uint)Words.Length && Words[token].Is(classes);

    /// <summary>Whether there is such a token and it is that one mark.</summary>
    public bool Is(int token, char mark) =>
        (uint)token < (uint)Tokens.Length && Tokens[token].Span.Length == 1
            && First(token) == mark;

    /// <summary>Whether a token is punctuation.</summary>
    public bool IsPunctuation(int token) =>
        (uint)token < (uint)Tokens.Length && Tokens[token].Kind == TokenKind.Punctuation;

    /// <summary>Whether a token is a word that begins with a capital.</summary>
    public bool IsCapitalised(int token) =>
        (uint)token < (uint)Tokens.Length && Tokens[token].Kind == TokenKind.Word
            && Words[token].Capital;

    /// <summary>Whether a token is a dash that parts clauses.</summary>
    public bool IsDash(int token) => First(token) is '–' or '—';

    /// <summary>Whether a token is a quotation mark that is no apostrophe.</summary>
    public bool IsQuotationMark(int token) =>
        IsPunctuation(token) && Tokens[token].Span.Length == 1 && QuotationScanner.IsMark(First(token));

    /// <summary>Whether a token is between quotation marks.</summary>
    public bool IsQuoted(int token) => Passages.Contain(token);

    /// <summary>Whether the words before a token, as far as they are in its sentence, are none.</summary>
    public bool BeginsSentence(int token) => Document.Sentences[_sentenceOf[token]].FirstToken == token;

    // Whether a line is set in capitals, and whether it is in headline case: no final point, all longer words
    // capitalised.
    private (bool Capitals, bool Headline) CaseOf(SentenceBounds bounds)
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
        var capitalised = longer >= 3 && initials * 10 >= longer * 9;
        return (inCapitals, !inCapitals && capitalised && Words[bounds.EndToken - 1].Surface != ".");
    }
}
