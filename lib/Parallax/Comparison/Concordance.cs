using Parallax.Language;
using Parallax.Terms;

namespace Parallax.Comparison;

/// <summary>Finds a term and shows it in its context (key word in context).</summary>
public static class Concordance
{
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
        var hash = Language.TextHash.Of(article.Text);
        return hash == record.TextHash ? Find([article with { Info = record.Article }], term, options)
            :
                throw new InvalidDataException(
                    $"The text of '{article.Info.Id}' is not the one that record '{record.Article.Id}' was made from "
                        + $"(its hash begins {hash[..8]}, the record's {record.TextHash[..8]}); analyse the text anew, or give the text that was analysed.");
    }

    /// <summary>
    /// The lines of a term in those articles of a coverage whose text is there; none where it was loaded from records.
    /// </summary>
    /// <remarks>
    /// Sections and sentences are those of the analysis, so that there are as many lines as it counts the term.
    /// </remarks>
    /// <exception cref="ArgumentException">The term holds no word.</exception>
    public static IReadOnlyList<ConcordanceLine> Find(
        Coverage coverage,
        string term,
        ConcordanceOptions? options = null) =>
        Find(coverage.Analyses.Where(a => a.Text is not null).Select(a => new Article
        {
            Info = a.Article,
            Text = a.Text!,
            Sections = [.. a.Sentences.GroupBy(s => s.Section)
                .Select(g => new Section(g.Key, [.. g.Select(s => s.Span)]))],
        }), term, options);

    private static IEnumerable<ConcordanceLine> Lines(Document document, TermQuery query, ConcordanceOptions options)
    {
        var words = DocumentWord.Of(document);
        for (var at = 0; at < words.Count; at++)
            if (query.Matches(words, at)
                && options.Sections.Contains(document.Sentences[words[at].Sentence].Section))
                yield return Line(document, words, at, at + query.Length - 1, options.Words);
    }

    private static ConcordanceLine Line(Document document, List<DocumentWord> words, int first, int last, int context)
    {
        var sentence = words[first].Sentence;
        var section = document.Sentences[sentence].Section;
        var (from, to) = (first, last);
        while (from > 0 && first - from < context && document.Sentences[words[from - 1].Sentence].Section == section)
            from--;
        while (to + 1 < words.Count
            && to - last < context
            && document.Sentences[words[to + 1].Sentence].Section == section)
            to++;
        var span = new TextSpan(words[first].Span.Start, words[last].Span.End);
        return new ConcordanceLine
        {
            Article = document.Article,
            Section = section,
            Sentence = sentence,
            Span = span,
            Left = Slice(document, words[from].Span.Start, span.Start),
            Match = Slice(document, span.Start, span.End),
            Right = Slice(document, span.End, Math.Max(span.End, words[to].Span.End)),
        };
    }

    // Furniture and captions stand between the paragraphs of a section: only what lies in a sentence is shown.
    private static string Slice(Document document, int start, int end)
    {
        var parts = document.Sentences.Where(s => s.Span.End > start && s.Span.Start < end)
            .Select(s => document.Text[Math.Max(
                start,
                s.Span.Start)..Math.Min(end, s.Span.End)]);
        return string.Join(
            ' ',
            string.Join(' ', parts).Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
    }

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
