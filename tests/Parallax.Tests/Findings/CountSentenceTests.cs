using Parallax.Findings.Highlights;

namespace Parallax.Tests.Findings;

public class CountSentenceTests
{
    private static readonly OutletAgainstRest Alike = new("Star", 8, 1_000, 3, 1_200);
    private static readonly OutletAgainstRest Unlike = new("Star", 8, 1_000, 3, 4_000);

    [Fact]
    public void Of_OneArticleEach_GivesCountsAndLengthsWhereTheyDiffer()
    {
        var coverage = CoverageOf(("a", "Star"), ("b", "Times"));
        Assert.Equal("The Star article names Marsh 8 times, the Times article 3 times", CountSentence.Of(coverage, Alike, "names", "Marsh"));
        Assert.EndsWith("3 times (in 1,000 and 4,000 words)", CountSentence.Of(coverage, Unlike, "names", "Marsh"));
    }

    [Fact]
    public void Of_SeveralArticles_GivesRatesBesideCounts()
    {
        var coverage = CoverageOf(("a", "Star"), ("b", "Times"), ("c", "Star"), ("d", "Times"));
        Assert.Equal(
            "Star names Marsh 8 times, 8.0 in 1,000 words; Times 3 times, 0.75 in 1,000",
            CountSentence.Of(coverage, Unlike, "names", "Marsh"));
    }

    private static Coverage CoverageOf(params (string Id, string Outlet)[] articles) => Coverage.Of(
        articles.Select(a => new Analyzer().Analyze(new ArticleInfo { Id = a.Id, Outlet = a.Outlet }, "Marsh is calm.")));
}
