namespace Parallax.Quotes.Attributions;

/// <summary>A range of a document's tokens, end exclusive.</summary>
/// <param name="First">Index of the first token.</param>
/// <param name="End">Index after the last.</param>
internal readonly record struct TokenRange(int First, int End)
{
    /// <summary>Whether the range holds no token.</summary>
    public bool IsEmpty => End <= First;

    /// <summary>Whether a token lies inside.</summary>
    public bool Contains(int token) => First <= token && token < End;

    /// <summary>The characters from the first token to the last.</summary>
    public TextSpan Span(IReadOnlyList<Token> tokens) =>
        new(tokens[First].Span.Start, tokens[End - 1].Span.End);
}
