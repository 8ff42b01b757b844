using Parallax.Charts;
using Parallax.Comparison;
using Parallax.Comparison.Words;
using Parallax.Findings;
using Parallax.Numerics;

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
        var chart = Assert.IsType<ScatterChart>(TermCharts.Compare(many, rows, TermFrequencies.Of(many)));
        Assert.Equal("Ledger", chart.Points.Single(p => p.Label == "harbor").Outlet);
        Assert.True(chart.Points.Single(p => p.Label == "harbor") is { Y: > 100, X: < 100 });
        Assert.IsType<DumbbellChart>(TermCharts.Compare(Two, Keyness.MostTelling(Two.Terms), TermFrequencies.Of(Two)));
        Assert.Contains("between outlets", TermFindings.Telling(many, rows).Text);
    }

    // Eight articles an outlet; the Ledger's all have a word that the others' lack, where asked for.
    private static Coverage Three(bool differing) => Coverage([.. from outlet in new[] { "Courier", "Gazette", "Ledger" }
        from i in Enumerable.Range(0, 8)
        select ($"{outlet}{i}", outlet, differing && outlet == "Ledger"
            ? $"The harbor vote came. The harbor stays{(i % 2 == 0 ? " open" : "")}." : $"The strike vote came. The strike stays{(i % 2 == 0 ? " open" : "")}.")]);

    [Fact]
    public void Compare_ThreeOutlets_ShowsTheWordsThatDiffer()
    {
        var many = Three(differing: true);
        var chart = Assert.IsType<HeatmapChart>(TermCharts.Compare(many, Keyness.MostTelling(many.Terms), TermFrequencies.Of(many)));
        Assert.Contains(chart.Values, v => v is { Category: "harbor", Outlet: "Ledger", Value: > 100 });
        Assert.DoesNotContain(chart.Values, v => v.Category == "vote");
    }

    [Fact]
    public void Compare_NothingDiffersOrOneOutlet_HasNoMarks()
    {
        var same = Three(differing: false);
        Assert.Empty(Assert.IsType<HeatmapChart>(TermCharts.Compare(same, Keyness.MostTelling(same.Terms), TermFrequencies.Of(same))).Values);
        var one = Two.Where(a => a.Outlet == "Ledger");
        Assert.Empty(Assert.IsType<DumbbellChart>(TermCharts.Compare(one, Keyness.MostTelling(one.Terms), TermFrequencies.Of(one))).Values);
    }

    [Fact]
    public void Frequencies_SeveralArticles_AreRates()
    {
        var many = Three(differing: false);
        Assert.Contains("per 1,000", Assert.IsType<BarChart>(TermCharts.Frequencies(many, TermFrequencies.Of(many))).Subtitle);
        Assert.Equal(5, Assert.IsType<BarChart>(TermCharts.Frequencies(Two, TermFrequencies.Of(Two))).Values.Single(v => v is { Category: "harbor", Outlet: "Ledger" }).Value);
    }

    [Fact]
    public void HouseStyle_OneOutletOrNone_SaysSo()
    {
        var one = Two.Where(a => a.Outlet == "Ledger");
        Assert.Contains("no two outlets", TermFindings.HouseStyle(one, TermFrequencies.Of(one).OfHouseStyle(), []).Text);
        Assert.StartsWith("No word", TermFindings.HouseStyle(Two, [], []).Text);
        Assert.Contains("“mr.”", TermFindings.HouseStyle(Two, TermFrequencies.Of(Two).OfHouseStyle(), []).Text);
    }

    [Fact]
    public void Reach_OneArticleEach_LeastCountThatChanceHardlyGives()
    {
        var rows = Keyness.MostTelling(Two.Terms, new KeynessOptions { MinCount = 2 });
        var table = rows[0].Table;
        var times = System.Text.RegularExpressions.Regex.Match(TermFindings.Reach(Two, rows).Text, "[0-9]+").Value;
        var least = int.Parse(times, System.Globalization.CultureInfo.InvariantCulture);
        double P(int count, long words, long others) => Significance.ChiSquareTail(new ContingencyTable(count, 0, words, others).LogLikelihood);
        Assert.True(P(least, table.Words, table.OtherWords) < 0.05 && P(least, table.OtherWords, table.Words) < 0.05);
        Assert.True(P(least - 1, table.Words, table.OtherWords) >= 0.05 || P(least - 1, table.OtherWords, table.Words) >= 0.05);
    }

    [Fact]
    public void WordAndName_WordInAnotherName_IsToldApart()
    {
        var story = Coverage(("a", "Ledger", "Norway signed the treaty. Norway waits. The Bank of Norway waits in Norway, officials said."));
        Assert.Equal("The word “norway” is used 4 times, Norway is named 3 times: 3 of the words in that name, 1 in other names",
            TermFindings.WordAndName(story, TermFrequencies.Of(story)).Text);
    }
}
