using Parallax.Charts;
using Parallax.Stories;

namespace Parallax.Findings;

/// <summary>Charts of what two articles on the same story share.</summary>
public static class AlignmentCharts
{
    /// <summary>The aligned sentences beside each other, in the first article's order; null where a text is not loaded.</summary>
    /// <param name="coverage">The coverage that holds both articles.</param>
    /// <param name="alignment">The alignment of the two.</param>
    public static PairedTextChart? SideBySide(Coverage coverage, AlignmentResult alignment)
    {
        var a = coverage.Analyses.First(x => x.Article.Id == alignment.A.Id);
        var b = coverage.Analyses.First(x => x.Article.Id == alignment.B.Id);
        if (a.Text is null || b.Text is null) return null;
        return new PairedTextChart
        {
            Title = $"{alignment.Pairs.Count} pairs of sentences report the same",
            Outlets = [alignment.A.Outlet, alignment.B.Outlet],
            Pairs = [.. alignment.Pairs.Select(p => new TextPair(Sentence(a, p.A), Sentence(b, p.B)) { Score = p.Score })],
        };
    }

    private static string Sentence(ArticleAnalysis analysis, int index) =>
        analysis.Sentences[index].Span.Of(analysis.Text!).ToString();
}
