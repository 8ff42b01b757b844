namespace Parallax.Language.Quotations;

/// <summary>The passages of a document that are in quotation marks, and which tokens they hold.</summary>
internal sealed class QuotedPassages
{
    private readonly bool[] _inside;
    private readonly bool[] _marked;
    private readonly Dictionary<int, QuotedPassage> _openings = [];

    /// <summary>Scans a document's quotation marks.</summary>
    /// <param name="document">The document.</param>
    /// <param name="sentenceOf">The sentence of a token.</param>
    public QuotedPassages(Document document, Func<int, int> sentenceOf)
    {
        All = QuotationScanner.Scan(document);
        _inside = new bool[document.Tokens.Count];
        _marked = new bool[document.Sentences.Count];
        foreach (var passage in All)
        {
            _inside.AsSpan(passage.First..passage.End).Fill(true);
            _openings[passage.Open] = passage;
            _marked[sentenceOf(passage.Open)] = true;
        }
    }

    /// <summary>The passages in the order of the document; none contains another.</summary>
    public IReadOnlyList<QuotedPassage> All { get; }

    /// <summary>Whether a token is inside a passage, marks excluded.</summary>
    public bool Contain(int token) => _inside[token];

    /// <summary>Whether a passage's opening mark is at a token.</summary>
    public bool OpenAt(int token) => _openings.ContainsKey(token);

    /// <summary>The passage whose opening mark is at a token; null where there is none.</summary>
    public QuotedPassage? OpeningAt(int token) => _openings.TryGetValue(token, out var passage) ? passage : null;

    /// <summary>Whether a passage opens in a sentence.</summary>
    public bool OpenIn(int sentence) => _marked[sentence];
}
