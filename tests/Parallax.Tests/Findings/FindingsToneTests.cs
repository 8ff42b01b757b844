using Parallax.Findings;

namespace Parallax.Tests.Findings;

public sealed class FindingsToneTests
{
    private static readonly Coverage OneEach = Coverage.Of([Examples.Analysis("a", "Courier"), Examples.Analysis("b", "Gazette")]);

    [Fact]
    public void LeadTone_OneArticleEach_SpeaksOfTheArticles() =>
        Assert.Equal("In the lead’s own voice the mean tone is −0.25 in both articles", Spaces(ToneFindings.LeadTone(OneEach)));

    [Fact]
    public void ToneToward_SeveralArticlesAlike_ClaimsNoDifference()
    {
        var coverage = Coverage.Of("abcdef".Select((c, i) => Examples.Analysis(c.ToString(), i < 3 ? "Courier" : "Gazette")));
        Assert.Equal("The tone toward Ada Moss is −0.50 in all; 6 articles show no difference between outlets beyond chance", Spaces(ToneFindings.ToneToward(coverage)));
    }

    [Fact]
    public void ToneToward_OnlyStates_HasNothingToSay()
    {
        var analysis = Examples.Analysis();
        var state = analysis.Entities[0] with { Mentions = [.. analysis.Entities[0].Mentions.Select(m => m with { Type = EntityType.Location })] };
        Assert.Equal("There is no scored mention of a person", ToneFindings.ToneToward(Coverage.Of([analysis with { Entities = [state] }])).Text);
    }

    [Fact]
    public void MostFrequentConcept_NoneFound_SaysSo() =>
        Assert.Equal("No word of any concept is used", ToneFindings.MostFrequentConcept(OneEach, []).Text);

    private static string Spaces(Finding finding) => finding.Text.Replace('\u00a0', ' ');
}
