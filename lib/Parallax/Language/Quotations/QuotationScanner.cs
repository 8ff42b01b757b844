namespace Parallax.Language.Quotations;

/// <summary>
/// Finds what is between quotation marks: curly, straight, angled, ``typewritten'', ''of two apostrophes'', and single
/// ones that are no apostrophes.
/// </summary>
/// <remarks>
/// Marks inside a passage are part of it. A mark that no other closes ends with its paragraph if the paragraph begins
/// with it or a colon or comma leads up to it; else it is taken for a slip and ends with its sentence.
/// </remarks>
internal sealed class QuotationScanner
{
    private const int LabelWords = 4;

    private readonly string _text;
    private readonly IReadOnlyList<Token> _tokens;
    private readonly IReadOnlyList<SentenceBounds> _sentences;

    // The paragraph that is read: its sentences and its tokens.
    private int _firstSentence;
    private int _endSentence;
    private int _first;
    private int _end;

    private QuotationScanner(Document document)
    {
        _text = document.Text;
        _tokens = document.Tokens;
        _sentences = document.Sentences;
    }

    /// <summary>Whether a character is a quotation mark; ’ is taken for an apostrophe.</summary>
    public static bool IsMark(char c) => c is '“' or '”' or '"' or '„' or '«' or '»' or '‘';

    /// <summary>The passages of a document in its order; none contains another.</summary>
    public static List<QuotedPassage> Scan(Document document)
    {
        var scanner = new QuotationScanner(document);
        var passages = new List<QuotedPassage>();
        for (var s = 0; s < document.Sentences.Count; s = scanner._endSentence)
        {
            scanner.Begin(s);
            scanner.ScanParagraph(passages);
        }
        return passages;
    }

    private void Begin(int sentence)
    {
        _firstSentence = sentence;
        _endSentence = sentence + 1;
        while (_endSentence < _sentences.Count && _sentences[_endSentence].Paragraph == _sentences[sentence].Paragraph)
            _endSentence++;
        _first = _sentences[_firstSentence].FirstToken;
        _end = _sentences[_endSentence - 1].EndToken;
    }

    private void ScanParagraph(List<QuotedPassage> passages)
    {
        for (var at = _first; at < _end; at++)
        {
            if (_tokens[at].Kind != TokenKind.Punctuation || !Opens(at)) continue;
            var length = IsDouble(at, '`') || IsDouble(at, '\'') ? 2 : 1;
            var first = at + length;
            var close = CloseOf(at);
            if (!IsPassage(at, close)) continue;
            var stop = close >= 0 ? close : OpenEnd(at);
            if (stop <= first) continue;
            passages.Add(new QuotedPassage(first, stop, close >= 0,
                _sentences[_firstSentence].Paragraph)
            { MarkLength = length });
            at = close >= 0 ? stop + length - 1 : stop - 1;
        }
    }

    private bool IsPassage(int open, int close)
    {
        if (close == open + 2 && IsNickname(open)) return false;
        if (close >= 0 || IsDouble(open, '\'')) return true;
        return Mark(open) is not ('‘' or '\'' or '»' or '›' or '‹' or '`') && !IsBlock(open);
    }

    private char Mark(int at) => _text[_tokens[at].Span.Start];

    // Marcia “Cia” Price
    private bool IsNickname(int open)
    {
        if (open <= _first || open + 3 >= _end) return false;
        if (_tokens[open - 1].Kind != TokenKind.Word
            || _tokens[open + 3].Kind != TokenKind.Word)
            return false;
        return char.IsUpper(Mark(open - 1)) && char.IsUpper(Mark(open + 1))
            && char.IsUpper(Mark(open + 3));
    }

    // A straight mark before a paragraph that has curly ones of its own sets off a block; a transcript's line is a
    // quote all the same.
    private bool IsBlock(int open)
    {
        if (open != _first || Mark(open) != '"') return false;
        for (var at = open + 1; at < _end; at++)
        {
            if (at < open + LabelWords && Mark(at) == ':') return false;
            if (Mark(at) == '“') return true;
        }
        return false;
    }

    private bool Opens(int at) => Mark(at) switch
    {
        '“' or '„' or '«' => true,
        '”' => at == _first && TouchesNext(at),
        '"' => Leads(at),
        '‘' or '\'' => OpensSingle(at),
        '»' => Leads(at) && PointsInward(at),
        '›' => Leads(at) && IndexOf(at + 1, '‹') > 0,
        '‹' => IndexOf(at + 1, '›') > 0,
        '`' => IsDouble(at, '`') && Typewritten(at + 2) > 0,
        _ => false,
    };

    // »so«: the other mark comes before the next one like this.
    private bool PointsInward(int at)
    {
        var (close, next) = (IndexOf(at + 1, '«'), IndexOf(at + 1, '»'));
        return close > 0 && (next < 0 || close < next);
    }

    private bool TouchesNext(int at) =>
        at + 1 < _tokens.Count && _tokens[at + 1].Span.Start == _tokens[at].Span.End;

