namespace Parallax.Comparison;

/// <summary>A term in its context: one line of a concordance (KWIC).</summary>
public sealed record ConcordanceLine
{
    /// <summary>The article.</summary>
    public required ArticleInfo Article { get; init; }

    /// <summary>The section.</summary>
    public required SectionKind Section { get; init; }

    /// <summary>Number of the sentence within the article.</summary>
    public required int Sentence { get; init; }

    /// <summary>The place of the term.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The text before it, within the section, in one line.</summary>
    public required string Left { get; init; }

    /// <summary>The term as printed.</summary>
    public required string Match { get; init; }

    /// <summary>The text after it, within the section, in one line.</summary>
    public required string Right { get; init; }

    /// <summary>The outlet, as in <see cref="ArticleInfo.Outlet"/>.</summary>
    public string Outlet => Article.Outlet;
}
