using Parallax.Findings.Highlights;

namespace Parallax.Tests.Findings.Highlights;

public sealed class StoryChapterTests
{
    [Fact]
    public void Of_ThreeEvents_HasAChapterEachWithAllFourTellings()
    {
        var chapters = StoryChapter.Of(FourOutlets.Coverage);
        Assert.Equal(["Quarry blast", "Library budget", "Ferry return"], chapters.Select(chapter => chapter.Title));
        Assert.All(chapters, chapter => Assert.Equal(4, chapter.Articles.Select(article => article.Outlet).Distinct().Count()));
    }

    [Fact]
    public void Of_ThreeEvents_TellsOnlyWhatSurprises() =>
        Assert.All(StoryChapter.Of(FourOutlets.Coverage).SelectMany(c => c.Highlights), h => Assert.True(h.Surprise >= 1));

    [Fact]
    public void Of_OneEvent_HasNone() => Assert.Empty(StoryChapter.Of(Coverage.Load(Repository.PathOf("data", "coverage"))));
}
