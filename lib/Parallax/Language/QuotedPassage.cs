namespace Parallax.Language;

/// <summary>Words between quotation marks, as a range of the document's tokens without the marks.</summary>
/// <param name="First">Index of the first token inside the marks.</param>
/// <param name="End">Index after the last token inside.</param>
/// <param name="Closed">Whether a closing mark stands at <paramref name="End"/>.</param>
/// <param name="Paragraph">The paragraph it stands in.</param>
internal readonly record struct QuotedPassage(int First, int End, bool Closed, int Paragraph)
{
    /// <summary>Index of the opening mark.</summary>
    public int Open => First - 1;

    /// <summary>Index after the closing mark, or after the last token where there is none.</summary>
    public int After => Closed ? End + 1 : End;
}
