using Parallax.Articles.Patterns;

namespace Parallax.Tests.Articles;

/// <summary>One example for each rule of the furniture tables, and sentences that look like furniture but are the article's.</summary>
public class FurnitureRuleTests
{
    private const string First = "The council of Halden agreed on a new bridge on Monday after a long debate about its price.";
    private const string Second = "Supporters say that the crossing will shorten the way to school for hundreds of children.";

    public static TheoryData<string, string> Lines => new()
    {
        { "counter-item", "Item 2 of 7 A ferry leaves Halden. REUTERS/Ann Roe" },
        { "counter-brackets", "[2/7] A ferry leaves Halden. REUTERS/Ann Roe" },
        { "counter-of", "2 of 7 | A ferry leaves Halden. (AP Photo/Ann Roe)" },
        { "counter-word", "Slide 2 of 7: A ferry leaves Halden. (Ann Roe/Harbour Post)" },
        { "image-source", "Image source, Getty Images" },
        { "image-caption", "Image caption, A ferry leaves Halden on Monday" },
        { "new-tab", "A ferry leaves Halden for the island, opens new tab" },
        { "licensing-rights", "[2/7] A ferry leaves Halden. REUTERS/Ann Roe Purchase Licensing Rights, opens new tab" },
        { "licence-photo", "A ferry leaves Halden. REUTERS/Ann Roe License this photo" },
        { "rights-line", "Purchase Licensing Rights" },
        { "min-parenthesis", "(3 min)" },
        { "page-tools", "Resize" },
        { "navigation-words", "Home News Sport Weather" },
        { "published-alone", "Published" },
        { "write-to", "Write to Ann Roe at ann.roe@post.example" },
        { "opinions-call", "Do you have an opinion on this article? Tell the editors." },
        { "letters-call", "Send your letters of up to 200 words to letters@post.example" },
        { "release-label", "FOR IMMEDIATE RELEASE" },
        { "standards", "Our Standards: The Harbour Post Code of Practice." },
        { "standards-policy", "Read our editorial policy" },
        { "copyright", "© 2025 Harbour Post" },
        { "rights-reserved", "Harbour Post Ltd. All rights reserved." },
        { "subject-to-copyright", "This document is subject to copyright." },
        { "no-redistribution", "This material may not be published, broadcast or rewritten." },
        { "republish", "Republish this article" },
        { "sign-up-here", "Sign up here." },
        { "sign-up-for", "Sign up for our weekly harbour letter" },
        { "newsletter", "Our newsletter brings the harbour to your inbox" },
        { "newsletter-get", "Get the harbour newsletter" },
        { "inbox", "The day's stories in your inbox" },
        { "keep-up", "Make sense of the port with our Tides newsletter." },
        { "read-more", "READ MORE: Why the old ferry stopped" },
        { "read-more-alone", "Read more" },
        { "topics", "Suggested Topics: Bridges, Ferries" },
        { "correction", "Correction: the bridge is 420 metres long, not 240." },
        { "corrected", "This article has been updated to add the price." },
        { "earlier-version", "An earlier version of this article gave a wrong price." },
        { "developing", "This is a developing story." },
        { "corrects", "(Corrects price in paragraph 3)" },
        { "published", "Published: May 4, 2025, 3:15 p.m. GMT" },
        { "when", "4 May 2025 • Updated 2 hours ago" },
        { "min-read", "4 min read" },
        { "advertisement", "Advertisement" },
        { "story-continues", "Story continues below advertisement" },
        { "share", "Share this article" },
        { "share-on", "Follow us on the usual networks" },
        { "networks", "Facebook Twitter WhatsApp" },
        { "comments", "View 12 comments" },
        { "cookies", "We use cookies to make this site better." },
        { "accept", "Accept all cookies" },
        { "paywall", "Already a subscriber? Log in" },
        { "navigation", "Skip to main content" },
        { "listen", "Listen to this article 4 min" },
        { "contributors", "Additional reporting by Ann Roe" },
        { "contributed", "Ann Roe contributed to this report." },
        { "links-header", "Related stories" },
        { "live-label", "Live updates" },
        { "live-share", "Jump to summary" },
        { "live-more", "Load more updates" },
        { "contact-reporter", "Contact the reporter at ann@harbourpost.example." },
        { "shortcode", "[button link=\"https://harbourpost.example\" type=\"big\"]Send us your news[/button]" },
        { "javascript", "This slideshow requires JavaScript." },
        { "share-count", "0shares" },
        { "gallery-place", "2 / 7" },
        { "gallery-back", "Back to Gallery" },
        { "picture-via", "ANN B. ROE via Getty Images." },
        { "follow-author", "Follow Ann Roe on Twitter @annroe." },
        { "archive-label", "FULL TEXT." },
        { "write-to-us", "Know more? Write to us at tips@harbourpost.example." },
        { "published-abroad", "Publié le 12 janvier 2024 à 18h30" },
        { "paywall-abroad", "Artikel nur für Abonnenten" },
        { "read-more-abroad", "Lesen Sie auch: Warum die alte Fähre nicht mehr fährt" },
        { "labels-abroad", "Publicidad" },
    };

