using Parallax.Language;
using Parallax.Terms;

namespace Parallax.Findings.Places;

/// <summary>Where words stand, found again in the texts; records hold only how often they occur.</summary>
internal static class WordPlaces
{
    // A word that is used once is in no chart, and all of them would make the list as long as the texts.
    private const int LeastUses = 2;

    /// <summary>The places of all words but function words in headline, standfirst and body.</summary>
    public static IEnumerable<PlacedItem> Of(Coverage coverage)
    {
        var frequent = Frequent(coverage);
        var segmenter = new Segmenter();
        return coverage.Analyses
            .Where(analysis => analysis.Text is not null)
            .SelectMany(analysis => InText(analysis, segmenter))
            .Where(placed => frequent.Contains(placed.Item));
    }

    /// <summary>The counts of words in articles whose texts are not at hand.</summary>
    public static IEnumerable<TermCount> Counts(Coverage coverage)
    {
        var frequent = Frequent(coverage);
        return coverage.Analyses
            .Where(analysis => analysis.Text is null)
            .SelectMany(analysis => analysis.Terms)
            .Where(term => IsCounted(term) && frequent.Contains(term.Term));
    }

    private static HashSet<string> Frequent(Coverage coverage) =>
        coverage.Terms
            .Where(IsCounted)
            .GroupBy(term => term.Term, StringComparer.Ordinal)
            .Where(word => word.Sum(term => term.Count) >= LeastUses)
            .Select(word => word.Key)
            .ToHashSet(StringComparer.Ordinal);

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
