using Parallax.Findings;

namespace Parallax.Tests.Findings;

public class FindingsStoryTests
{
    [Fact]
    public void Headline_GivenStory_NamesItAndTheOutlets() => Assert.Equal(
        "How Gazette and The Courier tell the story of harrow",
        StoryFindings.Headline(Coverage.Of([Examples.Analysis("a", "Gazette"), Examples.Analysis("b", "The Courier")])).Text);

    [Fact]
    public void Headline_NoStoryGiven_NamesThePeople() => Assert.Equal(
        "How Gazette tells the story of Ada Moss", StoryFindings.Headline(Coverage.Of([WithoutStory("a", "Gazette")])).Text);

    [Theory]
    [InlineData(null, "501 articles of Gazette and The Courier, which name Ada Moss most often")]
    [InlineData("ferry", "How Gazette and The Courier tell the story of ferry")]
    public void Headline_ManyArticles_AreNoStoryUnlessGiven(string? story, string expected)
    {
        var one = WithoutStory("a", "Gazette");
        var many = Enumerable.Range(0, 501).Select(i => one.With(new ArticleInfo
        {
            Id = $"{i}",
            Outlet = i % 2 == 0 ? "Gazette" : "The Courier",
            Story = story,
        }));
        Assert.Equal(expected, StoryFindings.Headline(Coverage.Of(many)).Text);
    }

    [Fact]
    public void Headline_ManyOutlets_CountsThem() => Assert.StartsWith(
        "How 5 outlets tell the story of", StoryFindings.Headline(Coverage.Of(Enumerable.Range(0, 5).Select(i => Examples.Analysis($"a{i}", $"Outlet {i}")))).Text);

    [Fact]
    public void Days_SeveralAndNone_AreTold()
    {
        ArticleInfo On(int day) => Examples.Info($"d{day}", "Gazette") with { Published = new(new DateTimeOffset(2031, 5, day, 9, 0, 0, TimeSpan.Zero)) };
        Assert.Equal("2031-05-03 to 2031-05-16", StoryFindings.Days([On(16), On(3), On(9)]));
        Assert.Equal("2031-05-16", StoryFindings.Days([On(16)]));
        Assert.Equal("not in file", StoryFindings.Days([On(16) with { Published = null }]));
    }

    private static ArticleAnalysis WithoutStory(string id, string outlet)
    {
        var analysis = Examples.Analysis(id, outlet);
        var info = analysis.Article with { Story = null };
        return analysis with { Article = info, Entities = [.. analysis.Entities.Select(e => e with { Article = info, Mentions = [.. e.Mentions.Select(m => m with { Article = info })] })] };
    }
}
