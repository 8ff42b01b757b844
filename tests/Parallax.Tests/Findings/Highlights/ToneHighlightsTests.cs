using Parallax.Findings.Highlights;

namespace Parallax.Tests.Findings.Highlights;

public sealed class ToneHighlightsTests
{
    private const string Good = "The brave crew won a splendid prize.";
    private const string Bad = "The cruel storm killed a terrified child.";

    [Fact]
    public void Find_OutletsThatReadAlike_IsNothing() => Assert.Null(ToneHighlights.Find(Articles(i => i % 4 < 2)));

    [Fact]
    public void Find_OutletWhoseSentencesAreNegative_IsIt()
    {
        // Of the Star's articles nine in ten read negative, of the Moon's one in ten.
        var found = ToneHighlights.Find(Articles(i => i % 2 == 0 ? i % 20 != 0 : i % 20 == 1));
        Assert.Contains("90% read negative in Star (36 of 40)", found!.Finding.Text, StringComparison.Ordinal);
    }

    private static Coverage Articles(Func<int, bool> isBad)
    {
        var analyzer = new Analyzer();
        return Coverage.Of(Enumerable.Range(0, 80).Select(i => analyzer.Analyze(
            new ArticleInfo { Id = $"{i:00}", Outlet = i % 2 == 0 ? "Star" : "Moon" }, isBad(i) ? Bad : Good)));
    }
}
