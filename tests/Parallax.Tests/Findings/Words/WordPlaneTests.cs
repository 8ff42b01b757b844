using Parallax.Charts;
using Parallax.Findings.Words;

namespace Parallax.Tests.Findings.Words;

public sealed class WordPlaneTests
{
    private static readonly Lazy<Coverage> Two = new(() => Coverage.Load(Repository.PathOf("data", "coverage")));

    [Fact]
    public void Of_TwoOutlets_TellsTheCountsTheIntervalAndTheTest()
    {
        var plane = (ScatterChart)WordPlane.Of(Two.Value);
        var ties = plane.Points.Single(point => point.Label == "ties");
        Assert.Contains("0 in ", ties.Note, StringComparison.Ordinal);
        Assert.Contains("7 in ", ties.Note, StringComparison.Ordinal);
        Assert.Matches("log odds -?[0-9.]+ \\(95% -?[0-9.]+ to -?[0-9.]+\\), adjusted p [0-9.]+", ties.Note);
    }

    [Fact]
    public void Of_TwoOutlets_DrawsTheRatesOfTheTable()
    {
        var plane = (ScatterChart)WordPlane.Of(Two.Value);
        var point = plane.Points.Single(p => p.Label == "china");
        Assert.Equal("uses per 1,000 words in Reuters", plane.XAxis.Title);
        Assert.Equal(Rate("Reuters"), point.X, 0.001);
        Assert.Equal(Rate("The Epoch Times"), point.Y, 0.001);
    }

    [Fact]
    public void Of_WordsWithTheSameCounts_AreDrawnApart()
    {
        var places = ((ScatterChart)WordPlane.Of(Two.Value)).Points.Select(point => (point.X, point.Y)).ToList();
        Assert.Equal(places.Count, places.Distinct().Count());
    }

    [Fact]
    public void Of_FourOutlets_SetsOneAgainstTheRest()
    {
        var plane = (ScatterChart)WordPlane.Of(FourOutlets.Coverage);
        Assert.Contains("the others", plane.YAxis.Title, StringComparison.Ordinal);
        Assert.Contains(plane.Points, point => point.Label == "mr." && point.Outlet == "National Sentinel");
    }

    [Fact]
    public void Of_OneOutlet_SaysWhyThereIsNone()
    {
        var plane = WordPlane.Of(Two.Value.Where(article => article.Outlet == "Reuters"));
        Assert.Equal("There are no two outlets whose words could be compared", plane.Title);
        Assert.Equal("<p>There are no two outlets whose words could be compared.</p>", plane.ToHtml());
    }

    // Keyness has the words of terms as its whole: those counted, function words among them.
    private static double Rate(string outlet)
    {
        var terms = Two.Value.Terms.Where(t => t.Outlet == outlet && t.Length == 1 && t.Section != SectionKind.Caption).ToList();
        return 1000.0 * terms.Where(t => t.Term == "china").Sum(t => t.Count) / terms.Sum(t => t.Count);
    }
}
