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
    /// <summary>
    /// All mentions of an entity in context, article by article, each made when it is asked for: what a count consists
    /// of.
    /// </summary>
    /// <param name="coverage">The coverage.</param>
    /// <param name="name">The entity's canonical name.</param>
    /// <param name="width">Number of characters on each side.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="width"/> is negative.</exception>
    public static IEnumerable<MentionContext> Of(Coverage coverage, string name, int width = 40)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(width);
        return
            from analysis in coverage.Analyses
            from entity in analysis.Entities
            where entity.Name == name
            from mention in entity.Mentions.OrderBy(mention => mention.Span)
            select Line(analysis, mention, width);
    }

    private static MentionContext Line(ArticleAnalysis analysis, Mention mention, int width) =>
        analysis.Text is { } text
            ? LineOfText(text, mention, width)
            : new MentionContext(mention, analysis.Sentences[mention.Sentence].Opening, mention.Surface, "", false);

    private static MentionContext LineOfText(string text, Mention mention, int width)
    {
        var (start, end) = mention.Span;
        var before = text[Math.Max(0, start - width)..start];
        var after = text[end..Math.Min(text.Length, end + width)];
        return new MentionContext(mention, OneLine(before), OneLine(text[start..end]), OneLine(after), true);
    }

    private static string OneLine(string text) => text.Replace('\n', ' ').Replace('\r', ' ');
}
