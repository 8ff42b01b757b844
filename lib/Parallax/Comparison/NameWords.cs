using Parallax.Text;

namespace Parallax.Comparison;

/// <summary>The words of names, for looking at what is said apart from whom it is about.</summary>
public static class NameWords
{
    /// <summary>All words, in normal form, of the names by which a coverage's entities are mentioned.</summary>
    public static IReadOnlySet<string> Of(Coverage coverage)
    {
        var segmenter = new Segmenter();
        return coverage.Mentions.Where(m => m.Form == MentionForm.Name).Select(m => m.Surface).Distinct(StringComparer.Ordinal)
            .SelectMany(s => segmenter.Segment(new ArticleInfo { Id = "" }, s).Tokens)
            .Where(t => t.Kind == TokenKind.Word).Select(t => t.Norm).ToHashSet(StringComparer.Ordinal);
    }
}
