using Parallax.Stories;

namespace Parallax.Cli.Tests;

public sealed class AnalyzeCommandTests(AnalyzedSample sample) : IClassFixture<AnalyzedSample>, IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("parallax-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Analyze_Folder_WritesARecordForEachArticle()
    {
        Assert.Equal(0, sample.Exit);
        Assert.Contains("6 articles", sample.Output, StringComparison.Ordinal);
        Assert.Equal(6, sample.Records().Count());
    }

    [Fact]
    public void Analyze_Jsonl_IsWhatTheFolderHolds()
    {
        Cli.Run(["analyze", Repository.PathOf("data", "sample"), "-o", Path.Combine(_folder, "all.jsonl")]);
        var files = sample.Records().SelectMany(File.ReadAllLines).Order(StringComparer.Ordinal);
        Assert.Equal(files, File.ReadAllLines(Path.Combine(_folder, "all.jsonl")).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Analyze_EmptyAndBinaryFiles_AreNamedAndTheGoodOnesAnalysed()
    {
        var articles = Directory.CreateDirectory(Path.Combine(_folder, "in")).FullName;
        File.WriteAllText(Path.Combine(articles, "empty.txt"), "");
        File.WriteAllBytes(Path.Combine(articles, "binary.txt"), [0x7F, 0x45, 0x4C, 0x46, 0, 0, 0, 1, 0, 0, 2]);
        File.WriteAllText(Path.Combine(articles, "good.txt"), "The council of Veld met on Monday.\n\nIt agreed on a plan for the harbour, and the mayor thanked everybody.");
        var (exit, _, error) = Cli.Run(["analyze", articles, "-o", Path.Combine(_folder, "out")]);
        Assert.Equal(1, exit);
        Assert.Contains("empty.txt", error, StringComparison.Ordinal);
        Assert.Contains("binary.txt", error, StringComparison.Ordinal);
        Assert.Equal(["good.jsonl"], Directory.GetFiles(Path.Combine(_folder, "out")).Select(Path.GetFileName));
    }

    [Fact]
    public void Analyze_OddArticles_PrintsTheWholeLoadReport()
    {
        var articles = Directory.CreateDirectory(Path.Combine(_folder, "in")).FullName;
        const string text = "The council of Veld met on Monday and agreed on a plan for the harbour, and the mayor thanked everybody who had come to the square.";
        File.WriteAllText(Path.Combine(articles, "a.jsonl"), $"{{\"source\":\"Post\",\"headline\":\"Plan\",\"body\":\"{text}\"}}\n{{\"source\":\"Wire\",\"body\":\"{text}\"}}\nno record\n");
        var (_, _, error) = Cli.Run(["analyze", articles, "-o", Path.Combine(_folder, "out")]);
        var lines = error.ReplaceLineEndings("\n").Split('\n');
        Assert.Equal("2 articles from 1 files, 1 skipped, 0 warnings", lines[0]);
        Assert.Contains("  Wire: 1 articles, 26 words, 1 without title, 1 without date, 1 without author, 1 very short", lines);
        Assert.Contains("  field: a.jsonl: title is read from 'headline'", lines);
        Assert.Contains("  the same words (resemblance 1), all kept: a#1, a#2", lines);
        Assert.StartsWith("  skipped: a.jsonl, record 3: ", lines[^2], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("out")]
    [InlineData("out.jsonl")]
    public void Analyze_NoArticles_SaysSoAndWritesNothing(string name)
    {
        var articles = Directory.CreateDirectory(Path.Combine(_folder, "in")).FullName;
        var output = Path.Combine(_folder, name);
        var (exit, _, error) = Cli.Run(["analyze", articles, "-o", output]);
        Assert.Equal(1, exit);
        Assert.Contains("No article was found", error, StringComparison.Ordinal);
        Assert.False(Path.Exists(output));
    }

    [Fact]
    public void Analyze_MissingFolder_IsNamed()
    {
        var (exit, _, error) = Cli.Run(["analyze", Path.Combine(_folder, "nowhere"), "-o", Path.Combine(_folder, "out")]);
        Assert.Equal(1, exit);
        Assert.Contains("nowhere", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Analyze_SeveralOutletsOnAStory_SavesTheirAlignmentBesideTheRecords()
    {
        Assert.Equal(3, File.ReadAllLines(sample.AlignmentFile).Length);
        Assert.Equal(3, Alignments.Of(Coverage.Load(sample.Folder)).Count);
    }

    [Fact]
    public void Analyze_WithoutOutput_IsWrongUse() => Assert.Equal(2, Cli.Run(["analyze", "x"]).Exit);
}
