namespace Parallax.Tests.Articles;

/// <summary>The two articles that the project is about; their text is not part of it.</summary>
public class RealArticlesTests
{
    private static Article Read(string name) => Parallax.Corpus.Read(Repository.SharedPath("articles", name)).Single();

    [Fact]
    public void EpochTimes_Sections_AreThoseOfThePage()
    {
        var article = Read("epoch-times.txt");
        article.AssertComplete();
        Assert.Equal(671, article.Words(SectionKind.Body));
        Assert.Single(article.All(SectionKind.Headline));
        Assert.Single(article.All(SectionKind.Standfirst));
        Assert.Equal(2, article.All(SectionKind.Caption).Length);
        Assert.All(article.All(SectionKind.Caption), c => Assert.EndsWith("2024.", c));
        Assert.Equal(2, article.Set(FurnitureKind.Credit).Length);
        Assert.Equal(2, article.Set(FurnitureKind.Repeat).Length);
        Assert.Single(article.Set(FurnitureKind.Biography));
    }

    [Fact]
    public void EpochTimes_Metadata_IsInferredAndSaysSo()
    {
        var info = Read("epoch-times.txt").Info;
        Assert.Equal("The Epoch Times", info.Outlet);
        Assert.Equal(["Dorothy Li"], info.Authors);
        Assert.Equal(new PublicationDate(new(2024, 5, 17, 0, 0, 0, TimeSpan.Zero), false, true, "may be later"), info.Published);
        Assert.Null(info.Dateline);
    }

    [Fact]
    public void Reuters_Sections_AreThoseOfThePage()
    {
        var article = Read("reuters.txt");
        article.AssertComplete();
        Assert.Equal(792, article.Words(SectionKind.Body));
        Assert.Equal([SectionKind.Body, SectionKind.Caption], article.Sections.Select(s => s.Kind));
        Assert.EndsWith("2024.", article.All(SectionKind.Caption).Single());
        Assert.Equal(2, article.Set(FurnitureKind.Counter).Length);
        Assert.Equal(2, article.Set(FurnitureKind.Licence).Length);
        Assert.Equal(2, article.Set(FurnitureKind.Biography).Length);
        Assert.Single(article.Set(FurnitureKind.Newsletter));
    }

    [Fact]
    public void Reuters_Metadata_IsThatOfDatelineAndContributors()
    {
        var info = Read("reuters.txt").Info;
        Assert.Equal("Reuters", info.Outlet);
        Assert.Null(info.Title);
        Assert.Null(info.WireAgency);
        Assert.Equal(["BEIJING", "MOSCOW"], info.Dateline!.Places);
        Assert.Equal(new(2024, 5, 16, 0, 0, 0, TimeSpan.Zero), info.Published!.Value);
        Assert.Equal("year inferred from the text", info.Published.Note);
        Assert.Equal(9, info.Contributors.Count);
        Assert.Equal(2, info.Contributors.Count(c => !c.IsPerson));
        Assert.Equal(("Guy Faulconbridge", "Moscow"), (info.Contributors[0].Name, info.Contributors[0].Place));
    }

    [Fact]
    public void Corpora_EveryCharacter_HasOnePlace()
    {
        var path = Repository.SharedPath("corpora", "polnear.dev.jsonl.gz");
        using var lines = new StreamReader(new System.IO.Compression.GZipStream(File.OpenRead(path), System.IO.Compression.CompressionMode.Decompress));
        while (lines.ReadLine() is { } line)
            Normalized.Text(System.Text.Json.JsonDocument.Parse(line).RootElement.GetProperty("text").GetString()!).AssertComplete();
    }
}
