using System.Text;
using Parallax.Tests.Articles;

namespace Parallax.Tests.Reading;

public sealed class CorpusTests : IDisposable
{
    private const string Story = "The council of Halden agreed on a new bridge on Monday after a long debate about its price.\n";
    private readonly string folder = Directory.CreateTempSubdirectory("corpus").FullName;

    public void Dispose() => Directory.Delete(folder, true);

    private void Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    private void Write(string name, byte[] bytes)
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
    }

    [Fact]
    public void Read_NoSuchPath_SaysWhich() =>
        Assert.Contains("nowhere", Assert.Throws<FileNotFoundException>(() => Parallax.Corpus.Read(Path.Combine(folder, "nowhere"))).Message);

    [Fact]
    public void Read_Folder_IsInOrdinalOrderOfPaths()
    {
        Write("b.txt", Story);
        Write("a/z.txt", Story);
        Write("a.txt", Story);
        Write("B.md", Story);
        Assert.Equal(["B", "a", "a/z", "b"], Parallax.Corpus.Read(folder).Select(a => a.Info.Id));
    }

    [Fact]
    public void Read_SameNameTwice_GetsAnotherId()
    {
        Write("a.md", Story);
        Write("a.txt", Story);
        Assert.Equal(["a", "a~2"], Parallax.Corpus.Read(folder).Select(a => a.Info.Id));
    }

    [Fact]
    public void Read_BadFiles_AreSkippedWithReasonAndTheRestIsLoaded()
    {
        Write("empty.txt", "");
        Write("binary.txt", [0, 1, 2, 3, 0, 0, 9, 200, 0]);
        Write("picture.png", "x");
        Write("good.txt", Story);
        var corpus = Parallax.Corpus.Read(folder);
        Assert.Equal("good", Assert.Single(corpus).Info.Id);
        Assert.Equal(["binary.txt", "empty.txt", "picture.png"], corpus.Report.Skipped.Select(i => i.File));
        Assert.Contains("cannot be told", Assert.Single(corpus.Report.Warnings).Reason);
        Assert.Equal(1, corpus.Report.Articles);
    }

    [Fact]
    public void Read_UnreadableFile_IsSkippedWithReasonAndTheRestIsLoaded()
    {
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess)
        {
            Assert.Skip("nothing is unreadable to this user");
            return;
        }
        Write("locked.txt", Story);
        Write("good.txt", Story);
        File.SetUnixFileMode(Path.Combine(folder, "locked.txt"), UnixFileMode.None);
        var corpus = Parallax.Corpus.Read(folder);
        Assert.Equal("good", Assert.Single(corpus).Info.Id);
        Assert.Equal("locked.txt", Assert.Single(corpus.Report.Skipped).File);
    }

    [Fact]
    public void Read_FileHeldByAnother_IsSkippedWithReasonAndTheRestIsLoaded()
    {
        Write("held.txt", Story);
        Write("good.txt", Story);
        using var held = new FileStream(Path.Combine(folder, "held.txt"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        var corpus = Parallax.Corpus.Read(folder);
        Assert.Equal("good", Assert.Single(corpus).Info.Id);
        Assert.Contains("cannot be read", Assert.Single(corpus.Report.Skipped).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_NamesWithDots_StayInsideTheFolder()
    {
        Write("articles.csv", "file,outlet\n../elsewhere.txt,Wrong Post\n..a..b.txt,Wrong Post\na..b.txt,Harbour Post\n");
        Write("a..b.txt", Story);
        Write("c.jsonl", $"{{\"id\":\"../../c\",\"text\":{System.Text.Json.JsonSerializer.Serialize(Story)}}}");
        var articles = Parallax.Corpus.Read(folder).ToList();
        Assert.Equal(["a..b", "../../c"], articles.Select(a => a.Info.Id));
        Assert.Equal("Harbour Post", articles[0].Info.Outlet);
    }

    [Fact]
    public void Read_FolderWithoutArticles_IsReported()
    {
        var corpus = Parallax.Corpus.Read(folder);
        Assert.Empty(corpus);
        Assert.Contains("no articles were found", Assert.Single(corpus.Report.Skipped).Reason);
    }

    [Fact]
    public void Read_SubFolder_NamesTheOutlet()
    {
        Write("Harbour Post/deep/a.txt", Story);
        var article = Parallax.Corpus.Read(folder).Single();
        Assert.Equal("Harbour Post", article.Info.Outlet);
        Assert.Equal("folder", article.Why("outlet").Source);
        Assert.Equal("Harbour Post/deep/a", article.Info.Id);
    }

    [Fact]
    public void Read_ArticlesCsv_WinsOverDetection()
    {
        Write("a.txt", "HALDEN, May 3 (Reuters) - " + Story);
        Write("articles.csv", "file,outlet,title,author,published,url\na.txt,Harbour Post,\"A bridge, at last\",Ann Roe; Bo Lin,2025-05-04,https://example.org/a\n");
        var article = Parallax.Corpus.Read(folder).Single();
        Assert.Equal("Harbour Post", article.Info.Outlet);
        Assert.Equal("articles.csv", article.Why("outlet").Source);
        Assert.Equal("A bridge, at last", article.Info.Title);
        Assert.Equal(["Ann Roe", "Bo Lin"], article.Info.Authors);
        Assert.Equal(new PublicationDate(new(2025, 5, 4, 0, 0, 0, TimeSpan.Zero)), article.Info.Published);
        Assert.Equal("Reuters", article.Info.WireAgency);
    }

    [Fact]
    public void Read_JsonLines_MapsFieldsAndReportsBadLines()
    {
        Write("a.jsonl", """
            {"id":"x1","headline":"A bridge for Halden","body":"The council agreed on Monday.","publisher":{"name":"Harbour Post"},"authors":["Ann Roe"],"date":"2025-05-04"}
            {broken
            {"id":"x2"}
            {"format":"parallax.analysis/1","text":"no"}
            """);
        var corpus = Parallax.Corpus.Read(folder);
        var article = Assert.Single(corpus);
        Assert.Equal(("x1", "Harbour Post", "A bridge for Halden"), (article.Info.Id, article.Info.Outlet, article.Info.Title));
        Assert.Equal(["A bridge for Halden"], article.All(SectionKind.Headline));
        Assert.Equal(["Ann Roe"], article.Info.Authors);
        article.AssertComplete();
        Assert.Equal([2, 3, 4], corpus.Report.Skipped.Select(i => i.Record!.Value));
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("windows-1252")]
    public void Read_UndeclaredEncoding_IsTold(string name)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        Write("a.txt", encoding.GetBytes("The café – “open” – is in Zürich’s old town.\n"));
        Assert.Equal("The café – “open” – is in Zürich’s old town.", Parallax.Corpus.Read(folder).Single().TextOf(SectionKind.Body));
    }

    [Fact]
    public void Read_Twice_GivesTheSame()
    {
        Write("a.txt", Story);
        var corpus = Parallax.Corpus.Read(folder);
        Assert.Equal(corpus.Select(a => a.Text), corpus.Select(a => a.Text));
        Assert.Equal(1, corpus.Report.Articles);
    }
}
