namespace Parallax.Stores.Texts;

/// <summary>What is read of a part of the input for the index.</summary>
/// <param name="Key">What tells the part from all others.</param>
/// <param name="Claims">The ids that were asked for, also by what was left out.</param>
/// <param name="Articles">The articles.</param>
/// <param name="Issues">What was left out, and what should be known.</param>
internal sealed record IndexedPart(
    string Key,
    IReadOnlyList<string> Claims,
    IReadOnlyList<IndexedArticle> Articles,
    IReadOnlyList<LoadIssue> Issues);
