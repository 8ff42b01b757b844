using Parallax.Articles;
using Parallax.Reading.Pages;
using Parallax.Tests.Articles;

namespace Parallax.Tests.Reading;

public class HtmlExtractorTests
{
    private const string First = "The council of Halden agreed on a new bridge on Monday after a long debate about its price, which rose twice.";
    private const string Second = "Supporters say that the crossing will shorten the way to school for hundreds of children on the island.";

    private static Article Extract(string body, string head = "") =>
        ArticleNormalizer.Normalize(HtmlExtractor.Extract("page", $"<html><head>{head}</head><body>{body}</body></html>", []));

    [Fact]
    public void Extract_NavigationCommentsAndTeasers_AreLeftOut()
    {
        var article = Extract($"""
            <nav><a href="/">Home</a> <a href="/news">All our news of today</a></nav>
            <div class="story"><h1>A bridge for Halden</h1><div class="story-body"><p>{First}</p>
            <aside class="related"><p>Read here what happened when the ferry stopped running in the middle of winter last year.</p></aside>
            <blockquote><p>{Second}</p></blockquote><ul><li>Length: 420 metres</li><li>Price: 90 million crowns</li></ul></div></div>
            <section class="comments"><p>I think that this bridge is far too expensive and that nobody asked the people who live there.</p></section>
            <footer><p>Harbour Post is a newspaper that has been printed in Halden every day since the year 1888.</p></footer>
            """);
        Assert.Equal([First, Second, "Length: 420 metres", "Price: 90 million crowns"], article.All(SectionKind.Body));
        Assert.Equal("A bridge for Halden", article.Info.Title);
        article.AssertComplete();
    }

    [Fact]
    public void Extract_Figure_GivesACaptionWithItsCredit()
    {
        var article = Extract($"<article><h1>A bridge</h1><p>{First}</p><figure><img src='a.jpg'><figcaption>The old ferry in Halden. (Ann Roe/Harbour Post)</figcaption></figure><p>{Second}</p></article>");
        Assert.Equal("The old ferry in Halden.", Assert.Single(article.All(SectionKind.Caption)));
        Assert.Equal([First, Second], article.All(SectionKind.Body));
        Assert.Equal("(Ann Roe/Harbour Post)", Assert.Single(article.Set(FurnitureKind.Credit)));
    }

    [Fact]
    public void Extract_TableOfFigures_IsFurnitureAndInTheText()
    {
        var article = Extract($"<article><p>{First}</p><table><tr><td>Year</td><td>Cars</td></tr><tr><td>2024</td><td>310</td></tr></table><p>{Second}</p></article>");
        Assert.Equal([First, Second], article.All(SectionKind.Body));
        Assert.Equal($"{First}\nYear Cars\n2024 310\n{Second}", ArticleText.Of(article));
    }

    [Theory]
    [InlineData("Most read")]
    [InlineData("12 responses to “A bridge for Halden”")]
    [InlineData("About us")]
    [InlineData("Mehr zum Thema")]
    [InlineData("Popular this week")]
    public void Extract_PartUnderASideHeading_IsLeftOut(string heading)
    {
        var article = Extract($"<div><h1>A bridge for Halden</h1><div><p>{First}</p><p>{Second}</p></div><div><h4>{heading}</h4><p>The <a href='/f'>ferry's</a> last captain tells what he saw on the water in thirty years between the island and the town.</p></div></div>");
        Assert.Equal([First, Second], article.All(SectionKind.Body));
    }

    [Theory]
    [InlineData("Privacy")]
    [InlineData("Best of both worlds")]
    [InlineData("Jobs")]
    public void Extract_SectionUnderAHeadingOfItsOwn_Stays(string heading)
    {
        var article = Extract($"<div><h1>A bridge for Halden</h1><section><h2>{heading}</h2><p>{First}</p></section><section><h2>What comes next</h2><p>{Second}</p></section><section><h2>Boats</h2><p>{First} {Second}</p></section></div>");
        Assert.Equal([heading, First, "What comes next", Second, "Boats", $"{First} {Second}"], article.All(SectionKind.Body));
    }

    [Theory]
    [InlineData("4. Mai 2025, 18:02 Uhr")]
    [InlineData("Publicado el 4 de mayo de 2025")]
    [InlineData("le 4 mai 2025 à 18h02")]
    [InlineData("4 maggio 2025")]
    [InlineData("4 мая 2025")]
    public void Extract_DayInAnotherLanguage_IsRead(string line) => Assert.Equal(new DateTime(2025, 5, 4),
        Extract($"<article><h1>A bridge for Halden</h1><div>{line}</div><p>{First}</p></article>").Info.Published!.Value.Date);

