namespace Parallax.Language.Quotations;

/// <summary>Words between quotation marks, as a range of the document's tokens without the marks.</summary>
/// <param name="First">Index of the first token inside the marks.</param>
/// <param name="End">Index after the last token inside.</param>
/// <param name="Closed">Whether a closing mark is at <paramref name="End"/>.</param>
/// <param name="Paragraph">Its paragraph.</param>
internal readonly record struct QuotedPassage(int First, int End, bool Closed, int Paragraph)
{
    /// <summary>How many tokens each mark is; two for ``these''.</summary>
    public int MarkLength { get; init; } = 1;

    /// <summary>Index of the opening mark.</summary>
    public int Open => First - MarkLength;

    /// <summary>Index after the closing mark, or after the last token where there is none.</summary>
    public int After => Closed ? End + MarkLength : End;
}
