using Parallax.Charts;
using Parallax.Findings.Places;
using Parallax.Stories;

namespace Parallax.Findings;

/// <summary>Charts of what two outlets' articles on the same story share, and in which order.</summary>
/// <remarks>A chart that has nothing to show has a title that says why, and no marks.</remarks>
public static class AlignmentCharts
{
    /// <summary>
    /// The words of the compared bodies by whether the other article has a sentence that reports the same.
    /// </summary>
    public static ChartSpec Shared(Coverage coverage)
    {
        var sentences = AlignedSentences.Of(coverage);
        // Without dates that are given nothing is known of when, and rows of zeros would say the contrary.
        var values =
            from status in Enum.GetValues<AlignmentStatus>()
            where sentences.Any(s => s.Status == status)
            from outlet in coverage.Outlets
            select Value(sentences.Where(s => s.Outlet == outlet).ToList(), outlet, status);
        return new BarChart
        {
            Title = AlignmentFindings.Shared(coverage),
            Subtitle = $"Words of the bodies; pairs of articles compared: {Alignments.Of(coverage).Count}",
            Values = sentences.Count == 0 ? [] : [.. values],
            ValueAxis = "words",
            Outlets = coverage.Outlets,
            MissingText = "not compared",
            Places = PlaceKinds.Match,
        };
    }

    /// <summary>Where each shared fact is in one article and where in the other.</summary>
    /// <remarks>Of the two articles that share most: on the diagonal, both tell it in the same order.</remarks>
    public static ChartSpec Order(Coverage coverage)
    {
        var richest = AlignedSentences.RichestPair(coverage);
        return new ScatterChart
        {
            Title = AlignmentFindings.Order(coverage),
            Subtitle = richest is null
                ? null
                : $"{richest.Pairs.Count} shared facts, each with its weightiest shared term",
            Points = richest is null ? [] : [.. richest.Pairs.Select(pair => Point(richest, pair))],
            XAxis = Place(richest?.A.Outlet),
            YAxis = Place(richest?.B.Outlet),
            ShowEquality = true,
            Outlets = coverage.Outlets,
        };
    }

    /// <summary>The aligned sentences of the two articles that share most, in the first article's order.</summary>
    /// <remarks>Only where the texts of both are at hand: records hold none.</remarks>
    public static ChartSpec SideBySide(Coverage coverage)
    {
        if (AlignedSentences.RichestPair(coverage) is not { } alignment)
            return NoText(coverage, "There are no two articles on the same story to set side by side");
        var first = TextOf(coverage, alignment.A);
        var second = TextOf(coverage, alignment.B);
        if (first is null || second is null)
            return NoText(coverage, "Records hold no sentences: load the articles to see them side by side");
        return new PairedTextChart
        {
            Title = $"Pairs of sentences that report the same: {alignment.Pairs.Count}",
            Outlets = [alignment.A.Outlet, alignment.B.Outlet],
            Pairs = [.. alignment.Pairs.Select(pair => Texts(first, second, pair))],
        };
    }

    private static BarChart NoText(Coverage coverage, string reason) =>
        new() { Title = reason, Values = [], ValueAxis = "sentences", Outlets = coverage.Outlets };

    private static ArticleAnalysis? TextOf(Coverage coverage, ArticleInfo article) =>
        coverage.Analyses.FirstOrDefault(a => a.Article.Id == article.Id && a.Text is not null);

    private static TextPair Texts(ArticleAnalysis first, ArticleAnalysis second, AlignmentPair pair) =>
        new(Sentence(first, pair.A), Sentence(second, pair.B)) { Score = pair.Score };

    private static string Sentence(ArticleAnalysis article, int sentence) =>
        article.Sentences[sentence].Span.Of(article.Text!).ToString();

    private static OutletValue Value(List<AlignmentSentence> sentences, string outlet, AlignmentStatus status)
    {
        if (sentences.Count == 0) return new OutletValue(Name(status), outlet, null);
        var these = sentences.Where(s => s.Status == status).ToList();
        return new OutletValue(Name(status), outlet, these.Sum(s => s.Words))
        {
            Note = $"{these.Count} of {sentences.Count} sentences",
        };
    }

    /// <summary>How a status is named.</summary>
    internal static string Name(AlignmentStatus status) => status switch
    {
        AlignmentStatus.Shared => "in both",
        AlignmentStatus.LeftOut => "no match, known by then",
        AlignmentStatus.After => "no match, happened later",
        _ => "no match, time not known",
    };

    private static ScatterPoint Point(AlignmentResult alignment, AlignmentPair pair)
    {
        var label = pair.Shared.FirstOrDefault() ?? "";
        var x = 100 * alignment.Position(alignment.A, pair.A)!.Value;
        var y = 100 * alignment.Position(alignment.B, pair.B)!.Value;
        return new ScatterPoint(label, x, y) { Weight = pair.Score };
    }

    private static ChartAxis Place(string? outlet) =>
        new($"place in {outlet ?? "the article"}, % of sentences") { Min = 0, Max = 100 };
}
