using Parallax.Comparison;
using Parallax.Comparison.Tone;

namespace Parallax.Tests.Comparison;

public class ToneSummariesTests
{
    private static readonly ArticleInfo Info = new() { Id = "a", Outlet = "Courier" };

    [Fact]
    public void Of_UnitsByHand_GivesWeightedFigures()
    {
        // Weights 1, 1, 2: mean (−0.4 + 0 + 2 · 0.2) / 4 = 0; squares (0.16 + 0.08) / 4 = 0.06; half of the weight lies at 0 … 0.2.
        ToneUnit[] units = [Unit(-0.4, 1, ToneLabel.Negative), Unit(0, 1, ToneLabel.Neutral), Unit(0.2, 2, ToneLabel.Positive)];
        var row = Assert.Single(ToneSummaries.Of(units));
        Assert.Equal((1, 3, 4.0, 0.0, 0.1), (row.Articles, row.Count, row.Weight, row.Mean, row.Median));
        Assert.Equal((0.244949, 0.25, 0.25, 0.5), (row.Spread, row.Negative, row.Neutral, row.Positive));
        Assert.Null(row.Low);
    }

    [Fact]
    public void ByVoice_OneArticleEach_HasNoInterval()
    {
        var coverage = Coverage.Of([Examples.Analysis("a", "Courier"), Examples.Analysis("b", "Gazette")]);
        var rows = ToneSummaries.ByVoice(coverage);
        Assert.Equal([("Courier", "own", -0.25), ("Gazette", "own", -0.25), ("Courier", "quoted", 0.5), ("Gazette", "quoted", 0.5)], rows.Select(r => (r.Outlet, r.Key, r.Mean)));
        Assert.All(rows, r => Assert.Null(r.Low));
    }

    [Fact]
    public void ByVoice_ManyArticles_HasInterval()
    {
        var rows = ToneSummaries.ByVoice(Coverage.Of("abcde".Select(c => Examples.Analysis(c.ToString(), "Courier"))));
        Assert.Equal((-0.25, -0.25), (rows[0].Low!.Value, rows[0].High!.Value));
    }

    [Fact]
    public void TowardEntities_MentionsWithTone_GivesMeanByOutlet()
    {
        var row = Assert.Single(ToneSummaries.TowardEntities(Coverage.Of([Examples.Analysis()])));
        Assert.Equal(("Ada Moss", 2, -0.5, 1.0), (row.Key, row.Count, row.Mean, row.Negative));
    }

    [Fact]
    public void TowardEntities_State_IsMarkedAsNotValidated()
    {
        var analysis = Examples.Analysis();
        var state = analysis.Entities[0] with { Type = EntityType.Location, Mentions = [.. analysis.Entities[0].Mentions.Select(m => m with { Type = EntityType.Location })] };
        Assert.False(Assert.Single(ToneSummaries.TowardEntities(Coverage.Of([analysis with { Entities = [state] }]))).Validated);
        Assert.True(Assert.Single(ToneSummaries.TowardEntities(Coverage.Of([analysis]))).Validated);
    }

    [Fact]
    public void LeadAndRest_ShortArticle_HasOnlyALead() =>
        Assert.Equal(["lead"], ToneSummaries.LeadAndRest(Coverage.Of([Examples.Analysis()])).Select(r => r.Key));

    private static ToneUnit Unit(double value, double weight, ToneLabel label) =>
        new(Info, "own") { Value = value, Weight = weight, Label = label };
}
