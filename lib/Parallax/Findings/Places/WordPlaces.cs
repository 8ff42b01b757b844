using Parallax.Language;
using Parallax.Terms;

namespace Parallax.Findings.Places;

/// <summary>Where words stand, found again in the texts; records hold only how often they occur.</summary>
internal static class WordPlaces
{
    /// <summary>The places of all words but function words in headline, standfirst and body.</summary>
    public static IEnumerable<PlacedItem> Of(PlaceSource source) => Find(source, IsCounted);

    /// <summary>The places of words that are among the terms counted.</summary>
    public static IEnumerable<PlacedItem> Find(PlaceSource source, Func<TermCount, bool> isCounted)
    {
        var counted = source.Drawn.Terms.Where(isCounted).Select(term => term.Term).ToHashSet(StringComparer.Ordinal);
        var segmenter = new Segmenter();
        return source.Drawn.Analyses
            .Where(analysis => analysis.Text is not null)
            .SelectMany(analysis => InText(analysis, segmenter))
            .Where(placed => counted.Contains(placed.Item));
    }

    /// <summary>The counts of words in articles whose texts are not at hand.</summary>
    public static IEnumerable<TermCount> Counts(PlaceSource source) =>
        source.Drawn.Analyses
            .Where(analysis => analysis.Text is null)
            .SelectMany(analysis => analysis.TermsOf(1))
            .Where(IsCounted);

    private static bool IsCounted(TermCount term) =>
        term.Length == 1
        && term.Section != SectionKind.Caption
        && !StopWords.Bounds(term.Term)
        && term.Term.Any(char.IsLetter);

    // Sections and sentences are those of the analysis, so that there are as many places as it counts.
    private static IEnumerable<PlacedItem> InText(ArticleAnalysis analysis, Segmenter segmenter)
    {
        var sentences = analysis.Sentences.Where(s => s.Section != SectionKind.Caption).ToList();
        var sections = sentences.GroupBy(s => s.Section)
            .Select(g => new Section(g.Key, [.. g.Select(s => s.Span)]));
        var article = new Article { Info = analysis.Article, Text = analysis.Text!, Sections = [.. sections] };
        sentences.Sort((a, b) => a.Span.CompareTo(b.Span));
        var starts = sentences.ConvertAll(s => s.Span.Start);
        return DocumentWord.Of(segmenter.Segment(article))
            .Select(word => new PlacedItem(word.Norm, PlaceOf(word.Span)));

        Place PlaceOf(TextSpan span)
        {
            var at = starts.BinarySearch(span.Start);
            return new Place(analysis.Article, sentences[at < 0 ? ~at - 1 : at].Index, span);
        }
    }
}
