using Parallax.Terms.Topics;

namespace Parallax.Tests.Terms.Topics;

public class TopicModelTests
{
    // Sixty articles, half about ships and half about votes, with a word that all share.
    private static IEnumerable<TermCount> Terms(int articles = 60)
    {
        string[][] subjects = [["ship", "harbor", "cargo", "crane"], ["vote", "ballot", "party", "turnout"]];
        var random = new Random(3);
        for (var i = 0; i < articles; i++)
        {
            var info = new ArticleInfo { Id = $"a{i:00}", Outlet = i % 3 == 0 ? "Ledger" : "Courier" };
            foreach (var word in subjects[i % 2].Append("said"))
                yield return new TermCount(info, word, 1, SectionKind.Body, Voice.Own, 1 + random.Next(4));
        }
    }

    private static readonly TopicOptions Two = new() { Topics = 2, TopWords = 4 };

    [Fact]
    public void Fit_TwoSubjects_AreTwoTopics()
    {
        var model = TopicModel.Fit(Terms(), Two);
        Assert.Equal(["ballot,party,turnout,vote", "cargo,crane,harbor,ship"],
            model.Topics.Select(t => string.Join(',', t.Words.Select(w => w.Term).Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal));
        Assert.All(model.Topics, t => Assert.Equal(1, t.Coherence, 6));
    }

    [Fact]
    public void Fit_Shares_AddUpToOneAndFollowTheSubject()
    {
        var model = TopicModel.Fit(Terms(), Two);
        Assert.All(model.Articles.GroupBy(a => a.Article.Id), g => Assert.Equal(1, g.Sum(a => a.Share), 4));
        Assert.All(model.Articles.GroupBy(a => a.Article.Id), g => Assert.True(g.Max(a => a.Share) > 0.95));
    }

    [Fact]
    public void Fit_SameSeed_SameTopics()
    {
        var one = TopicModel.Fit(Terms(), Two);
        var two = TopicModel.Fit(Terms().Reverse(), Two);
        Assert.Equal(one.Articles.Select(a => a.Share), two.Articles.Select(a => a.Share));
    }

    [Fact]
    public void Fit_FewArticles_SaysSo() =>
        Assert.Contains("50 articles or more, not in 2", Assert.Throws<InvalidDataException>(() => TopicModel.Fit(Terms(2))).Message);

    [Fact]
    public void Fit_MoreTopicsThanTerms_SaysSo() =>
        Assert.Contains("topics need more", Assert.Throws<InvalidDataException>(() => TopicModel.Fit(Terms(), new TopicOptions { Topics = 20 })).Message);
}
