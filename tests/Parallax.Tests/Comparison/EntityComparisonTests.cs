using Parallax.Comparison;
using Parallax.Comparison.Mentions;

namespace Parallax.Tests.Comparison;

/// <summary>Comparisons of mentions and labels, on two short articles of invented outlets.</summary>
public class EntityComparisonTests
{
    private const string Lantern = "Mayor Anna Belmont met Jan Wolski. Mrs. Belmont smiled. Wolski left, and Belmont slept. She woke late.";
    private const string Courier = "Anna Belmont spoke to Jan Wolski. Belmont then praised communist Cuba. Beijing warned Belmont.";

    private static readonly Coverage Both = Coverage.Of([Analyse("l", "Lantern", Lantern), Analyse("c", "Courier", Courier)]);

    private static ArticleAnalysis Analyse(string id, string outlet, string text) => new Analyzer().Analyze(new ArticleInfo { Id = id, Outlet = outlet }, text);

    private static MentionProfile Profile(string outlet, string name) => MentionProfiles.Of(Both).Single(p => p.Outlet == outlet && p.Name == name);

    [Fact]
    public void Profiles_CountEachFormByItself()
    {
        var belmont = Profile("Lantern", "Anna Belmont");
        Assert.Equal((3, 0, 1, 4), (belmont.Names, belmont.Descriptions, belmont.Pronouns, belmont.All));
    }

    [Fact]
    public void Profiles_LeadIsTheFirstTwoSentences() => Assert.Equal(2, Profile("Lantern", "Anna Belmont").Lead);

    [Fact]
    public void Profiles_OutletWithoutHeadline_HasNullNotZero() => Assert.Null(Profile("Lantern", "Anna Belmont").Headline);

    [Fact]
    public void Profiles_SeatThatActs_CountsAsGovernment() => Assert.Equal((1, 1), (Profile("Courier", "Beijing").Names, Profile("Courier", "Beijing").AsGovernment));

    [Fact]
    public void OnlyIn_GivesWhatTheOtherOutletLeavesOut()
    {
        var rows = MentionProfiles.Of(Both);
        Assert.Equal(["Beijing", "Cuba"], rows.OnlyIn("Courier").Select(p => p.Name).Order(StringComparer.Ordinal));
        Assert.Empty(rows.OnlyIn("Lantern"));
    }

    [Fact]
    public void Test_OneArticleEach_IsNull() => Assert.Null(MentionProfiles.Test(Both, "Anna Belmont", "Courier", "Lantern"));

    [Fact]
    public void Test_SwappedOutlets_FlipsTheSign()
    {
        var many = Coverage.Of([Analyse("1", "Lantern", Lantern), Analyse("2", "Lantern", Lantern + " Rain fell on the hills."), Analyse("3", "Courier", Courier), Analyse("4", "Courier", "Rain fell. Jan Wolski ran.")]);
        var there = MentionProfiles.Test(many, "Anna Belmont", "Lantern", "Courier")!.Value;
        Assert.True(there.T > 0);
        Assert.Equal(-there.T, MentionProfiles.Test(many, "Anna Belmont", "Courier", "Lantern")!.Value.T);
    }

    [Fact]
    public void LabelCounts_ZeroWhereTheOutletMentionsWithoutTheLabel()
    {
        var mayor = LabelCounts.Of(Both).Where(l => l is { Name: "Anna Belmont", Head: "mayor" });
        Assert.Equal([("Courier", 0), ("Lantern", 1)], mayor.Select(l => (l.Outlet, l.Count)));
    }

    [Fact]
    public void LabelCounts_OutletThatNeverMentionsTheEntity_HasNoRow()
    {
        var communist = Assert.Single(LabelCounts.Of(Both), l => l.Name == "Cuba");
        Assert.Equal(("Courier", LabelKind.Adjective, "communist", 1), (communist.Outlet, communist.Kind, communist.Label, communist.Count));
    }

    [Fact]
    public void HonorificRate_IsOfTheNamesAfterTheFirst()
    {
        var rate = HonorificRate.Of(Both).Single(r => r is { Outlet: "Lantern", Name: "Anna Belmont" });
        Assert.Equal((1, 2, 0.5), (rate.With, rate.Later, rate.Share));
    }

    [Fact]
    public void CoMentions_CountSentencesNotMentions()
    {
        var pair = CoMention.Of(Both).Single(c => c is { Outlet: "Lantern", First: "Anna Belmont", Second: "Jan Wolski" });
        Assert.Equal(2, pair.Sentences);
    }

    [Fact]
    public void MentionContext_WithText_ShowsBothSides()
    {
        var line = MentionContext.Of(Both, "Cuba", 10).Single();
        Assert.Equal(("communist ", "Cuba", ". Beijing "), (line.Before, line.Hit, line.After));
    }

    [Fact]
    public void MentionContext_WithoutText_ShowsThreeWordsOfTheSentence()
    {
        var bare = Coverage.Of(Both.Analyses.Select(a => a with { Text = null }));
        var line = MentionContext.Of(bare, "Cuba").Single();
        Assert.Equal(("Belmont then praised", "Cuba", "", false), (line.Before, line.Hit, line.After, line.HasText));
    }

    [Fact]
    public void OfSomeNames_PairsAndLabels_AreThoseOfAll()
    {
        var names = new HashSet<string> { "Anna Belmont", "Jan Wolski" };
        var pairs = CoMention.Of(Both).Where(c => names.Contains(c.First) && names.Contains(c.Second)).ToList();
        Assert.NotEmpty(pairs);
        Assert.Equal(pairs, CoMention.Among(Both, names));
        var labels = LabelCounts.Of(Both).Where(l => names.Contains(l.Name)).ToList();
        Assert.NotEmpty(labels);
        Assert.Equal(labels, LabelCounts.Of(Both, names.Contains));
    }
}
