namespace Parallax;

/// <summary>An article's text with its tokens and sentence boundaries: what the stages of the analysis read.</summary>
public sealed class Document
{
    /// <summary>The article's metadata.</summary>
    public required ArticleInfo Article { get; init; }

    /// <summary>The text that all spans refer to.</summary>
    public required string Text { get; init; }

    /// <summary>
    /// The tokens of headline, standfirst, body and captions, section by section; furniture has none.
    /// </summary>
    public required IReadOnlyList<Token> Tokens { get; init; }

    /// <summary>The sentences, in the same order; each is a range of <see cref="Tokens"/>.</summary>
    public required IReadOnlyList<SentenceBounds> Sentences { get; init; }
}
