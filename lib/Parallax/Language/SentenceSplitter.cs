using System.Collections.Frozen;

namespace Parallax.Language;

/// <summary>Finds where sentences end in a paragraph's tokens.</summary>
/// <remarks>
/// A sentence ends after . ! ? or … with the closing marks that follow, where the next token can begin one. The point of
/// an abbreviation is part of its token; it ends a sentence only before a word that commonly begins one.
/// </remarks>
internal static class SentenceSplitter
{
    private static readonly FrozenSet<string> Starters = ("the a an this that these those it he she they we i you his her its their our my " +
        "in on at by for from with but and or so as if when while after before since although though however meanwhile " +
        "there here what who why how where both some many most no not one two three another each all such then now yet " +
        "according asked during despite under over").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> SpeechVerbs =
        "said says asked asks told tells replied added wrote writes shouted cried tweeted".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Index after the last token of the sentence that begins at <paramref name="first"/>.</summary>
    public static int End(string text, List<Token> tokens, int first)
    {
        for (var at = first; at < tokens.Count; at++)
        {
            var point = Ending(text, tokens[at]);
            if (point == Point.None) continue;
            var next = AfterClosingMarks(text, tokens, at + 1);
            if (next >= tokens.Count) return tokens.Count;
            if (Begins(text, tokens, at, next, point)) return next;
        }
        return tokens.Count;
    }

    /// <summary>Whether a word in normal form commonly begins a sentence.</summary>
    public static bool IsStarter(string norm) => Starters.Contains(norm);

    /// <summary>Whether a mark opens what a sentence may begin with.</summary>
    public static bool Opens(char mark) => mark is '"' or '“' or '‘' or '\'' or '(' or '[' or '«';

    /// <summary>Whether a mark closes what a sentence opened, or is one more of the marks that end it.</summary>
    public static bool Closes(char mark) => mark is '"' or '”' or '’' or '\'' or ')' or ']' or '»' or '.' or '!' or '?' or '…';

    private enum Point { None, Abbreviation, Stop, Question }

    private static Point Ending(string text, Token token)
    {
        if (token.Kind == TokenKind.Word)
            return text[token.Span.End - 1] == '.' && !Abbreviations.IsTitle(token.Span.Of(text)) ? Point.Abbreviation : Point.None;
        if (token.Kind != TokenKind.Punctuation) return Point.None;
        return text[token.Span.Start] switch { '.' or '…' => Point.Stop, '!' or '?' => Point.Question, _ => Point.None };
    }

    // Marks that close what the sentence opened stand right behind its end; a quotation mark after a blank opens the next one.
    private static int AfterClosingMarks(string text, List<Token> tokens, int at)
    {
        while (at < tokens.Count && tokens[at].Kind == TokenKind.Punctuation && tokens[at].Span.Start == tokens[at - 1].Span.End
            && Closes(text[tokens[at].Span.Start])) at++;
        return at;
    }

    private static bool Begins(string text, List<Token> tokens, int at, int next, Point point)
    {
        var begin = next;
        while (begin < tokens.Count - 1 && Opens(text[tokens[begin].Span.Start])) begin++;
        var token = tokens[begin];
        var c = text[token.Span.Start];
        if (tokens[next].Span.Start == tokens[at].Span.End) return false;
        if (point == Point.Abbreviation) return char.IsUpper(c) && (begin > next || Starters.Contains(token.Norm)) && !IsInitial(tokens[at]);
        if (char.IsLower(c)) return false;
        if (char.IsUpper(c) || char.IsDigit(c)) return !Attributes(text, tokens, next, point);
        return begin > next || token.Kind != TokenKind.Punctuation || c is '—' or '–' or '-' or '•' or '…' or '.' || char.IsSurrogate(c);
    }

    private static bool IsInitial(Token token) => token.Span.Length == 2;

    // “Is it so?” Smith asked: the question ends inside the sentence.
    private static bool Attributes(string text, List<Token> tokens, int next, Point point)
    {
        if (point != Point.Question || text[tokens[next - 1].Span.Start] is not ('"' or '”' or '’' or '\'')) return false;
        for (var at = next; at < Math.Min(next + 4, tokens.Count); at++)
            if (SpeechVerbs.Contains(tokens[at].Norm)) return true;
        return false;
    }
}
