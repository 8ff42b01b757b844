namespace Parallax.Tests.Articles;

/// <summary>Both page formats, on the articles written for this project.</summary>
public class SampleArticlesTests
{
    [Fact]
    public void Magazine_TitleTwice_KeepsOneAndSetsTheOtherAside()
    {
        var article = Normalized.Sample("port-strike.meridian-tribune");
        Assert.Equal("Union Bosses Shut Down Halden Port, Leaving Families to Pay the Price", article.Info.Title);
        Assert.Equal(article.Info.Title, Assert.Single(article.All(SectionKind.Headline)));
        Assert.Equal(article.Info.Title, article.Set(FurnitureKind.Repeat)[0]);
        Assert.StartsWith("Shop shelves empty out", article.TextOf(SectionKind.Standfirst));
    }

    [Fact]
    public void Magazine_CaptionsInsideTheBody_AreTwoWithTheirCredits()
    {
        var article = Normalized.Sample("river-treaty.meridian-tribune");
        Assert.Equal(
        [
            "Velmark's President Marek Tolva embraces Sorenia's Premier Anneke Rusk at the Lindal dam in Esker, Velmark, on March 12, 2025.",
            "Farmers block the Torrin bridge with tractors in Torrin, Velmark, on March 12, 2025.",
        ], article.All(SectionKind.Caption));
        Assert.Equal(["(Lena Ostby/Pool/Northwire via Lumen Images)", "(Emil Corvin/The Meridian Tribune)"], article.Set(FurnitureKind.Credit));
        Assert.Equal(2, article.Set(FurnitureKind.Repeat).Length);
    }

    [Fact]
    public void Magazine_Biography_GivesAuthorAndOutlet()
    {
        var article = Normalized.Sample("plant-fire.meridian-tribune");
        Assert.StartsWith("Nadia Ferro is", Assert.Single(article.Set(FurnitureKind.Biography)));
        Assert.Equal(["Nadia Ferro"], article.Info.Authors);
        Assert.Equal("The Meridian Tribune", article.Info.Outlet);
        Assert.Equal("biography", article.Why("outlet").Source);
    }

    [Fact]
    public void Magazine_NoDateLine_InfersTheDay()
    {
        var published = Normalized.Sample("plant-fire.meridian-tribune").Info.Published!;
        Assert.Equal(new DateTimeOffset(2025, 10, 9, 0, 0, 0, TimeSpan.Zero), published.Value);
        Assert.True(published.Inferred);
        Assert.Equal("may be later", published.Note);
    }

    [Fact]
    public void Wire_Dateline_IsFurnitureAndParsed()
    {
        var article = Normalized.Sample("river-treaty.northwire");
        Assert.Equal(["ESKER/LINDAL, March 12 (Northwire) –"], article.Set(FurnitureKind.Dateline));
        Assert.StartsWith("Velmark and Sorenia signed", article.TextOf(SectionKind.Body));
        Assert.Equal(["ESKER", "LINDAL"], article.Info.Dateline!.Places);
        Assert.Equal(("Northwire", 3, 12), (article.Info.Dateline.Agency, article.Info.Dateline.Month, article.Info.Dateline.Day));
        Assert.Equal(2025, article.Info.Published!.Value.Year);
        Assert.Null(article.Info.Title);
        Assert.DoesNotContain(article.Sections, s => s.Kind == SectionKind.Headline);
    }

    [Fact]
    public void Wire_CaptionTwiceWithCounters_IsOne()
    {
        var article = Normalized.Sample("port-strike.northwire");
        Assert.Single(article.All(SectionKind.Caption));
        Assert.Equal(["[1/2]", "Item 1 of 2"], article.Set(FurnitureKind.Counter));
        Assert.Equal("Purchase Licensing Rights, opens new tab", article.Set(FurnitureKind.Licence)[0]);
        Assert.Single(article.Set(FurnitureKind.Credit));
    }

    [Fact]
    public void Wire_BelowTheBody_IsFurniture()
    {
        var article = Normalized.Sample("plant-fire.northwire");
        Assert.EndsWith("who had helped the elderly.", article.TextOf(SectionKind.Body));
        Assert.Equal(["Sign up here."], article.Set(FurnitureKind.Newsletter));
        Assert.Equal(2, article.Set(FurnitureKind.Biography).Length);
        Assert.Equal(
        [
            new("Joan Petrel", ContributorRole.Reporting, "Brenmouth"), new("Kai Winter", ContributorRole.Reporting, "Aldermere"),
            new("Aldermere newsroom", ContributorRole.AdditionalReporting, "Aldermere", false),
            new("Vessa newsroom", ContributorRole.AdditionalReporting, "Vessa", false),
            new("Joan Petrel", ContributorRole.Writing), new("Simon Thorpe", ContributorRole.Editing),
        ], article.Info.Contributors);
    }

    [Fact]
    public void AllSamples_EveryCharacter_HasOnePlace()
    {
        var corpus = Parallax.Corpus.Read(Repository.PathOf("data", "sample"));
        Assert.Equal(6, corpus.Select(a => { a.AssertComplete(); return a.Info.Id; }).Distinct().Count());
        Assert.Empty(corpus.Report.Issues);
        Assert.Equal(3, corpus.Select(a => a.Info.Story).Distinct().Count());
    }
}
