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
        return Sorted(articles.SelectMany(a => Lines(segmenter.Segment(a), query, options)), options.Order);
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
        if (hash == record.TextHash) return Find([article with { Info = record.Article }], term, options);
        throw new InvalidDataException(
            $"The text of '{article.Info.Id}' is not the one that record '{record.Article.Id}' was made from "
            + $"(its hash begins {hash[..ShownDigits]}, the record's {record.TextHash[..ShownDigits]}); "
            + "analyse the text anew, or give the text that was analysed.");
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
        ConcordanceOptions? options = null) =>
        Find(analyses.Where(a => a.Text is not null).Select(a => new Article
        {
            Info = a.Article,
            Text = a.Text!,
            Sections = [.. a.Sentences.GroupBy(s => s.Section)
                .Select(g => new Section(g.Key, [.. g.Select(s => s.Span)]))],
        }), term, options);

    private static IEnumerable<ConcordanceLine> Lines(Document document, TermQuery query, ConcordanceOptions options) =>
        new ConcordanceReader(document, query, options).Lines();

    private static ConcordanceLine[] Sorted(IEnumerable<ConcordanceLine> lines, ConcordanceOrder order) => order switch
    {
        ConcordanceOrder.Left => [.. lines.OrderBy(
            l => Key(l.Left.Split(' ').Reverse()),
            StringComparer.Ordinal)],
        ConcordanceOrder.Right => [.. lines.OrderBy(l => Key(l.Right.Split(' ')), StringComparer.Ordinal)],
        _ => [.. lines],
    };

    // Letters and digits alone, so that a quotation mark does not decide.
    private static string Key(IEnumerable<string> words) =>
        string.Join(
            ' ',
            words.Select(w => string.Concat(w.Where(char.IsLetterOrDigit)).ToLowerInvariant())
                .Where(w => w.Length > 0));
}
