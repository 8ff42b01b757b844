using System.Buffers;

namespace Parallax.Terms;

/// <summary>What the tokens of a text are to terms: words, clitics, or marks that end a phrase.</summary>
internal static class TermTokens
{
    private const string UnitedStates = "u.s.";

    // Hyphens and quotation marks.
    private static readonly SearchValues<char> InsidePhrases = SearchValues.Create("-\"“”'‘’«»");

    /// <summary>Whether a token is a word or a number; clitics and addresses are not.</summary>
    public static bool IsWord(Token token) =>
        token.Kind == TokenKind.Number || (token.Kind == TokenKind.Word && !IsClitic(token));

    /// <summary>Whether a token is a clitic ('s, 're), which is no term of its own.</summary>
    public static bool IsClitic(Token token) => token.Kind == TokenKind.Word && token.Norm[0] == '\'';

    /// <summary>
    /// The normal form of a token as a term: "US" and "U.S" are the country, whose capitals tell it from the pronoun.
    /// </summary>
    public static string NormOf(ReadOnlySpan<char> text, Token token) => token.Norm switch
    {
        "us" when text.Slice(token.Span.Start, token.Span.Length) is "US" => UnitedStates,
        "u.s" => UnitedStates,
        _ => token.Norm,
    };

    /// <summary>Whether a mark ends a phrase: all but hyphens and quotation marks.</summary>
    public static bool Breaks(string mark) =>
        mark.Length > 1 || !InsidePhrases.Contains(mark[0]);
}
