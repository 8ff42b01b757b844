using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Parallax.Records;
using Parallax.Reports;

namespace Parallax.Tests.Reports;

public sealed class ReadingViewTests
{
    private const string Bad = "</p><script>alert(1)</script><img src=x onerror=alert(2)>\"'";

    private static readonly Lazy<Coverage> Sample = new(() => Coverage.Load(Repository.PathOf("data", "sample")));

    [Fact]
    public void ToHtml_Records_SaysThatThereAreNoTexts()
    {
        var view = ReadingView.Of(Coverage.Load(Repository.PathOf("data", "coverage")));
        Assert.True(view.IsEmpty);
        Assert.StartsWith("<p>Records hold no texts", view.ToHtml(), StringComparison.Ordinal);
    }

    [Fact]
    public void ToHtml_Article_HoldsEverySentenceOnce()
    {
        var text = Text(ReadingView.Of(Sample.Value).ToHtml());
        foreach (var analysis in Sample.Value.Analyses)
        {
            var sentences = analysis.Sentences.Select(s => OneLine(s.Span.Of(analysis.Text!).ToString())).ToList();
            Assert.All(sentences, sentence => Assert.Contains(sentence, text, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void ToHtml_Name_TellsWhoItIsAndHoldsItsCorrection()
    {
        var mention = Sample.Value.Mentions.First(m => m.Name == "Paula Greer" && m.Form == MentionForm.Name);
        var html = ReadingView.Of(Sample.Value).ToHtml();
        Assert.Contains("Paula Greer (person), by name; rule", html, StringComparison.Ordinal);
        Assert.Contains($"{mention.Article.Id},{mention.Span.Start}-{mention.Span.End},link,RIGHT NAME", html, StringComparison.Ordinal);
        Assert.Contains("forms: [&quot;Paula Greer&quot;]", html, StringComparison.Ordinal);
    }

    [Fact]
    public void ToHtml_WithArticles_ShowsWhatWasSetAsideWithItsRule()
    {
        var articles = Corpus.Read(Repository.PathOf("data", "sample")).ToList();
        var html = ReadingView.Of(Sample.Value, articles).ToHtml();
        var pieces = articles.Sum(article => article.Furniture.Count);
        Assert.Equal(pieces, html.Split("<small class=\"kind\">set aside: ").Length - 1);
        Assert.Contains("biography, rule biography", html, StringComparison.Ordinal);
    }

    [Fact]
    public void ToHtml_MarkupInEveryField_IsShownAsText()
    {
        var html = ReadingView.Of(Hostile(), [HostileArticle()]).ToHtml();
        var document = new HtmlParser().ParseDocument(html);
        Assert.Empty(document.QuerySelectorAll("script, img, iframe, object, embed, link, base, form, a"));
        Assert.DoesNotContain(document.All, element => element.Attributes.Any(a => a.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)));
        Assert.Contains("alert(1)", document.QuerySelector("details")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void ToHtml_CorrectionOfAQuote_IsOneThatCorrectionsApply()
    {
        var html = ReadingView.Of(Sample.Value).ToHtml();
        var line = Regex.Match(html, "[\\w.-]+,quote:\\d+,speaker,RIGHT NAME").Value.Split(',');
        var row = new CorrectionsRow(line[0], line[1], line[2], "Mary Bell", 2);
        var result = Corrections.Apply(Sample.Value.Analyses, [row]);
        Assert.Empty(result.Problems);
        Assert.Contains(result.Analyses.SelectMany(a => a.Quotes), quote => quote.Speaker == "Mary Bell");
    }

    [Fact]
    public void ToHtml_IdWithCommaAndQuotes_IsQuotedInItsLine()
    {
        var article = new ArticleInfo { Id = "a,\"b\"", Outlet = "Star" };
        var coverage = Coverage.Of([new Analyzer().Analyze(article, "Mary Bell spoke in Leeds.")]);
        Assert.Contains(WebUtility.HtmlEncode("\"a,\"\"b\"\"\",0-9,link"), ReadingView.Of(coverage).ToHtml(), StringComparison.Ordinal);
    }

    private static Coverage Hostile() => Coverage.Of([new Analyzer().Analyze(HostileArticle())]);

    private static Article HostileArticle()
    {
        const string Text = $"Mary Bell said: “We {Bad} won.” Foul {Bad} crimes. {Bad}";
        return new Article
        {
            Info = new ArticleInfo { Id = Bad, Outlet = Bad, Title = Bad },
            Text = Text,
            Sections = [new Section(SectionKind.Body, [new TextSpan(0, Text.Length - Bad.Length)])],
            Furniture = [new Furniture(FurnitureKind.Page, new TextSpan(Text.Length - Bad.Length, Text.Length), Bad)],
        };
    }

    private static string Text(string html)
    {
        var document = new HtmlParser().ParseDocument(html);
        foreach (var number in document.QuerySelectorAll("sup.number")) number.Remove();
        return OneLine(document.DocumentElement.TextContent);
    }

    private static string OneLine(string text) => Regex.Replace(text, "\\s+", " ").Trim();
}
