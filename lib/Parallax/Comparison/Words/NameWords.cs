using Parallax.Language;

namespace Parallax.Comparison.Words;

/// <summary>The words of names, for looking at what is said apart from whom it is about.</summary>
public static class NameWords
{
    private static readonly Segmenter Segmenter = new();

    /// <summary>All words, in normal form, of the names by which a coverage's entities are mentioned.</summary>
    public static IReadOnlySet<string> Of(Coverage coverage) => coverage.Once(nameof(NameWords), Find);

    private static HashSet<string> Find(Coverage coverage) =>
        coverage.Mentions.Where(m => m.Form == MentionForm.Name)
            .Select(m => m.Surface)
            .Distinct(StringComparer.Ordinal)
            .SelectMany(In)
            .ToHashSet(StringComparer.Ordinal);

    /// <summary>The words of a name in normal form.</summary>
    internal static IEnumerable<string> In(string name)
    {
        var document = Segmenter.Segment(new ArticleInfo { Id = "" }, name);
        return document.Tokens.Where(token => token.Kind == TokenKind.Word).Select(token => token.Norm);
    }
}