    private bool OpensSingle(int at)
    {
        if (IsDouble(at, '\'')) return OpensDouble(at);
        return Leads(at) && TouchesNext(at)
            && _tokens[at + 1].Kind != TokenKind.Punctuation
            && !IsClipped(_tokens[at + 1]);
    }

    // ’90s, ’em, rock ’n’ roll: the mark is for what was left out.
    private bool IsClipped(Token token)
    {
        if (token.Kind == TokenKind.Number) return _text[token.Span.End - 1] is 's' or '0';
        return token.Norm is "n" or "em" or "til" or "tis" or "twas" or "cause" or "bout";
    }

    // A straight mark opens where no word touches it on the left and something touches it on the right.
    private bool Leads(int at) => Leads(at, _first);

    private bool Leads(int at, int first)
    {
        var start = _tokens[at].Span.Start;
        if (start + 1 >= _text.Length || char.IsWhiteSpace(_text[start + 1])) return false;
        return IsFreeOnTheLeft(at, first);
    }

    private bool IsFreeOnTheLeft(int at, int first)
    {
        var start = _tokens[at].Span.Start;
        if (at == first || _tokens[at - 1].Span.End < start) return true;
        return _text[start - 1] is '(' or '[' or '-' or '–' or '—' or '/' or '“' or '"' or '‘';
    }

    private int CloseOf(int open) => Mark(open) switch
    {
        '“' or '„' or '”' => CloseDouble(open),
        '«' => IndexOf(open + 1, '»'),
        '»' => IndexOf(open + 1, '«'),
        '‹' => IndexOf(open + 1, '›'),
        '›' => IndexOf(open + 1, '‹'),
        '"' => CloseStraight(open),
        '`' => Typewritten(open + 2),
        '\'' when IsDouble(open, '\'') => CloseApostrophes(open),
        '‘' => CloseSingle(open, '’'),
        _ => CloseSingle(open, '\''),
    };

    // Two marks that touch: ``so''
    private bool IsDouble(int at, char mark) =>
        at + 1 < _end && Mark(at) == mark && Mark(at + 1) == mark
        && TouchesNext(at);

    private int Typewritten(int from)
    {
        for (var at = from; at + 1 < _end; at++)
            if (IsDouble(at, '\'')) return at;
        return -1;
    }

    // ''so'', as archives write it: it opens where a word touches it on the right only.
    private bool OpensDouble(int at) => IsFreeOnTheLeft(at, _first) && IsLetterOrDigit(_tokens[at + 1].Span.End);

    private int CloseApostrophes(int open)
    {
        for (var at = open + 2; at + 1 < _end; at++)
            if (IsDouble(at, '\'') && !OpensDouble(at)) return at;
        return -1;
    }

    private int CloseDouble(int open)
    {
        var depth = 1;
        for (var at = open + 1; at < _end; at++)
        {
            if (Mark(at) is '”' || IsMisprintedClose(at)) depth--;
            else if (Mark(at) is '“') depth++;
            if (depth == 0) return at;
        }
        // “One “two”: an opening mark too many; the first closing one ends the passage.
        return depth > 1 ? IndexOf(open + 1, '”') : -1;
    }

    // An opening or a straight mark that a word touches on the left only; it is also how „German marks“ close.
    private bool IsMisprintedClose(int at)
    {
        var start = _tokens[at].Span.Start;
        return Mark(at) is '“' or '"' && !IsLetterOrDigit(start + 1)
            && !char.IsWhiteSpace(_text[start - 1]);
    }

    private int CloseStraight(int open)
    {
        var inner = 0;
        for (var at = open + 1; at < _end; at++)
        {
            var mark = Mark(at);
            if (mark is '“') inner++;
            else if (mark is '”' && inner > 0) inner--;
            else if (mark is '"' or '”' && !Leads(at, open)) return at;
        }
        return -1;
    }

    // ’ is also the apostrophe of a plural: after an s it closes only if no later mark can.
    private int CloseSingle(int open, char close)
    {
        var plural = -1;
        for (var at = open + 1; at < _end; at++)
        {
            var start = _tokens[at].Span.Start;
            if (Mark(at) is '“' or '”' or '"' or '‘') break;
            if (Mark(at) != close || _tokens[at].Span.Length != 1
                || IsLetterOrDigit(start + 1))
                continue;
            if (_text[start - 1] is not 's') return at;
            if (plural < 0) plural = at;
        }
        return plural;
    }

    private bool IsLetterOrDigit(int offset) =>
        offset >= 0 && offset < _text.Length && char.IsLetterOrDigit(_text[offset]);

    private int IndexOf(int from, char mark)
    {
        for (var at = from; at < _end; at++)
            if (Mark(at) == mark) return at;
        return -1;
    }

    private int OpenEnd(int open)
    {
        var before = open == _first ? '\n' : _text[_tokens[open - 1].Span.End - 1];
        if (before is '\n' or ':' or ',') return _end;
        for (var s = _firstSentence; s < _endSentence; s++)
            if (open < _sentences[s].EndToken) return _sentences[s].EndToken;
        return _end;
    }
}
