using Parallax.Tests.Articles;

namespace Parallax.Tests.Reading;

/// <summary>Pasted pages in other layouts than the samples'; texts, people and outlets are invented.</summary>
public class PageFormatTests
{
    private const string First = "The council of Halden agreed on a new bridge on Monday after a long debate about its price.";
    private const string Second = "Supporters say that the crossing will shorten the way to school for hundreds of children.";

    [Fact]
    public void Broadcaster_ImageLinesBylineAndRelated()
    {
        var article = Normalized.Text($"""
            Halden to get its bridge after all
            4 May 2025
            Ann Roe
            Harbour correspondent

            Image source, Getty Images
            Image caption, A ferry leaves Halden on Monday
            {First}
            {Second}
            Related Topics
            Bridges
            Halden
            More on this story
            Why the old ferry stopped
            """);
        Assert.Equal("Halden to get its bridge after all", article.Info.Title);
        Assert.Equal([First, Second], article.All(SectionKind.Body));
        Assert.Equal(["A ferry leaves Halden on Monday"], article.All(SectionKind.Caption));
        Assert.Equal(new DateTime(2025, 5, 4), article.Info.Published!.Value.Date);
        article.AssertComplete();
    }

    [Fact]
    public void Newspaper_StandfirstBylineDateAndCopyright()
    {
        var article = Normalized.Text($"""
            A bridge for Halden
            After thirty years of debate the island will be joined to the mainland, at a price that has doubled twice.

            By Ann Roe and Bo Lin
            Harbour Post
            May 4, 2025 3:15 pm

            {First}

            {Second}

            © 2025 Harbour Post. All rights reserved.
            """);
        Assert.Equal(["Ann Roe", "Bo Lin"], article.Info.Authors);
        Assert.StartsWith("After thirty years", article.TextOf(SectionKind.Standfirst));
        Assert.Equal([First, Second], article.All(SectionKind.Body));
        Assert.Equal("Harbour Post", article.Info.Outlet);
        Assert.Equal(new DateTimeOffset(2025, 5, 4, 15, 15, 0, TimeSpan.Zero), article.Info.Published!.Value);
    }

    [Fact]
    public void WireUnderAnotherName_IsFlagged()
    {
        var article = Normalized.Text($"""
            A bridge for Halden
            By ANN ROE, Associated Press

            HALDEN, Norvik (AP) — {First}

            {Second}

            ___

            Associated Press writer Bo Lin in Esker contributed to this report.
            Copyright 2025 Harbour Post. All rights reserved.
            """);
        Assert.Equal(("Harbour Post", "Associated Press"), (article.Info.Outlet, article.Info.WireAgency));
        Assert.Equal(["Ann Roe"], article.Info.Authors);
        Assert.Contains(article.Info.Contributors, c => c is { Name: "Bo Lin", Role: ContributorRole.AdditionalReporting, Place: "Esker" });
        Assert.Equal([First, Second], article.All(SectionKind.Body));
    }

    [Fact]
    public void Magazine_TwoBiographiesAndPullQuote()
    {
        var article = Normalized.Text($"""
            A bridge for Halden

            {First}

            {Second}

            Bo Lin has covered the harbour since 2011, and his own boat lies there, he said.

            Ann Roe is an award-winning journalist with The Harbour Post who writes about ports.
            She previously worked for a radio station. Follow her on X at @annroe.
            """);
        Assert.Equal(3, article.All(SectionKind.Body).Length);
        Assert.Equal(2, article.Set(FurnitureKind.Biography).Length);
        Assert.Equal(("The Harbour Post", "Ann Roe"), (article.Info.Outlet, article.Info.Authors.Single()));
    }

    [Fact]
    public void Wire_YearByWeekday_IsInferred()
    {
        // May 16 was a Friday in 2025; the text names no later year than 2023.
        var article = Normalized.Text($"HALDEN, May 16 (Harbour Wire) - Ferries stopped on Friday for the first time since 2023, the port said, as winds rose.\n{Second}\nReporting by Ann Roe; Editing by Bo Lin");
        Assert.Equal(new DateTime(2025, 5, 16), article.Info.Published!.Value.Date);
        Assert.Equal("Harbour Wire", article.Info.Outlet);
    }

    [Fact]
    public void HardWrappedText_JoinsLinesToParagraphs()
    {
        var article = Normalized.Text("A bridge for Halden\n\nThe council of Halden agreed on a new bridge on Monday\nafter a long debate about its price, which has doubled\ntwice since the plan was shown to the public in spring.\n\nSupporters say that the crossing will shorten the way to\nschool for hundreds of children who now take the ferry\nearly in the morning, whatever the weather may be like.\n");
        Assert.Equal(2, article.All(SectionKind.Body).Length);
    }
}
