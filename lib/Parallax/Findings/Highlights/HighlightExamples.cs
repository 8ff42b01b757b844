using Parallax.Comparison;

namespace Parallax.Findings.Highlights;

/// <summary>A sentence of an outlet in which a difference shows, where the texts are at hand.</summary>
internal static class HighlightExamples
{
    /// <summary>The first sentence of a body that names someone.</summary>
    public static HighlightExample? Mention(Coverage coverage, string outlet, string name)
    {
        if (HasNoTexts(coverage)) return null;
        var mention = coverage.Mentions.FirstOrDefault(m =>
            m.Outlet == outlet && m.Name == name && m.Form == MentionForm.Name && m.Section == SectionKind.Body);
        return mention is null ? null : Sentence(coverage, mention.Article, mention.Sentence);
    }

    /// <summary>The first sentence of a body that puts a form of address before somebody's name.</summary>
    public static HighlightExample? Addressed(Coverage coverage, string outlet, string name)
    {
        if (HasNoTexts(coverage)) return null;
        var label = coverage.Labels.FirstOrDefault(l =>
            l.Outlet == outlet && l.Name == name && l.Kind == LabelKind.Honorific && l.Section == SectionKind.Body);
        return label is null ? Mention(coverage, outlet, name) : Sentence(coverage, label.Article, label.Sentence);
    }

    /// <summary>The first sentence of a body that puts a form of address before anybody's name.</summary>
    public static HighlightExample? Addressed(Coverage coverage, string outlet)
    {
        if (HasNoTexts(coverage)) return null;
        var label = coverage.Labels.FirstOrDefault(l =>
            l.Outlet == outlet && l.Kind == LabelKind.Honorific && l.Section == SectionKind.Body);
        return label is null ? null : Sentence(coverage, label.Article, label.Sentence);
    }

    /// <summary>The first sentence with a word.</summary>
    public static HighlightExample? Word(Coverage coverage, string outlet, string word)
    {
        if (HasNoTexts(coverage)) return null;
        var line = Concordance.Find(coverage.Where(article => article.Outlet == outlet).Analyses, word)
            .FirstOrDefault();
        if (line is null) return null;
        return Sentence(coverage, line.Article, SentenceAt(coverage, line));
    }

    // The concordance reads the text anew: its sentences are found again by where they are.
    private static int SentenceAt(Coverage coverage, ConcordanceLine line)
    {
        var analysis = coverage.Analyses.First(a => a.Article.Id == line.Article.Id);
        return analysis.Sentences.First(s => s.Span.Contains(line.Span)).Index;
    }

    /// <summary>The longest quote of a speaker.</summary>
    public static HighlightExample? Quote(Coverage coverage, string outlet, string speaker)
    {
        if (HasNoTexts(coverage)) return null;
        var quote = coverage.Quotes
            .Where(q => q.Outlet == outlet && q.Speaker == speaker && q.Direct)
            .MaxBy(q => q.Words);
        return quote is null ? null : Sentence(coverage, quote.Article, quote.Sentence);
    }

    /// <summary>The most negative sentence of a body.</summary>
    public static HighlightExample? MostNegative(Coverage coverage, string outlet)
    {
        if (HasNoTexts(coverage)) return null;
        var sentence = coverage.Sentences
            .Where(s => s.Outlet == outlet
                && s.Section == SectionKind.Body
                && s.Tone.Hits > 0
                && s.Voice == Voice.Own)
            .MinBy(s => s.Tone.Value);
        return sentence is null ? null : Sentence(coverage, sentence.Article, sentence.Index);
    }

    private static bool HasNoTexts(Coverage coverage) => coverage.Analyses.All(analysis => analysis.Text is null);

    private static HighlightExample? Sentence(Coverage coverage, ArticleInfo article, int sentence)
    {
        var analysis = coverage.Analyses.First(a => a.Article.Id == article.Id);
        if (analysis.Text is not { } text) return null;
        var words = analysis.Sentences[sentence].Span.Of(text).ToString().ReplaceLineEndings(" ");
        return new HighlightExample(Source(article), words);
    }

    // Where months or the like are compared, a sentence is still its outlet's.
    private static string Source(ArticleInfo article) =>
        article.OwnOutlet is { } own && own != article.Outlet ? $"{own}, {article.Outlet}" : article.Outlet;
}
