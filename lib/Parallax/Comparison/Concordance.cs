using Parallax.Language;
using Parallax.Numerics;
using Parallax.Terms;

namespace Parallax.Comparison;

/// <summary>Finds a term and shows it in its context (key word in context).</summary>
public static class Concordance
{
    // Enough of a hash to tell two texts apart.
    private const int ShownDigits = 8;

    /// <summary>The lines of a term in articles, those of one article in the order of its text.</summary>
    /// <exception cref="ArgumentException">The term holds no word.</exception>
    public static IReadOnlyList<ConcordanceLine> Find(
        IEnumerable<Article> articles,
        string term,
        ConcordanceOptions? options = null)
    {
        options ??= new ConcordanceOptions();
        var query = new TermQuery(term);
        var segmenter = new Segmenter();
        var lines = articles.SelectMany(article => Lines(segmenter.Segment(article), query, options));
        return Sorted(lines, options.Order);
    }

    /// <summary>The lines behind a count of a saved record, given the article's text.</summary>
    /// <remarks>There are as many lines as the record counts the term in the sections searched.</remarks>
    /// <exception cref="InvalidDataException">The text is not the one that was analysed.</exception>
    public static IReadOnlyList<ConcordanceLine> Find(
        ArticleAnalysis record,
        Article article,
        string term,
        ConcordanceOptions? options = null)
    {
        var hash = ContentHash.Of(article.Text);
        if (hash != record.TextHash) throw OtherText(record, article, hash);
        return Find([article with { Info = record.Article }], term, options);
    }

    /// <summary>
    /// The lines of a term in those analysed articles whose text is there; none where they were loaded from records.
    /// </summary>
    /// <remarks>
    /// Sections and sentences are those of the analysis, so that there are as many lines as it counts the term.
    /// </remarks>
    /// <exception cref="ArgumentException">The term holds no word.</exception>
    public static IReadOnlyList<ConcordanceLine> Find(
        IEnumerable<ArticleAnalysis> analyses,
        string term,
        ConcordanceOptions? options = null)
    {
        var articles = analyses.Where(analysis => analysis.Text is not null).Select(ArticleOf);
        return Find(articles, term, options);
    }

    private static Article ArticleOf(ArticleAnalysis analysis) => new()
    {
        Info = analysis.Article,
        Text = analysis.Text!,
        Sections = [.. analysis.Sentences
            .GroupBy(sentence => sentence.Section, sentence => sentence.Span)
            .Select(section => new Section(section.Key, [.. section]))],
    };

    private static InvalidDataException OtherText(ArticleAnalysis record, Article article, string hash) => new(
        $"The text of '{article.Info.Id}' is not the one that record '{record.Article.Id}' was made from "
        + $"(its hash begins {hash[..ShownDigits]}, the record's {record.TextHash[..ShownDigits]}); "
        + "analyse the text anew, or give the text that was analysed.");

    private static IEnumerable<ConcordanceLine> Lines(Document document, TermQuery query, ConcordanceOptions options) =>
        new ConcordanceReader(document, query, options).Lines();

    private static ConcordanceLine[] Sorted(IEnumerable<ConcordanceLine> lines, ConcordanceOrder order) => order switch
    {
        ConcordanceOrder.Left => SortedBy(lines, line => line.Left.Split(' ').Reverse()),
        ConcordanceOrder.Right => SortedBy(lines, line => line.Right.Split(' ')),
        _ => [.. lines],
    };

    private static ConcordanceLine[] SortedBy(
        IEnumerable<ConcordanceLine> lines,
        Func<ConcordanceLine, IEnumerable<string>> words) =>
        [.. lines.OrderBy(line => Key(words(line)), StringComparer.Ordinal)];

    // Letters and digits alone, so that a quotation mark does not decide.
    private static string Key(IEnumerable<string> words)
    {
        var plain = words.Select(word => string.Concat(word.Where(char.IsLetterOrDigit)));
        return string.Join(' ', plain.Where(word => word.Length > 0)).ToLowerInvariant();
    }
}