    [Theory]
    [InlineData("has-drop-cap")]
    [InlineData("dropcap drop-cap-1")]
    [InlineData("wp-block-paragraph")]
    [InlineData("story-body-text paragraph")]
    [InlineData("css-at9mc1 evys1bk0")]
    [InlineData("speakable")]
    [InlineData("Component-root-0-2-20 p1")]
    [InlineData("mol-para-with-font")]
    public void Extract_UsualClassOfAParagraph_IsNoCue(string name) => Assert.Equal([First, Second],
        Extract($"<article><h1>A bridge</h1><p class='{name}'>{First}</p><p>{Second}</p></article>").All(SectionKind.Body));

    [Fact]
    public void Extract_ClassOfTheWholePage_DoesNotHideIt()
    {
        var article = Extract($"<div class='has-sidebar newsletter-page'><p>{First}</p><p>{Second}</p></div>");
        Assert.Equal([First, Second], article.All(SectionKind.Body));
    }

    [Fact]
    public void Extract_JsonLd_IsTrustedMost()
    {
        var info = Extract($"<article><h1>A bridge</h1><p>{First}</p></article>", """
            <meta property="og:site_name" content="Wrong Post"><meta property="article:published_time" content="2020-01-01">
            <link rel="canonical" href="https://www.example.org/2025/05/04/a-bridge">
            <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"Organization","@id":"#us","name":"Harbour Post"},
            {"@type":"NewsArticle","headline":"A bridge","datePublished":"2025-05-04T08:30:00+02:00","author":[{"@type":"Person","name":"Ann Roe"},{"name":"Bo Lin"}],"publisher":{"@id":"#us"},"inLanguage":"en-GB"}]}</script>
            """).Info;
        Assert.Equal(("Harbour Post", "A bridge", "en"), (info.Outlet, info.Title, info.Language));
        Assert.Equal(["Ann Roe", "Bo Lin"], info.Authors);
        Assert.Equal(new DateTimeOffset(2025, 5, 4, 6, 30, 0, TimeSpan.Zero), info.Published!.Value);
        Assert.Equal("https://www.example.org/2025/05/04/a-bridge", info.Url);
    }

    [Fact]
    public void Extract_TextInJsonLdOnly_IsTaken() =>
        Assert.Equal([First, Second], Extract("<h1>A bridge</h1><div id='app'><p>Loading the page.</p></div>",
            $$"""<script type="application/ld+json">{"@type":"NewsArticle","headline":"A bridge","articleBody":"{{First}}\n\n{{Second}}"}</script>""").All(SectionKind.Body));

    [Fact]
    public void Extract_VisibleBylineAndDate_AreReadWhereNothingElseSays()
    {
        var info = Extract($"<article><h1>A bridge</h1><div class='byline'>By Ann Roe and Bo Lin</div><span class='post-date'>May 4, 2025</span><p>{First}</p></article>").Info;
        Assert.Equal(["Ann Roe", "Bo Lin"], info.Authors);
        Assert.Equal(new DateTime(2025, 5, 4), info.Published!.Value.Date);
    }

    [Fact]
    public void Extract_AgencyOnAnotherSite_IsWireCopy()
    {
        var info = Extract($"<article><h1>A bridge</h1><p>HALDEN (AP) — {First}</p></article>",
            "<meta property='og:site_name' content='Harbour Post'><link rel='canonical' href='https://harbourpost.example/a'><meta name='author' content='Associated Press'>").Info;
        Assert.Equal(("Harbour Post", "Associated Press"), (info.Outlet, info.WireAgency));
        Assert.Empty(info.Authors);
    }

    [Theory]
    [InlineData("<div>", 100_000)]
    [InlineData("<b><i>", 50_000)]
    [InlineData("<table><tr><td>", 30_000)]
    [InlineData("<textarea>", 50_000)]
    [InlineData("<a href='", 50_000)]
    [InlineData("<!--", 50_000)]
    [InlineData("<p><font color=red>", 30_000)]
    public void Extract_HostilePage_EndsSoon(string piece, int times)
    {
        var article = Extract(string.Concat(Enumerable.Repeat(piece, times)) + $"<p>{First}</p>");
        Assert.NotNull(article);
    }

    [Fact]
    public void Extract_MegabytesOfAttributes_KeepsTheText() =>
        Assert.Equal([First], Extract($"<div data-x='{new string('x', 3_000_000)}'><p>{First}</p></div>").All(SectionKind.Body));

    [Theory]
    [InlineData("")]
    [InlineData("<html></html>")]
    [InlineData("<")]
    [InlineData("<p")]
    [InlineData("</")]
    [InlineData("<script>")]
    [InlineData("<!")]
    public void Extract_NoBody_IsEmpty(string page) =>
        Assert.Empty(ArticleNormalizer.Normalize(HtmlExtractor.Extract("page", page, [])).Sections);
}
