using Parallax.Findings;

namespace Parallax.Tests.Findings;

public sealed class NamedAloneTests
{
    [Fact]
    public void Alone_TwoArticles_NamesWhomEachAloneNames()
    {
        var coverage = Coverage.Of(
        [
            Analyze("a", "Lane Post", "Mayor Ada Bell met Otto Crane in Leeds. Ms. Bell left."),
            Analyze("b", "Star", "Otto Crane spoke in Leeds. The Star asked Nora Finch. Ms. Finch slept."),
        ]);
        Assert.Equal(
            "The Lane Post article alone names Ada Bell (twice); the Star article alone names Nora Finch (twice)",
            MentionFindings.Alone(coverage)?.Text);
    }

    [Fact]
    public void Alone_NameWhoseWordsTheOtherHas_IsNotClaimed()
    {
        var coverage = Coverage.Of(
        [
            Analyze("a", "Lane Post", "Halden is quiet. Halden Port closed in Halden on Monday."),
            Analyze("b", "Star", "The port of Halden closed. Halden waits."),
        ]);
        Assert.DoesNotContain("Halden", MentionFindings.Alone(coverage)?.Text ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public void Alone_OneOutlet_IsNothing() =>
        Assert.Null(MentionFindings.Alone(Coverage.Of([Analyze("a", "Lane Post", "Ada Bell spoke in Leeds.")])));

    [Fact]
    public void Alone_SeveralArticlesAnOutlet_LeavesOutWhatIsNamedSeldom()
    {
        var coverage = Coverage.Of(
        [
            Analyze("a", "Lane Post", "Ada Bell spoke in Leeds."), Analyze("b", "Lane Post", "It rained in Leeds."),
            Analyze("c", "Star", "It rained in Leeds."), Analyze("d", "Star", "Leeds was wet."),
        ]);
        Assert.Null(MentionFindings.Alone(coverage));
    }

    [Fact]
    public void Headline_TwoPeopleWhoMeetInEveryArticle_TellsOfTheMeeting()
    {
        var coverage = Coverage.Of(
        [
            Analyze("a", "Lane Post", "Ada Bell and Otto Crane held a meeting in Leeds. Ms. Bell left."),
            Analyze("b", "Star", "After the meeting of Otto Crane and Ada Bell, Mr. Crane left."),
        ]);
        Assert.Contains("the story of the meeting of ", StoryFindings.Headline(coverage).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Headline_PeopleInDifferentSentences_TellsOfNoMeeting()
    {
        var coverage = Coverage.Of(
        [
            Analyze("a", "Lane Post", "Ada Bell held a meeting in Leeds. Otto Crane left."),
            Analyze("b", "Star", "The meeting was long. Ada Bell left. Otto Crane slept."),
        ]);
        Assert.DoesNotContain("meeting", StoryFindings.Headline(coverage).Text, StringComparison.Ordinal);
    }

    private static ArticleAnalysis Analyze(string id, string outlet, string text) =>
        new Analyzer().Analyze(new ArticleInfo { Id = id, Outlet = outlet }, text);
}
