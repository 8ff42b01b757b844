using System.Globalization;
using Parallax.Findings;

namespace Parallax.Tests.Findings;

public class OutletRatiosTests
{
    [Fact]
    public void Describe_OneArticleEach_GivesEachArticlesValue() =>
        Assert.Equal("0.2 in the Gazette article and 0.5 in the Courier article", Describe(("Gazette", [0.2]), ("The Courier", [0.5])));

    // All five of one outlet lie below all five of the other: 2 of the 252 divisions are that extreme, p = 0.008.
    [Fact]
    public void Describe_FiveAgainstFiveWithoutOverlap_TellsThemApart() => Assert.Equal(
        "0.2 in Gazette and 0.6 in The Courier, more than chance would explain",
        Describe(("Gazette", [0, 0.1, 0.2, 0.3, 0.4]), ("The Courier", [0.5, 0.55, 0.6, 0.65, 0.7])));

    // 2 of 70 divisions, p = 0.029.
    [Fact]
    public void Describe_FourAgainstFour_CannotTellThemApart() => Assert.Equal(
        "0.45 in all; 8 articles show no difference between outlets beyond chance; they could show one of 0.31 or more",
        Describe(("Gazette", [0.1, 0.2, 0.3, 0.4]), ("The Courier", [0.5, 0.6, 0.7, 0.8])));

    // The same five as above among four outlets: 0.008 times six pairs.
    [Fact]
    public void Describe_ManyOutlets_AsksMoreOfThePair()
    {
        double[] middle = [0.44, 0.46, 0.45, 0.45];
        Assert.Contains("show no difference between outlets beyond chance; they could show one of ",
            Describe(("A", [0, 0.1, 0.2, 0.3, 0.4]), ("B", [0.5, 0.55, 0.6, 0.65, 0.7]), ("C", middle), ("D", middle)), StringComparison.Ordinal);
    }

    [Fact]
    public void Describe_EqualValues_AreSaidOnce() => Assert.Equal("0.3 in both articles", Describe(("Gazette", [0.3]), ("The Courier", [0.3])));

    private static string Describe(params (string Outlet, double[] Values)[] outlets)
    {
        var articles = outlets.SelectMany(o => o.Values.Select(v => (o.Outlet, v, 1.0))).ToList();
        var coverage = Coverage.Of(articles.Select((a, i) => Examples.Analysis($"a{i}", a.Outlet)));
        return new OutletRatios(coverage, articles).Describe(v => v.ToString("0.##", CultureInfo.InvariantCulture));
    }
}
