using System.Collections.Frozen;

namespace Parallax.Language.Sentences;

/// <summary>Finds where sentences end in a paragraph's tokens.</summary>
/// <remarks>
/// A sentence ends after . ! ? or … with the closing marks that follow, where the next token can begin one. The point
/// of
/// an abbreviation is part of its token; it ends a sentence only before a word that commonly begins one. A number or a
/// letter with a point at the beginning is an item's label and no sentence.
/// </remarks>
internal static class SentenceSplitter
{
    // How far behind a question in marks its verb of saying may be.
    private const int TagReach = 4;

    private static readonly FrozenSet<string> Starters = ListedWords.Of("text", "sentence-starter");

    private enum Point { None, Abbreviation, Stop, Question }

    /// <summary>Index after the last token of the sentence that begins at <paramref name="first"/>.</summary>
    public static int End(string text, List<Token> tokens, int first)
    {
        var list = ListLabels.At(text, tokens, first);
        for (var at = list.AfterLabel(first); at < tokens.Count; at++)
        {
            if (list.BeginsItem(at) || BeginsBullet(text, tokens, first, at)) return at;
            var point = PointOf(text, tokens[at]);
            if (point == Point.None) continue;
            at = LastDot(text, tokens, at);
            var next = AfterClosingMarks(text, tokens, at + 1);
            if (point != Point.Abbreviation) next = AfterReferences(text, tokens, next);
            if (next >= tokens.Count) return tokens.Count;
            if (list.BeginsItem(next) || Begins(text, tokens, (at, next), point)) return next;
        }
        return tokens.Count;
    }

    // "• One egg • Two cups": where a sentence begins with a bullet, the next one begins another.
    private static bool BeginsBullet(string text, List<Token> tokens, int first, int at) =>
        at > first + 1 && text[tokens[at].Span.Start] == '•' && text[tokens[first].Span.Start] == '•';

    /// <summary>Whether a word in normal form commonly begins a sentence.</summary>
    public static bool IsStarter(string norm) => Starters.Contains(norm);

    /// <summary>Whether a mark opens what a sentence may begin with.</summary>
    public static bool Opens(char mark) => mark is '"' or '“' or '‘' or '\'' or '(' or '[' or '«' or '„';

    /// <summary>Whether a mark closes what a sentence opened, or is one more of the marks that end it.</summary>
    public static bool Closes(char mark) =>
        mark is '"' or '”' or '’' or '\'' or ')' or ']' or '»' or '.' or '!' or '?' or '…';

    private static Point PointOf(string text, Token token)
    {
        if (token.Kind == TokenKind.Word)
        {
            var isAbbreviation = text[token.Span.End - 1] == '.'
                && !Abbreviations.IsTitle(token.Span.Of(text)) && !Abbreviations.Introduces(token.Norm);
            return isAbbreviation ? Point.Abbreviation : Point.None;
        }
        if (token.Kind != TokenKind.Punctuation) return Point.None;
        return text[token.Span.Start] switch
        {
            '.' or '…' => Point.Stop,
            '!' or '?' => Point.Question,
            _ => Point.None
        };
    }

    // The last of ". . .": points with blanks between them are one mark.
    private static int LastDot(string text, List<Token> tokens, int at)
    {
        if (text[tokens[at].Span.Start] != '.') return at;
        while (at + 1 < tokens.Count && IsDot(text, tokens[at + 1])
            && tokens[at + 1].Span.Start - tokens[at].Span.End == 1)
            at++;
        return at;
    }

    private static bool IsDot(string text, Token token) =>
        token.Span.Length == 1 && text[token.Span.Start] == '.';

    // Marks that close what the sentence opened are right behind its end; a quotation mark after a blank opens the next
    // one.
    private static int AfterClosingMarks(string text, List<Token> tokens, int at)
    {
        while (at < tokens.Count && tokens[at].Kind == TokenKind.Punctuation
            && tokens[at].Span.Start == tokens[at - 1].Span.End
            && ClosesHere(text, tokens, at)) at++;
        return at;
    }

    // "It failed in 1805. [19]": the number of a note in brackets is part of the sentence before it.
    private static int AfterReferences(string text, List<Token> tokens, int at)
    {
        while (at + 2 < tokens.Count && text[tokens[at].Span.Start] == '['
            && tokens[at + 1].Kind == TokenKind.Number
            && text[tokens[at + 2].Span.Start] == ']') at += 3;
        return at;
    }

    // « and “ close where the marks are »German« or „German“.
    private static bool ClosesHere(string text, List<Token> tokens, int at)
    {
        var mark = text[tokens[at].Span.Start];
        if (Closes(mark)) return true;
        return mark is '«' or '“' && !Touches(tokens, at + 1);
    }

    private static bool Touches(List<Token> tokens, int at) =>
        at < tokens.Count && tokens[at].Span.Start == tokens[at - 1].Span.End
        && tokens[at].Kind != TokenKind.Punctuation;

