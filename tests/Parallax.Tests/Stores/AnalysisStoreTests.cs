using Parallax.Comparison;
using Parallax.Records;
using Parallax.Stores;
using Parallax.Stories;

namespace Parallax.Tests.Stores;

public sealed class AnalysisStoreTests : IDisposable
{
    private readonly StoreFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Analyze_Articles_LoadAsTheyDoFromLines()
    {
        var options = StoreFolder.Options with { Analyzer = new AnalyzerOptions() };
        AnalysisStore.Analyze([Repository.PathOf("data", "sample")], _folder.Store, options with { PartBytes = 5000 });
        var store = Coverage.Load(_folder.Store);
        var articles = Coverage.Load(Repository.PathOf("data", "sample"));
        Assert.Equal(Lines(articles), Lines(store));
        Assert.Equal(articles.Mentions.Select(m => (m.Name, m.Span)), store.Mentions.Select(m => (m.Name, m.Span)));
        Assert.Equal(Alignments.Of(articles).Select(Line), Alignments.Of(store).Select(Line));
    }

    [Fact]
    public void Analyze_NamesOfTheUser_GoWithTheStore()
    {
        var file = _folder.At("articles/aliases.yaml");
        File.WriteAllText(file, "- name: Adelaide Moss\n  type: person\n  forms: [Ada Moss]\n");
        _folder.Analyze();
        Assert.Contains(Coverage.Load(_folder.Store).Mentions, m => m.Name == "Adelaide Moss");
        File.Delete(file);
        Assert.Equal(6, _folder.Analyze().Analysed);
        Assert.DoesNotContain(Coverage.Load(_folder.Store).Mentions, m => m.Name == "Adelaide Moss");
    }

    [Fact]
    public void Analyze_StoreAmongItsArticles_IsNotReadAsArticles()
    {
        var store = _folder.At("articles/a.store");
        _folder.Analyze(store);
        var before = StoreFolder.Content(store);
        Assert.Equal((6, 0), (_folder.Analyze(store).Articles, _folder.Analyze(store).MadeParts));
        Assert.Equal(before, StoreFolder.Content(store));
        Assert.Empty(Coverage.Load(store).Report.Issues);
    }

    [Fact]
    public void Analyze_OtherFields_MakesTheStoreAnew()
    {
        File.WriteAllText(_folder.At("articles/r.jsonl"), "{\"text\":\"The council of Veld met.\",\"words\":\"Nobody in Harrow had seen such a flood.\"}\n");
        _folder.Analyze();
        var fields = new Dictionary<string, string> { ["text"] = "words" };
        var report = _folder.Analyze(options: StoreFolder.Options with { Corpus = new CorpusOptions { Fields = fields } });
        Assert.Equal(7, report.Analysed);
        Assert.Contains(Coverage.Load(_folder.Store).Terms, t => t.Term == "flood");
    }

    [Fact]
    public void Analyze_SameIdsInDifferentParts_AreNumberedAsInACorpus()
    {
        for (var i = 0; i < 4; i++) File.WriteAllText(_folder.At($"articles/r{i}.jsonl"), Records("same", $"x{i}", "same"));
        _folder.Analyze();
        Assert.Equal(
            Corpus.Read(_folder.Articles).Select(a => a.Info.Id).Order(StringComparer.Ordinal),
            Coverage.Load(_folder.Store).Articles.Select(a => a.Article.Id));
        File.Delete(_folder.At("articles/r0.jsonl"));
        _folder.Analyze();
        _folder.Analyze(_folder.At("b.store"));
        Assert.Equal(StoreFolder.Content(_folder.At("b.store")), StoreFolder.Content(_folder.Store));
    }

    [Fact]
    public void Analyze_Store_HoldsNoRunningText()
    {
        _folder.Analyze();
        Assert.False(Directory.Exists(Path.Combine(_folder.Store, "texts")));
        var bytes = StoreFolder.Content(_folder.Store).Values.Select(Convert.FromHexString);
        Assert.DoesNotContain(bytes, b => b.AsSpan().IndexOf("the harbour would open"u8) >= 0);
    }

    [Fact]
    public void Load_StoreWithTexts_HasThemAtHand()
    {
        _folder.Analyze(options: StoreFolder.Options with { KeepTexts = true });
        var (store, articles) = (Coverage.Load(_folder.Store), Coverage.Load(_folder.Articles));
        Assert.Empty(store.Report.Issues);
        Assert.Equal(articles.Analyses.Select(a => a.Text), store.Analyses.Select(a => a.Text));
        Assert.Equal(6, Concordance.Find(store.Analyses, "harbour would").Count());
        var large = Coverage.Load(_folder.Store, new CoverageOptions { MostInMemory = 5 });
        Assert.All(large.Analyses, a => Assert.Null(a.Text));
    }

    [Fact]
    public void Analyze_KeepTexts_HasATableOfThem()
    {
        _folder.Analyze(options: StoreFolder.Options with { KeepTexts = true });
        Assert.NotEmpty(_folder.Table("texts"));
        Assert.Equal(6, Coverage.Load(_folder.Store).Articles.Count);
    }

