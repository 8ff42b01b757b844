using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Parallax.Reports;
using Parallax.Stories;

namespace Parallax.Tests.Reports;

public sealed class SideBySideViewTests
{
    private static readonly Lazy<Coverage> Sample = new(() => Coverage.Load(Repository.PathOf("data", "sample")));

    [Fact]
    public void ToHtml_Records_SaysThatThereAreNoSentences() => Assert.Contains("Records hold no sentences",
        SideBySideView.Of(Coverage.Load(Repository.PathOf("data", "coverage"))).ToHtml(), StringComparison.Ordinal);

    [Fact]
    public void ToHtml_OneArticle_SaysThatThereAreNoTwo()
    {
        var one = Sample.Value.Where(article => article.Id == Sample.Value.Analyses[0].Article.Id);
        Assert.Contains("no two articles on the same story", SideBySideView.Of(one).ToHtml(), StringComparison.Ordinal);
    }

    [Fact]
    public void ToHtml_TwoArticles_HasEveryComparedSentenceOnceAndJoinsThoseThatMatch()
    {
        var result = Alignments.Of(Sample.Value).OrderByDescending(a => a.Pairs.Count).First();
        var view = new HtmlParser().ParseDocument(SideBySideView.Of(Sample.Value).ToHtml()).QuerySelector("details")!;
        Assert.Equal(result.Sentences.Count, view.QuerySelectorAll(".number").Length);
        var joined = view.QuerySelectorAll(".both").Select(Numbers).ToList();
        Assert.NotEmpty(joined);
        Assert.All(joined, row => Assert.All(row.Right, right => Assert.Contains(result.Pairs, pair => pair.A == row.Left && pair.B == right)));
    }

    private static (int Left, IReadOnlyList<int> Right) Numbers(IElement row) =>
        (Number(row.QuerySelector(".left .number")!), [.. row.QuerySelectorAll(".right .number").Select(Number)]);

    private static int Number(IElement sup) => int.Parse(sup.TextContent, System.Globalization.CultureInfo.InvariantCulture) - 1;
}
