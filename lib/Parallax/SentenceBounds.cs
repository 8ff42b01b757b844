namespace Parallax;

/// <summary>Where a sentence stands in a <see cref="Document"/>.</summary>
/// <param name="Section">The section it belongs to.</param>
/// <param name="Paragraph">The paragraph's number within the document, from 0; sections never share one.</param>
/// <param name="Span">Its characters, without surrounding white space.</param>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="EndToken">Index after its last token.</param>
public readonly record struct SentenceBounds(
    SectionKind Section,
    int Paragraph,
    TextSpan Span,
    int FirstToken,
    int EndToken);
