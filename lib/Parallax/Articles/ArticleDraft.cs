namespace Parallax.Articles;

/// <summary>What a reader hands over: text, and what the source itself says about it.</summary>
internal sealed record ArticleDraft
{
    public required string Id { get; init; }

    public required string Text { get; init; }

    /// <summary>What is known about the article beside its text; the most trusted claim about a field wins.</summary>
    public IReadOnlyList<Evidence> Claims { get; init; } = [];

    /// <summary>
    /// Parts whose role the source gives, ascending and covering the whole text; empty where none is known.
    /// </summary>
    public IReadOnlyList<DraftPart> Parts { get; init; } = [];

    /// <summary>Whether the parts come from a page's structure: title and standfirst need not be guessed.</summary>
    public bool IsPage { get; init; }
}
