namespace Parallax.Language;

/// <summary>Finds what stands between quotation marks: curly, straight, angled, and single ones that are no apostrophes.</summary>
/// <remarks>
/// Marks inside a passage are part of it. A mark that no other closes ends with its paragraph if the paragraph begins
/// with it or a colon or comma leads up to it; else it is taken for a slip and ends with its sentence.
/// </remarks>
internal static class QuotationScanner
{
    /// <summary>Whether a character is a quotation mark; ’ is taken for an apostrophe.</summary>
    public static bool IsMark(char c) => c is '“' or '”' or '"' or '„' or '«' or '»' or '‘';

    /// <summary>The passages of a document in its order; none contains another.</summary>
    public static List<QuotedPassage> Scan(Document document)
    {
        var passages = new List<QuotedPassage>();
        var sentences = document.Sentences;
        for (var s = 0; s < sentences.Count;)
        {
            var next = s + 1;
            while (next < sentences.Count && sentences[next].Paragraph == sentences[s].Paragraph) next++;
            Scan(document, s, next, passages);
            s = next;
        }
        return passages;
    }

    private static void Scan(Document document, int firstSentence, int endSentence, List<QuotedPassage> passages)
    {
        var (text, tokens) = (document.Text, document.Tokens);
        var (first, end) = (document.Sentences[firstSentence].FirstToken, document.Sentences[endSentence - 1].EndToken);
        for (var at = first; at < end; at++)
        {
            if (tokens[at].Kind != TokenKind.Punctuation || !Opens(text, tokens, at, first)) continue;
            var close = Close(text, tokens, at, end);
            if (close < 0 && text[tokens[at].Span.Start] is '‘' or '\'') continue;
            if (close == at + 2 && IsNickname(text, tokens, at, first, end) || (close < 0 && IsBlock(text, tokens, at, first, end))) continue;
            var stop = close >= 0 ? close : OpenEnd(document, firstSentence, endSentence, at);
            if (stop <= at + 1) continue;
            passages.Add(new QuotedPassage(at + 1, stop, close >= 0, document.Sentences[firstSentence].Paragraph));
            at = close >= 0 ? stop : stop - 1;
        }
    }

    // Marcia “Cia” Price
    private static bool IsNickname(string text, IReadOnlyList<Token> tokens, int open, int first, int end) => open > first && open + 3 < end
        && char.IsUpper(text[tokens[open - 1].Span.Start]) && char.IsUpper(text[tokens[open + 1].Span.Start]) && char.IsUpper(text[tokens[open + 3].Span.Start])
        && tokens[open - 1].Kind == TokenKind.Word && tokens[open + 3].Kind == TokenKind.Word;

    // A straight mark before a paragraph that has curly ones of its own sets off a block; a transcript's line is a quote all the same.
    private static bool IsBlock(string text, IReadOnlyList<Token> tokens, int open, int first, int end)
    {
        if (open != first || text[tokens[open].Span.Start] != '"') return false;
        for (var at = open + 1; at < end; at++)
        {
            if (at < open + 4 && text[tokens[at].Span.Start] == ':') return false;
            if (text[tokens[at].Span.Start] == '“') return true;
        }
        return false;
    }

    private static bool Opens(string text, IReadOnlyList<Token> tokens, int at, int first)
    {
        var start = tokens[at].Span.Start;
        return text[start] switch
        {
            '“' or '„' or '«' => true,
            '”' => at == first && tokens.Count > at + 1 && tokens[at + 1].Span.Start == start + 1,
            '"' => Leads(text, tokens, at, first),
            '‘' or '\'' => Leads(text, tokens, at, first) && at + 1 < tokens.Count && tokens[at + 1].Span.Start == start + 1
                && tokens[at + 1].Kind != TokenKind.Punctuation && !IsClipped(text, tokens[at + 1]),
            _ => false,
        };
    }

