using Parallax.Comparison;
using Parallax.Findings;

namespace Parallax.Tests.Comparison;

public class RateGapsTests
{
    // Every example article has 13 words outside captions.
    private static readonly Coverage Six = Coverage.Of("abcdef".Select((c, i) => Examples.Analysis(c.ToString(), i < 3 ? "Courier" : "Gazette")));

    [Fact]
    public void Of_GivesMeanRatesOverArticlesAndWelchsTest()
    {
        // Rates per 1,000 words: Courier 1, 2, 3 and Gazette 4, 5, 6, each times 1000/13; t = 3 / sqrt(2/3), 4 degrees, p = 0.0213.
        var gap = RateGaps.Of(Six, "abcdef".Select((c, i) => ("veld", Six.Analyses[i].Article, i + 1))).Single();
        Assert.Equal(("Courier", "Gazette", 153.846, 384.615), (gap.Lowest, gap.Highest, gap.LowRate, gap.HighRate));
        Assert.Equal(0.0213, gap.AdjustedP!.Value, 4);
    }

    [Fact]
    public void Of_SwappedOutlets_SwapsLowestAndHighest()
    {
        var swapped = Coverage.Of(Six.Analyses.Select(a => Examples.Analysis(a.Article.Id, a.Outlet == "Courier" ? "Gazette" : "Courier")));
        var gap = RateGaps.Of(swapped, swapped.Analyses.Select((a, i) => ("veld", a.Article, i + 1))).Single();
        Assert.Equal(("Gazette", "Courier", 0.0213), (gap.Lowest, gap.Highest, Math.Round(gap.AdjustedP!.Value, 4)));
    }

    [Fact]
    public void Of_SeveralItems_AdjustsForTheirNumber()
    {
        var counts = Six.Analyses.SelectMany((a, i) => new[] { ("veld", a.Article, i + 1), ("harrow", a.Article, i % 2 + 1) });
        Assert.Equal(2 * 0.02131, RateGaps.Of(Six, counts).First().AdjustedP!.Value, 4);
    }

    [Fact]
    public void Of_OneArticleEach_HasNoTest()
    {
        var two = Coverage.Of([Examples.Analysis("a", "Courier"), Examples.Analysis("b", "Gazette")]);
        Assert.Null(RateGaps.Of(two, [("veld", two.Analyses[0].Article, 9)]).Single().AdjustedP);
    }

    [Fact]
    public void Findings_SameArticleUnderTwoNames_ClaimNoDifference()
    {
        var two = Coverage.Of([Examples.Analysis("a", "Courier"), Examples.Analysis("b", "Gazette")]);
        Assert.Equal("No entity is named more often in one article than in the other", MentionFindings.WidestGap(two, MentionCounts.Of(two)).Text);
        Assert.Equal("No word is used more often in one article than in the other", TermFindings.MostUnequal(two, TermFrequencies.Of(two)).Text);
        Assert.Equal("By name, Ada Moss is mentioned most: once in both articles", MentionFindings.MostMentioned(two, MentionCounts.Of(two)).Text);
    }

    [Fact]
    public void Findings_SeveralArticlesAlike_ClaimNoDifference() =>
        Assert.Equal("No entity is named so unequally that chance would not explain it", MentionFindings.WidestGap(Six, MentionCounts.Of(Six)).Text);
}
