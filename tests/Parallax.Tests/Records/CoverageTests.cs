using Parallax.Stories;

namespace Parallax.Tests.Records;

public sealed class CoverageTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("parallax-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Merge_InAnyOrder_GivesTheSameCoverage()
    {
        var (a, b) = (Coverage.Of([Examples.Analysis("a"), Examples.Analysis("c")]), Coverage.Of([Examples.Analysis("b")]));
        Assert.Equal(["a", "b", "c"], a.Merge(b).Analyses.Select(x => x.Article.Id));
        Assert.Equal(["a", "b", "c"], b.Merge(a).Analyses.Select(x => x.Article.Id));
    }

    [Fact]
    public void Merge_SameArticleTwice_SaysWhich()
    {
        var a = Coverage.Of([Examples.Analysis("a")]);
        Assert.Contains("'a'", Assert.Throws<ArgumentException>(() => a.Merge(a)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Articles_SumUpWhatWasFound()
    {
        var row = Coverage.Of([Examples.Analysis()]).Articles.Single();
        Assert.Equal((3, null, 10, 1, 4, 3), (row.HeadlineWords, row.StandfirstWords, row.BodyWords, row.BodySentences, row.QuotedWords, row.CaptionWords));
    }

    [Theory]
    [InlineData("records.jsonl")]
    [InlineData("records")]
    public void Load_OfWhatWasSaved_GivesTheSameRecords(string name)
    {
        var path = Path.Combine(_folder, name);
        Coverage.Of([Examples.Analysis("b"), Examples.Analysis("a")]).Save(path);
        var loaded = Coverage.Load(path);
        Assert.Equal(["a", "b"], loaded.Analyses.Select(a => a.Article.Id));
        Assert.Empty(loaded.Report.Issues);
    }

    [Fact]
    public void Load_BadRecord_KeepsTheGoodOnesAndSaysWhich()
    {
        var path = Path.Combine(_folder, "records.jsonl");
        Coverage.Of([Examples.Analysis("a"), Examples.Analysis("b")]).Save(path);
        File.WriteAllText(path, File.ReadAllText(path).Replace("\"id\":\"b\"", "\"ib\":\"b\"", StringComparison.Ordinal));
        var loaded = Coverage.Load(path);
        Assert.Equal(["a"], loaded.Analyses.Select(a => a.Article.Id));
        Assert.Equal(("records.jsonl", 2), loaded.Report.Skipped.Select(i => (i.File, i.Record!.Value)).Single());
    }

    [Fact]
    public void Load_MissingPath_SaysSo() =>
        Assert.Contains("nowhere", Assert.Throws<FileNotFoundException>(() => Coverage.Load(Path.Combine(_folder, "nowhere"))).Message, StringComparison.Ordinal);

    [Fact]
    public void Load_EmptyFolder_SaysWhatToGive() =>
        Assert.Contains("give files or folders", Assert.Throws<InvalidDataException>(() => Coverage.Load(_folder)).Message, StringComparison.Ordinal);

    // Deciding which of many articles to align once asked for the alignments that were being made.
    [Fact]
    public void Alignments_MoreArticlesThanAreGrouped_AreThoseOfGivenStories()
    {
        var analyzer = new Analyzer();
        var many = Enumerable.Range(0, 501).Select(i => analyzer.Analyze(
            new ArticleInfo { Id = $"{i:000}", Outlet = i % 2 == 0 ? "Gazette" : "Courier", Story = i < 2 ? "harbour" : null },
            "The mayor of Veld closed the harbour after 40 days of rain."));
        var alignment = Assert.Single(Alignments.Of(Coverage.Of(many)));
        Assert.Equal(("000", "001", 1), (alignment.A.Id, alignment.B.Id, alignment.Pairs.Count));
    }

    [Theory]
    [InlineData(3)]
    [InlineData(501)]
    public void Alignments_OnePairFails_CostsItself(int articles)
    {
        var analyzer = new Analyzer();
        var many = Enumerable.Range(0, articles).Select(i => analyzer.Analyze(
            new ArticleInfo { Id = $"{i:000}", Outlet = $"outlet {i}", Story = i < 3 ? "harbour" : null },
            "The mayor of Veld closed the harbour after 40 days of rain.")).ToList();
        // A text that is shorter than what was found in it.
        many[1] = many[1] with { Text = "Rain." };
        var coverage = Coverage.Of(many);
        var alignment = Assert.Single(Alignments.Of(coverage));
        Assert.Equal(("000", "002"), (alignment.A.Id, alignment.B.Id));
        Assert.Equal(2, coverage.Report.Warnings.Count());
        Assert.All(coverage.Report.Warnings, issue => Assert.Contains("'001'", issue.Reason, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""{"format":"parallax.alignment/1","a":null,"b":"b","pairs":[],"sentences":[],"conflicts":[]}""")]
    [InlineData("""{"format":"parallax.alignment/1","a":"a","b":"b","pairs":[{"a":0,"b":99,"score":1,"shared":[]}],"sentences":[],"conflicts":[]}""")]
    [InlineData("""{"format":"parallax.alignment/1","a":"a","b":"b","pairs":[],"sentences":[{"of":"a","sentence":0,"status":"x"}],"conflicts":[]}""")]
    [InlineData("""{"format":"parallax.alignment/1","a":"a","b":"b","pairs":[],"sentences":[{"of":"a","sentence":0,"status":"shared","date":"May"}],"conflicts":[]}""")]
    [InlineData("""{"format":"parallax.alignment/1","a":"a","b":""")]
    public void Load_DamagedAlignment_IsNamedAndPassedOver(string line)
    {
        var records = Path.Combine(_folder, "records.jsonl");
        Coverage.Of([Examples.Analysis("a"), Examples.Analysis("b")]).Save(records);
        File.WriteAllText(Path.Combine(_folder, "records.alignment.jsonl"), "\n" + line + "\n");
        var coverage = Coverage.Load(_folder);
        Assert.Equal(2, coverage.Analyses.Count);
        Assert.Empty(Alignments.Of(coverage));
        var issue = Assert.Single(coverage.Report.Skipped);
        Assert.Equal(("records.alignment.jsonl", 2), (issue.File, issue.Record));
        Assert.StartsWith("not a parallax.alignment/1 record", issue.Reason, StringComparison.Ordinal);
    }
}