    // Whether the token behind a point, and behind the marks that close there, begins a sentence.
    private static bool Begins(string text, List<Token> tokens, (int At, int Next) gap, Point point)
    {
        var (at, next) = gap;
        if (tokens[next].Span.Start == tokens[at].Span.End) return IsGlued(text, tokens, at, next);
        if (IsCitation(text, tokens, at, next) || IsNumberSign(text, tokens, at, next)) return false;
        if (point == Point.Abbreviation) return BeginsAfterAbbreviation(text, tokens, at, next);
        if (IsFirmWithMark(text, tokens, at, next)) return false;
        var begin = AfterOpeningMarks(text, tokens, next);
        var c = text[tokens[begin].Span.Start];
        if (char.IsLower(c)) return false;
        if (char.IsUpper(c) || char.IsDigit(c)) return !Attributes(text, tokens, next, point);
        if (begin > next || tokens[begin].Kind != TokenKind.Punctuation) return true;
        return c is '—' or '–' or '-' or '•' or '…' or '.' or '»' || char.IsSurrogate(c);
    }

    private static bool BeginsAfterAbbreviation(string text, List<Token> tokens, int at, int next)
    {
        var begin = AfterOpeningMarks(text, tokens, next);
        return char.IsUpper(text[tokens[begin].Span.Start])
            && (begin > next || Starters.Contains(tokens[begin].Norm))
            && !IsInitial(tokens[at]);
    }

    private static int AfterOpeningMarks(string text, List<Token> tokens, int at)
    {
        while (at < tokens.Count - 1 && Opens(text[tokens[at].Span.Start])) at++;
        return at;
    }

    // "Yahoo! Inc."
    private static bool IsFirmWithMark(string text, List<Token> tokens, int at, int next) =>
        text[tokens[at].Span.Start] == '!' && tokens[next].Norm is "inc." or "inc" or "ltd" or "ltd." or "corp.";

    private static bool IsInitial(Token token) => token.Span.Length == 2;

    // "It failed.The mayor": a blank is missing, not "U.S.A" nor a name of a file.
    private static bool IsGlued(string text, List<Token> tokens, int at, int next)
    {
        if (at == 0 || text[tokens[at].Span.Start] != '.'
            || next != at + 1)
            return false;
        var before = tokens[at - 1];
        var after = tokens[next];
        if (before.Kind != TokenKind.Word || after.Kind != TokenKind.Word || before.Span.Length < 2) return false;
        // "no.He said", but not "st.Mary"
        if (before.Span.Length == 2 && !Starters.Contains(after.Norm)) return false;
        if (before.Span.End != tokens[at].Span.Start || !IsCapitalised(text, after)) return false;
        return !before.Span.Of(text).ContainsAnyExceptInRange('a', 'z');
    }

    // A capital and a small letter.
    private static bool IsCapitalised(string text, Token word) =>
        word.Span.Length > 1 && char.IsUpper(text[word.Span.Start]) && char.IsLower(text[word.Span.Start + 1]);

    // “… ladders [...]” (Bell 71). and "et al. [2004]": what the brackets hold belongs to the sentence before.
    private static bool IsCitation(string text, List<Token> tokens, int at, int next)
    {
        if (text[tokens[next].Span.Start] is not ('(' or '[')) return false;
        var close = ClosingBracket(text, tokens, next);
        if (close < 0) return false;
        var hasNumber = tokens[close - 1].Kind == TokenKind.Number;
        var isAuthors = at > 0 && tokens[at - 1].Norm == "al";
        var endsSentence = close + 1 < tokens.Count && IsDot(text, tokens[close + 1]);
        return hasNumber && (isAuthors || endsSentence);
    }

    private static int ClosingBracket(string text, List<Token> tokens, int open)
    {
        for (var at = open + 1; at < Math.Min(tokens.Count, open + TagReach + 2); at++)
            if (text[tokens[at].Span.Start] is ')' or ']') return at;
        return -1;
    }

    // “Is it so?” Smith asked: the question ends inside the sentence.
    private static bool Attributes(string text, List<Token> tokens, int next, Point point)
    {
        if (point != Point.Question
            || text[tokens[next - 1].Span.Start] is not ('"' or '”' or '’' or '\''))
            return false;
        for (var at = next; at < Math.Min(next + TagReach, tokens.Count); at++)
        {
            if (tokens[at].Kind == TokenKind.Punctuation) return false;
            if (at > next && (WordClasses.Of(tokens[at].Norm) & WordClass.SpeechTag) != 0)
                return true;
        }
        return false;
    }

    // N°. 3071
    private static bool IsNumberSign(string text, List<Token> tokens, int at, int next) =>
        at > 0 && text[tokens[at - 1].Span.Start] == '°'
            && tokens[next].Kind == TokenKind.Number;
}
