using Parallax.Comparison.Mentions;
using Parallax.Findings;

namespace Parallax.Tests.Findings;

public class FindingsTests
{
    private static readonly Coverage Two = Coverage.Of([Examples.Analysis("a", "Gazette"), Examples.Analysis("b", "The Courier")]);

    [Fact]
    public void Length_OneArticleEach_SpeaksOfArticles() =>
        Assert.Equal("Body text: 10 words in both articles", StoryFindings.Length(Two).Text);

    [Fact]
    public void Length_SeveralArticles_SpeaksOfTheOutlet()
    {
        var coverage = Coverage.Of([Examples.Analysis("a", "Gazette"), Examples.Analysis("b", "Gazette"), Examples.Analysis("c", "The Courier")]);
        Assert.Equal("Body text: 20 words in Gazette and 10 words in the Courier article", StoryFindings.Length(coverage).Text);
    }

    [Fact]
    public void QuotedShare_IsOfTheBodyAlone() =>
        Assert.Equal("Quoted directly, of all words of the body: 40% in both articles", VoiceFindings.QuotedShare(Two).Text);

    [Fact]
    public void MeanTone_WeighsByWordsAndLeavesOtherVoicesOut() =>
        Assert.Equal("In the outlet’s own voice the mean tone is −0.25 in both articles", ToneFindings.MeanTone(Two, Voice.Own).Text);

    [Fact]
    public void MostMentioned_SameEntity_NamesItOnce()
    {
        MentionCount[] rows = [new("Gazette", "Veld", EntityType.Location, 3, 1, 100), new("The Courier", "Veld", EntityType.Location, 1, 1, 50)];
        Assert.Equal("By name, Veld is mentioned most: 3 times in the Gazette article and once in the Courier article", MentionFindings.MostMentioned(Two, rows).Text);
    }

    [Fact]
    public void WidestGap_SwappedOutlets_SwapsTheCounts()
    {
        MentionCount[] rows = [new("Gazette", "Veld", EntityType.Location, 3, 1, 100), new("The Courier", "Veld", EntityType.Location, 1, 1, 50)];
        MentionCount[] swapped = [rows[0] with { Count = 1 }, rows[1] with { Count = 3 }];
        Assert.Equal("The widest gap is Veld, named 3 times in the Gazette article and once in the Courier article", MentionFindings.WidestGap(Two, rows).Text);
        Assert.Equal("The widest gap is Veld, named 3 times in the Courier article and once in the Gazette article", MentionFindings.WidestGap(Two, swapped).Text);
    }

    [Fact]
    public void WidestGap_EqualCounts_ClaimsNoGap()
    {
        MentionCount[] rows = [new("Gazette", "Veld", EntityType.Location, 3, 1, 100), new("The Courier", "Veld", EntityType.Location, 3, 1, 50)];
        Assert.Equal("No entity is named more often in one article than in the other", MentionFindings.WidestGap(Two, rows).Text);
    }

    [Fact]
    public void ByOutlet_MoreThanThree_GivesLowestAndHighest()
    {
        var four = Coverage.Of("abcd".Select((c, i) => Examples.Analysis(c.ToString(), $"Outlet {i}")));
        (string, double)[] values = [("Outlet 0", 3), ("Outlet 1", 9), ("Outlet 2", 1), ("Outlet 3", 2)];
        Assert.Equal("from once in the Outlet 2 article to 9 times in the Outlet 1 article", Wording.ByOutlet(four, values, Wording.Times));
    }

    [Theory]
    [InlineData(-0.249, "−0.25")]
    [InlineData(0.004, "0.00")]
    [InlineData(-0.004, "0.00")]
    [InlineData(0.5, "+0.50")]
    public void Tone_HasASignUnlessItRoundsToZero(double value, string expected) => Assert.Equal(expected, Wording.Tone(value));
}
