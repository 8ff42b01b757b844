using Parallax.Stories;

namespace Parallax.Tests.Stories;

public class StoriesTests
{
    [Fact]
    public void Of_TwelveMixedStories_EachPairFound()
    {
        var stories = StoryFinder.Of(Mixed(StoryPair.All));
        Assert.Equal(12, stories.Count);
        Assert.All(stories, s => Assert.Equal(2, s.Outlets.Count));
        Assert.All(stories, s => Assert.Single(s.Articles.Select(a => a.Id[..^2]).Distinct()));
    }

    [Fact]
    public void Of_GivenStories_WinOverSimilarity()
    {
        var pair = StoryPair.All[0];
        var other = StoryPair.All[1];
        var coverage = Coverage.Of([Given(pair.A, "x"), Given(pair.B, "y"), Given(other.A, "x")]);
        var stories = StoryFinder.Of(coverage);
        Assert.Equal(["x", "y"], stories.Select(s => s.Name).Order());
        Assert.Equal([other.A.Article.Id, pair.A.Article.Id], stories.Single(s => s.Name == "x").Articles.Select(a => a.Id).OrderDescending());
    }

    [Fact]
    public void Of_SameStoryWeeksApart_StaysApart()
    {
        var pair = StoryPair.All[0];
        var late = pair.B with { Article = pair.B.Article with { Published = new PublicationDate(pair.B.Article.Published!.Value.AddDays(30)) } };
        Assert.Equal(2, StoryFinder.Of(Coverage.Of([pair.A, late])).Count);
    }

    [Fact]
    public void Of_SameStoryAgainAndAgain_IsOfFourDaysAtMost()
    {
        var pair = StoryPair.All[0];
        var (start, days) = (pair.A.Article.Published!.Value, new StoryOptions().Days);
        var again = Enumerable.Range(0, 6).Select(i => Again(pair, i, start.AddDays(3 * i)));
        var stories = StoryFinder.Of(Coverage.Of(again));
        Assert.All(stories, story => Assert.True(Spread(story) <= TimeSpan.FromDays(days)));
        Assert.Contains(stories, story => story.Articles.Count == 2);
    }

    private static ArticleAnalysis Again(StoryPair pair, int number, DateTimeOffset day)
    {
        var analysis = number % 2 == 0 ? pair.A : pair.B;
        var article = analysis.Article with { Id = $"{analysis.Article.Id}{number}", Published = new PublicationDate(day) };
        return analysis with { Article = article };
    }

    private static TimeSpan Spread(Story story) =>
        story.Articles.Max(a => a.Published!.Value) - story.Articles.Min(a => a.Published!.Value);

    private static Coverage Mixed(IEnumerable<StoryPair> pairs) => Coverage.Of(pairs.SelectMany(p => new[] { p.A, p.B }).Select(SameDay));

    // One date for all: only what they say may tell the stories apart.
    private static ArticleAnalysis SameDay(ArticleAnalysis analysis) =>
        analysis with { Article = analysis.Article with { Published = new PublicationDate(new DateTimeOffset(2030, 1, 1, 0, 0, 0, TimeSpan.Zero)) } };

    private static ArticleAnalysis Given(ArticleAnalysis analysis, string story) => analysis with { Article = analysis.Article with { Story = story } };
}
