namespace Parallax.Comparison.Mentions;

/// <summary>A mention with the text around it (a line of a concordance).</summary>
/// <param name="Mention">The mention.</param>
/// <param name="Before">The text before it; the sentence's first words where the coverage was loaded from records
/// without text.</param>
/// <param name="Hit">The mention as printed.</param>
/// <param name="After">The text after it; empty where there is no text.</param>
/// <param name="HasText">Whether the text was there.</param>
public sealed record MentionContext(Mention Mention, string Before, string Hit, string After, bool HasText)
{
    /// <summary>All mentions of an entity in context, article by article: what a count is made of.</summary>
    /// <param name="coverage">The coverage.</param>
    /// <param name="name">The entity's canonical name.</param>
    /// <param name="width">Number of characters on each side.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="width"/> is negative.</exception>
    public static IReadOnlyList<MentionContext> Of(Coverage coverage, string name, int width = 40)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(width);
        return [.. coverage.Analyses.SelectMany(a => a.Entities.Where(e => e.Name == name)
            .SelectMany(e => e.Mentions)
            .OrderBy(m => m.Span)
            .Select(m => Line(a, m, width)))];
    }

    private static MentionContext Line(ArticleAnalysis analysis, Mention mention, int width)
    {
        if (analysis.Text is not { } text)
            return new MentionContext(
                mention,
                analysis.Sentences[mention.Sentence].Opening,
                mention.Surface,
                "",
                false);
        var start = Math.Max(0, mention.Span.Start - width);
        var end = Math.Min(text.Length, mention.Span.End + width);
        return new MentionContext(
            mention,
            OneLine(text[start..mention.Span.Start]),
            OneLine(text[mention.Span.Start..mention.Span.End]),
            OneLine(text[mention.Span.End..end]),
            true);
    }

    private static string OneLine(string text) => text.Replace('\n', ' ').Replace('\r', ' ');
}
