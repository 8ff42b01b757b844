using Parallax.Comparison;
using Parallax.Findings;
using Parallax.Records;

namespace Parallax.Tests.Records;

/// <summary>Articles compared by something else than their outlets.</summary>
public sealed class GroupedCoverageTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("parallax-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void By_Month_PutsTheMonthInThePlaceOfTheOutlet()
    {
        var coverage = Dated(("a", "2031-03-04"), ("b", "2031-03-30"), ("c", "2031-04-01"), ("d", null)).By("month");
        Assert.Equal(["2031-03", "2031-04", "unknown"], coverage.Outlets);
        Assert.Equal("month", coverage.GroupedBy);
        Assert.Equal(2, coverage.Analyses.Count(a => a.Outlet == "2031-03"));
        Assert.All(coverage.Sentences, s => Assert.Contains(s.Outlet, coverage.Outlets));
        Assert.All(coverage.Mentions, m => Assert.Contains(m.Outlet, coverage.Outlets));
        Assert.All(coverage.Terms, t => Assert.Contains(t.Outlet, coverage.Outlets));
    }

    [Fact]
    public void By_Outlet_IsWhatItWasBefore()
    {
        var coverage = Dated(("a", "2031-03-04"), ("b", "2031-04-04"));
        Assert.Same(coverage, coverage.By("outlet"));
        Assert.Equal(coverage.Outlets, coverage.By("month").By("outlet").Outlets);
        Assert.Equal(coverage.By("month").By("year").Outlets, coverage.By("year").Outlets);
    }

    [Fact]
    public void By_ColumnOfArticlesCsv_IsFoundUnderItsName()
    {
        File.WriteAllText(Path.Combine(_folder, "a.txt"), Words("Ada Bell spoke in Port Lane."));
        File.WriteAllText(Path.Combine(_folder, "b.txt"), Words("Otto Crane spoke in Port Lane."));
        File.WriteAllText(
            Path.Combine(_folder, "articles.csv"),
            "file,outlet,Desk,section\na.txt,Lane Post,City,News\nb.txt,Lane Post,Sport,\n");
        var coverage = Coverage.Load(_folder);
        Assert.Equal(["City", "Sport"], coverage.By("desk").Outlets);
        Assert.Equal(["News", "unknown"], coverage.By("section").Outlets);
        Assert.Equal("City", coverage.Articles[0].Article.Columns["desk"]);
    }

    [Fact]
    public void By_ColumnOfATableOfArticles_IsALabelAndNoText()
    {
        File.WriteAllText(
            Path.Combine(_folder, "all.csv"),
            "outlet,title,text,Party,summary\n"
            + $"Lane Post,One,\"{Words("Ada Bell spoke in Port Lane.")}\",Greens,Ada Bell spoke for an hour\n"
            + $"Lane Post,Two,\"{Words("Otto Crane spoke in Port Lane.")}\",Reds,Otto Crane spoke for an hour\n");
        var coverage = Coverage.Load(_folder);
        Assert.Equal(["Greens", "Reds"], coverage.By("party").Outlets);
        Assert.All(coverage.Articles, article => Assert.Equal(["party"], article.Article.Columns.Keys));
    }

    [Fact]
    public void By_UnknownColumn_NamesThoseThatThereAre()
    {
        var error = Assert.Throws<ArgumentException>(() => Dated(("a", "2031-03-04")).By("desk"));
        Assert.Contains("No article has a column 'desk'", error.Message, StringComparison.Ordinal);
        Assert.Contains("outlet, year, month, day, author", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void By_Function_ComparesTheWordsOfItsGroups()
    {
        var coverage = Dated(("a", "2031-03-04"), ("b", "2031-04-04")).By(article => article.Id, "file");
        var rows = Keyness.Compare(coverage.Terms, "a", new KeynessOptions { MinCount = 1 });
        Assert.Contains(rows, row => row is { Term: "article-a", OtherCount: 0 } or { Term: "a", Outlet: "a" });
        Assert.All(rows, row => Assert.Equal("a", row.Outlet));
    }

    [Fact]
    public void Records_OfAGroupedCoverage_HaveTheOutlets()
    {
        var coverage = Dated(("a", "2031-03-04"), ("b", "2031-04-04"));
        var read = coverage.By("month").Analyses.Select(a => AnalysisRecord.Read(AnalysisRecord.Write(a)));
        Assert.All(read, analysis => Assert.Equal("Lane Post", analysis.Outlet));
    }

    [Fact]
    public void Records_KeepTheColumns()
    {
        var columns = new Dictionary<string, string> { ["desk"] = "City “A”", ["section"] = "News" };
        var info = new ArticleInfo { Id = "a", Outlet = "Lane Post", Columns = columns };
        var analysis = new Analyzer().Analyze(info, "Ada Bell spoke.");
        Assert.Equal(columns, AnalysisRecord.Read(AnalysisRecord.Write(analysis)).Article.Columns);
    }

    [Fact]
    public void Findings_OfMonths_SpeakOfMonths()
    {
        var coverage = Dated(("a", "2031-03-04"), ("b", "2031-03-05"), ("c", "2031-04-01"), ("d", "2031-04-02")).By("month");
        Assert.Contains("each of 2 months", StoryFindings.SampleNote(coverage).Text, StringComparison.Ordinal);
        Assert.EndsWith("compared by month", StoryFindings.Headline(coverage).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("outlets", AlignmentFindings.Shared(coverage).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Alignments_WithinAGroup_AreLeftOut()
    {
        var sample = Coverage.Load(Repository.PathOf("data", "sample"));
        Assert.NotEmpty(Parallax.Stories.Alignments.Of(sample));
        Assert.Empty(Parallax.Stories.Alignments.Of(sample.By(_ => "one", "group")));
    }

    private static Coverage Dated(params (string Id, string? Day)[] articles) =>
        Coverage.Of(articles.Select(article => new Analyzer().Analyze(
            new ArticleInfo
            {
                Id = article.Id,
                Outlet = "Lane Post",
                Published = article.Day is null
                    ? null
                    : new PublicationDate(DateTimeOffset.Parse(article.Day + "T12:00:00Z", System.Globalization.CultureInfo.InvariantCulture)),
            },
            $"Ada Bell of article-{article.Id} spoke in Leeds. The pier is closed.")));

    // Long enough to be taken for an article.
    private static string Words(string sentence) => string.Concat(Enumerable.Repeat(sentence + "\n\n", 30));
}