    public static TheoryData<string, string> HeadLines => new()
    {
        { "section-name", "World News" },
        { "byline", "By Ann Roe and Bo Lin" },
        { "byline-dated", "Ann Roe 4 May 2025" },
        { "byline-staff", "Ann Roe, Harbour Correspondent" },
        { "byline-desk", "By our foreign staff" },
    };

    [Theory]
    [MemberData(nameof(Lines))]
    public void Line_OfTheRule_IsSetAside(string rule, string line) => AssertSetAside(rule,
        $"A bridge for Halden\n\n{First}\nThe vote was twelve to nine.\nWork begins in spring.\n{line}\nBoats will still pass under it, the engineers promised on Monday.\n{Second}");

    [Theory]
    [MemberData(nameof(HeadLines))]
    public void HeadLine_OfTheRule_IsSetAside(string rule, string line) => AssertSetAside(rule, $"A bridge for Halden\n{line}\n{First}\n{Second}");

    [Fact]
    public void EveryRule_HasAnExample() => Assert.Empty(Rule.Load("lines.tsv").Where(r => r.Columns[1] is not ("header" or "side" or "note" or "summary")).Select(r => r.Name)
        .Except(Lines.Concat(HeadLines).Select(row => row.Data.Item1)));

    [Theory]
    [InlineData("REUTERS/Ann Roe")]
    [InlineData("Sputnik/Ann Roe/Pool via REUTERS")]
    [InlineData("(AP Photo/Ann Roe)")]
    [InlineData("(AP Photo/Ann Roe, File)")]
    [InlineData("(Ann Roe/AFP via Getty Images)")]
    [InlineData("(Getty Images)")]
    [InlineData("(Xinhua/Ann Roe)")]
    [InlineData("(Photo by Ann Roe)")]
    [InlineData("(Ann Roe/Harbour Post)")]
    [InlineData("Photograph: Ann Roe/Harbour Post")]
    [InlineData("Credit: Ann Roe")]
    [InlineData("Ann Roe/Harbour Post")]
    [InlineData("EPA-EFE/ANN ROE")]
    [InlineData("[Ann Roe/Reuters]")]
    [InlineData("© Ann Roe")]
    public void Credit_AfterACaption_IsCutOff(string credit)
    {
        var article = Normalized.Text($"A bridge for Halden\n\n{First}\n\nA ferry leaves Halden on Monday. {credit}\n\n{Second}");
        Assert.Equal("A ferry leaves Halden on Monday.", Assert.Single(article.All(SectionKind.Caption)));
        Assert.Equal([credit], article.Set(FurnitureKind.Credit));
    }

    [Theory]
    [InlineData("Copyright law in Norvik was changed last year after a long fight in parliament.")]
    [InlineData("Rain contributed to the flood, the mayor said.")]
    [InlineData("Update the maps, she told the drivers, before the bridge opens.")]
    [InlineData("May was the wettest month in Halden since 1931, when the harbour flooded twice.")]
    [InlineData("“Share this with everybody,” said Bo Lin, who owns three of the boats in the old harbour.")]
    [InlineData("Published in 2023, the report warned that the old pillars would not last another ten winters.")]
    [InlineData("She spoke to Reuters (and to nobody else).")]
    [InlineData("The choice is between north and south/east.")]
    [InlineData("Home prices rose.")]
    [InlineData("Ann Roe is a professor of engineering at the University of Halden.")]
    [InlineData("By Monday, two thirds of the councillors had changed their minds.")]
    [InlineData("Related companies built four of the piers.")]
    [InlineData("More on the island agreed than on the mainland.")]
    [InlineData("Live music will be allowed on the quay again, the council said.")]
    [InlineData("Key posts in the town hall stay empty until autumn.")]
    [InlineData("Share this bridge with the ferry's captains, the mayor begged.")]
    [InlineData("Contact the reporter had with the minister was brief.")]
    [InlineData("Loading the ferry takes an hour in bad weather.")]
    [InlineData("Join our club, the rowers told her, and she did.")]
    [InlineData("About us nobody asked, the islanders say.")]
    [InlineData("Contact us at the harbour, read the note that she left with a number and an @ sign in it.")]
    [InlineData("The shares of the harbour company fell on Monday.")]
    [InlineData("[The bridge] is long overdue, he wrote = twice.")]
    [InlineData("About Halden nobody worried")]
    [InlineData("Stand by the mast, the captain told the 12 children.")]
    [InlineData("Two hours ago the last ferry left, and nobody waved.")]
    public void Sentence_ThatLooksLikeFurniture_StaysInTheBody(string sentence)
    {
        var article = Normalized.Text($"A bridge for Halden\n\n{First}\n\n{sentence}\n\n{Second}");
        Assert.Equal([First, sentence, Second], article.All(SectionKind.Body));
    }

    private static void AssertSetAside(string rule, string text)
    {
        var article = Normalized.Text(text);
        article.AssertComplete();
        Assert.Contains(rule, article.Furniture.Select(f => f.Rule));
        Assert.StartsWith(First, article.TextOf(SectionKind.Body));
        Assert.EndsWith(Second, article.TextOf(SectionKind.Body));
    }
}
