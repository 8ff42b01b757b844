using Parallax.Charts;
using Parallax.Comparison;

namespace Parallax.Tests.Comparison;

public class TermFrequenciesTests
{
    private static Coverage Coverage(params (string Id, string Outlet, string Text)[] articles)
    {
        var analyzer = new Analyzer();
        return Parallax.Coverage.Of(articles.Select(a => analyzer.Analyze(new ArticleInfo { Id = a.Id, Outlet = a.Outlet }, a.Text)));
    }

    private static readonly Coverage Two = Coverage(
        ("l1", "Ledger", "Mr. Putin praised the harbor on Monday. Mr. Putin left the harbor. The harbor, the harbor, the harbor stays."),
        ("c1", "Courier", "Putin visited the strike. A strike is a strike. The strike and the strike."));

    [Fact]
    public void Of_HouseStyle_IsKeptApart()
    {
        var rows = TermFrequencies.Of(Two);
        Assert.Contains(rows.OfHouseStyle(), r => r is { Term: "mr.", Outlet: "Ledger", Count: 2 });
        Assert.DoesNotContain(rows.OfHouseStyle(false), r => r.Term is "mr." or "monday");
        Assert.Equal(rows.Count, rows.OfHouseStyle().Count + rows.OfHouseStyle(false).Count);
    }

    [Fact]
    public void Without_NameWords_LeavesNoName()
    {
        Assert.Contains("putin", NameWords.Of(Two));
        Assert.DoesNotContain(TermFrequencies.Of(Two).Without(NameWords.Of(Two)), r => r.Term == "putin");
    }

    [Fact]
    public void FurthestApart_WidestGapFirst() =>
        Assert.Equal(["harbor", "strike"], TermFrequencies.Of(Two).FurthestApart(2).Select(r => r.Term).Distinct());

    [Fact]
    public void Telling_OneArticleEach_SpeaksOfTheArticles() =>
        Assert.Contains("these articles", TermFindings.Telling(Two, Keyness.MostTelling(Two.Terms)).Text);

    [Fact]
    public void Telling_SwappedOutlets_SaysTheSame()
    {
        var swapped = Coverage(
            ("l1", "Courier", "Mr. Putin praised the harbor on Monday. Mr. Putin left the harbor. The harbor, the harbor, the harbor stays."),
            ("c1", "Ledger", "Putin visited the strike. A strike is a strike. The strike and the strike."));
        Assert.Equal(Keyness.MostTelling(Two.Terms).Select(r => (r.Term, r.Outlet == "Ledger" ? "Courier" : "Ledger")),
            Keyness.MostTelling(swapped.Terms).Select(r => (r.Term, r.Outlet)));
    }

    [Fact]
    public void MostTelling_OneOutlet_IsEmpty()
    {
        var one = Two.Where(a => a.Outlet == "Ledger");
        Assert.Empty(Keyness.MostTelling(one.Terms));
        Assert.Contains("no two outlets", TermFindings.Telling(one, []).Text);
    }

    [Fact]
    public void Compare_TwoOutletsWithManyArticles_IsAScatter()
    {
        var many = Coverage([.. Enumerable.Range(0, 6).Select(i => ($"a{i}", i % 2 == 0 ? "Ledger" : "Courier",
            i % 2 == 0 ? "The harbor vote. The harbor vote." : "The strike vote. The strike vote."))]);
        var rows = Keyness.MostTelling(many.Terms);
        var chart = Assert.IsType<ScatterChart>(TermCharts.Compare(many, rows, TermFrequencies.Of(many), "t"));
        Assert.Equal("Ledger", chart.Points.Single(p => p.Label == "harbor").Outlet);
        Assert.True(chart.Points.Single(p => p.Label == "harbor") is { Y: > 100, X: < 100 });
        Assert.IsType<DumbbellChart>(TermCharts.Compare(Two, Keyness.MostTelling(Two.Terms), TermFrequencies.Of(Two), "t"));
        Assert.Contains("between outlets", TermFindings.Telling(many, rows).Text);
    }
}
