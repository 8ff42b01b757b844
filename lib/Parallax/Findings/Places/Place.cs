namespace Parallax.Findings.Places;

/// <summary>Where one thing that is counted stands.</summary>
/// <param name="Article">The article.</param>
/// <param name="Sentence">Number of the sentence in which it begins.</param>
/// <param name="Span">What is counted there; null where all of the sentence is.</param>
internal sealed record Place(ArticleInfo Article, int Sentence, TextSpan? Span)
{
    /// <summary>What a reader needs beside it: the words of a quote, what stands there; null for nothing.</summary>
    public string? Note { get; init; }
}