    // ’90s, ’em, rock ’n’ roll: the mark stands for what was left out.
    private static bool IsClipped(string text, Token token) => (token.Kind == TokenKind.Number && text[token.Span.End - 1] is 's' or '0')
        || token.Norm is "n" or "em" or "til" or "tis" or "twas" or "cause" or "bout";

    // A straight mark opens where no word touches it on the left and something touches it on the right.
    private static bool Leads(string text, IReadOnlyList<Token> tokens, int at, int first)
    {
        var start = tokens[at].Span.Start;
        if (start + 1 >= text.Length || char.IsWhiteSpace(text[start + 1])) return false;
        return at == first || tokens[at - 1].Span.End < start || text[start - 1] is '(' or '[' or '-' or '–' or '—' or '/' or '“' or '"' or '‘';
    }

    private static int Close(string text, IReadOnlyList<Token> tokens, int open, int end) => text[tokens[open].Span.Start] switch
    {
        '“' or '„' or '”' => CloseDouble(text, tokens, open, end),
        '«' => IndexOf(text, tokens, open + 1, end, '»'),
        '"' => CloseStraight(text, tokens, open, end),
        var mark => CloseSingle(text, tokens, open, end, mark == '‘' ? '’' : '\''),
    };

    private static int CloseDouble(string text, IReadOnlyList<Token> tokens, int open, int end)
    {
        var depth = 1;
        for (var at = open + 1; at < end; at++)
        {
            var c = text[tokens[at].Span.Start];
            if (c is '”' || (c is '“' or '"' && !Touches(text, tokens[at].Span.Start + 1) && !char.IsWhiteSpace(text[tokens[at].Span.Start - 1]))) depth--;
            else if (c is '“') depth++;
            if (depth == 0) return at;
        }
        // “One “two”: an opening mark too many; the first closing one ends the passage.
        return depth > 1 ? IndexOf(text, tokens, open + 1, end, '”') : -1;
    }

    private static int CloseStraight(string text, IReadOnlyList<Token> tokens, int open, int end)
    {
        var inner = 0;
        for (var at = open + 1; at < end; at++)
        {
            var c = text[tokens[at].Span.Start];
            if (c is '“') inner++;
            else if (c is '”' && inner > 0) inner--;
            else if (c is '"' or '”' && !Leads(text, tokens, at, open)) return at;
        }
        return -1;
    }

    // ’ is also the apostrophe of a plural: after an s it closes only if no later mark can.
    private static int CloseSingle(string text, IReadOnlyList<Token> tokens, int open, int end, char close)
    {
        var plural = -1;
        for (var at = open + 1; at < end; at++)
        {
            var c = text[tokens[at].Span.Start];
            if (c is '“' or '”' or '"' or '‘') break;
            if (c != close || tokens[at].Span.Length != 1 || Touches(text, tokens[at].Span.Start + 1)) continue;
            if (text[tokens[at].Span.Start - 1] is not 's') return at;
            if (plural < 0) plural = at;
        }
        return plural;
    }

    private static bool Touches(string text, int offset) => offset >= 0 && offset < text.Length && char.IsLetterOrDigit(text[offset]);

    private static int IndexOf(string text, IReadOnlyList<Token> tokens, int from, int end, char mark)
    {
        for (var at = from; at < end; at++)
            if (text[tokens[at].Span.Start] == mark) return at;
        return -1;
    }

    private static int OpenEnd(Document document, int firstSentence, int endSentence, int open)
    {
        var tokens = document.Tokens;
        var before = open == document.Sentences[firstSentence].FirstToken ? '\n' : document.Text[tokens[open - 1].Span.End - 1];
        if (before is '\n' or ':' or ',') return document.Sentences[endSentence - 1].EndToken;
        for (var s = firstSentence; s < endSentence; s++)
            if (open < document.Sentences[s].EndToken) return document.Sentences[s].EndToken;
        return document.Sentences[endSentence - 1].EndToken;
    }
}