    [Fact]
    public void Analyze_Again_DoesNothing()
    {
        var first = _folder.Analyze();
        var before = StoreFolder.Content(_folder.Store);
        var times = Times();
        var second = _folder.Analyze();
        Assert.Equal((first.MadeParts, 0), (second.KeptParts, second.MadeParts));
        Assert.Equal(before, StoreFolder.Content(_folder.Store));
        Assert.Equal(times, Times());
    }

    [Fact]
    public void Analyze_ChangedArticle_DoesItAnewAndNoOther()
    {
        _folder.Analyze();
        _folder.Write(3, "It rained.");
        Assert.Equal(1, _folder.Analyze().Analysed);
        AssertIsAsMadeAnew();
    }

    [Fact]
    public void Analyze_AddedArticle_DoesItAndNoOther()
    {
        _folder.Analyze();
        _folder.Write(9);
        var report = _folder.Analyze();
        Assert.Equal((7, 1), (report.Articles, report.Analysed));
        AssertIsAsMadeAnew();
    }

    [Fact]
    public void Analyze_RemovedArticle_IsGoneAndNoneIsDoneAnew()
    {
        _folder.Analyze();
        File.Delete(Directory.GetFiles(_folder.Articles, "a004.txt", SearchOption.AllDirectories).Single());
        var report = _folder.Analyze();
        Assert.Equal((5, 0), (report.Articles, report.Analysed));
        AssertIsAsMadeAnew();
    }

    [Fact]
    public void Analyze_LineInsertedInALargeFile_DoesItAndNoOther()
    {
        var path = _folder.At("articles/r.jsonl");
        File.WriteAllText(path, Records([.. Enumerable.Range(0, 40).Select(i => $"r{i}")]));
        _folder.Analyze();
        File.WriteAllText(path, Records("new") + File.ReadAllText(path));
        Assert.Equal(1, _folder.Analyze().Analysed);
        AssertIsAsMadeAnew();
    }

    [Fact]
    public void Analyze_BadArticle_CostsItself()
    {
        File.WriteAllBytes(_folder.At("articles/binary.txt"), [0x7F, 0x45, 0x4C, 0x46, 0, 0, 0, 1, 0, 0, 2]);
        File.WriteAllText(_folder.At("articles/r.jsonl"), "no record\n" + Records("good"));
        var report = _folder.Analyze();
        Assert.Equal(7, report.Articles);
        Assert.Equal(["binary.txt", "r.jsonl"], report.Issues.Where(i => i.Kind == LoadIssueKind.Skipped).Select(i => i.File));
        Assert.Equal(report.Issues.Order(ByText), Coverage.Load(_folder.Store).Report.Issues.Order(ByText));
    }

    [Fact]
    public void Analyze_StageThatFails_CostsTheArticle()
    {
        var options = StoreFolder.Options with { Analyzer = new AnalyzerOptions { Tone = new FailingTone() } };
        var report = _folder.Analyze(options: options);
        Assert.Equal(5, report.Articles);
        Assert.Contains("the stage 'tone' failed", Assert.Single(report.Issues).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Analyze_Duplicates_AreInTheTableOfTheLoad()
    {
        const string text = "Nobody in Harrow had seen such a flood before it came down the valley of the Lomme, wrote the keeper of the mill in his diary.";
        File.WriteAllText(_folder.At("articles/flood.txt"), text);
        File.WriteAllText(_folder.At("articles/mill.txt"), text);
        _folder.Analyze();
        using var database = new DuckDb();
        var rows = database.Rows($"SELECT about FROM '{_folder.Store}/load/*.parquet' WHERE kind = 'duplicates' AND note LIKE 'the same words%'");
        Assert.Equal(["flood, mill"], rows);
    }

    private static Comparer<LoadIssue> ByText => Comparer<LoadIssue>.Create((a, b) => string.CompareOrdinal(a.ToString(), b.ToString()));

    private static IEnumerable<string> Lines(Coverage coverage) => coverage.Analyses.Select(a => System.Text.Encoding.UTF8.GetString(AnalysisRecord.Write(a)));

    private static string Line(AlignmentResult alignment) => System.Text.Encoding.UTF8.GetString(AlignmentRecord.Write(alignment));

    private static string Records(params string[] ids) =>
        string.Concat(ids.Select(id => $"{{\"id\":\"{id}\",\"source\":\"Post\",\"text\":\"The council of Veld met on Monday and agreed on plan {id}.\"}}\n"));

    private void AssertIsAsMadeAnew()
    {
        var anew = _folder.At("anew.store");
        _folder.Analyze(anew);
        Assert.Equal(StoreFolder.Content(anew), StoreFolder.Content(_folder.Store));
    }

    private List<DateTime> Times() =>
        [.. Directory.GetFiles(_folder.Store, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.GetLastWriteTimeUtc)];
}
