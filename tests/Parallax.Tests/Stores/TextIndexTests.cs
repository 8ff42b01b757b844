using Parallax.Comparison;
using Parallax.Stores;

namespace Parallax.Tests.Stores;

/// <summary>A concordance from an index is the one that reading all articles gives, whatever happened to them.</summary>
public sealed class TextIndexTests : IDisposable
{
    private const int Articles = 60;

    private readonly StoreFolder _folder = new();

    public TextIndexTests()
    {
        new InventedNews().Write(NewsFile, Articles);
        File.WriteAllText(_folder.At("articles/odd.jsonl"), Odd("same", "The co-operation of the U.S. and café _owners_ cost 1,000 crowns.") + Odd("same", "US cafés co-operate; “no” says Zoë O'Neil's aunt."));
    }

    private string NewsFile => _folder.At("articles/news.jsonl");

    private string IndexFile => _folder.At("texts.index");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("bridge")]
    [InlineData("Bridge of")]
    [InlineData("work*")]
    [InlineData("Ada Moss")]
    [InlineData("co-operation")]
    [InlineData("cooperat*")]
    [InlineData("US")]
    [InlineData("café")]
    [InlineData("caf*")]
    [InlineData("1,000")]
    [InlineData("_owners_")]
    [InlineData("O'Neil")]
    [InlineData("harbour would open")]
    [InlineData("nowhere")]
    public void Articles_AnyTerm_GiveTheLinesOfTheCorpus(string term)
    {
        using var index = Open();
        AssertSameLines(index, term);
    }

    [Fact]
    public void Articles_OfARareWord_AreNotAll()
    {
        using var index = Open();
        Assert.Equal("same", Assert.Single(index.Articles("café")).Info.Id);
    }

    [Fact]
    public void Open_Again_ReadsNothing()
    {
        using (var first = Open()) Assert.Equal((Articles + 8, Articles + 8), (first.Count, first.Read));
        using var second = Open();
        Assert.Equal((Articles + 8, 0), (second.Count, second.Read));
    }

    [Fact]
    public void Open_ArticlesAddedChangedAndRemoved_FollowsThem()
    {
        Open().Dispose();
        _folder.Write(3, "The bridge was painted.");
        _folder.Write(9, "A new bridge, a new bridge.");
        File.Delete(NewsFile);
        using var index = Open();
        Assert.Equal(9, index.Count);
        AssertSameLines(index, "bridge");
        AssertSameLines(index, "harbour");
    }

    [Fact]
    public void Open_FileBeforeOneWithTheSameIds_NumbersThemAsTheCorpus()
    {
        Open().Dispose();
        File.WriteAllText(_folder.At("articles/early.jsonl"), Odd("same", "A café was built."));
        using var index = Open();
        AssertSameLines(index, "café");
        Assert.Equal(["same", "same~2"], index.Articles("café").Select(a => a.Info.Id));
    }

    [Fact]
    public void Open_OtherOptions_ReadsAnew()
    {
        Open().Dispose();
        using var index = TextIndex.Open([_folder.Articles], IndexFile, new CorpusOptions { FoldersAreOutlets = false });
        Assert.Equal(Articles + 8, index.Read);
    }

    [Fact]
    public void Open_UpdateThatWasEnded_GoesOn()
    {
        Open().Dispose();
        Execute("UPDATE facts SET value = '' WHERE name = 'stamp'; DELETE FROM articles WHERE part IN (SELECT key FROM parts LIMIT 1); DELETE FROM parts WHERE key IN (SELECT key FROM parts LIMIT 1)");
        using var index = Open();
        Assert.Equal(Articles + 8, index.Count);
        AssertSameLines(index, "bridge");
    }

    [Fact]
    public void Open_FileOfSomethingElse_IsRefusedAndLeft()
    {
        File.WriteAllText(IndexFile, "These are my notes, and they are longer than the head of a database is: a hundred bytes and some.");
        Assert.Contains("is not an index of texts", Refusal(), StringComparison.Ordinal);
        Assert.StartsWith("These are my notes", File.ReadAllText(IndexFile), StringComparison.Ordinal);
    }

    [Fact]
    public void Open_DatabaseOfSomethingElse_IsRefusedAndLeft()
    {
        Execute("CREATE TABLE mine (a); INSERT INTO mine VALUES (1)");
        Assert.Contains("is a database of something else", Refusal(), StringComparison.Ordinal);
    }

    [Fact]
    public void Articles_RowThatWasChanged_IsNotShown()
    {
        Open().Dispose();
        Execute("UPDATE articles SET text = replace(text, 'bridge', 'bride')");
        using var index = Open();
        var message = Assert.Throws<InvalidDataException>(() => index.Articles("bridge")).Message;
        Assert.Contains("is not as it was written): delete it, it is made anew", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Open_TruncatedFile_IsDamagedOrFoundSo()
    {
        Open().Dispose();
        using (var file = File.OpenWrite(IndexFile)) file.SetLength(file.Length / 2);
        var message = Assert.Throws<InvalidDataException>(() =>
        {
            using var index = Open();
            return index.Articles("bridge");
        }).Message;
        Assert.Contains("delete it, it is made anew", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Open_PlaceInAStoreOrAmongArticles_IsRefused()
    {
        _folder.Analyze(options: StoreFolder.Options with { PartBytes = 1 << 20 });
        Assert.Contains("an index holds texts, which are not shared", Refusal(Path.Combine(_folder.Store, "texts", "i.db")), StringComparison.Ordinal);
        Assert.Contains("lies among the articles", Refusal(Path.Combine(_folder.Articles, "i.db")), StringComparison.Ordinal);
        Assert.Contains("is a store, which has no texts", Assert.Throws<InvalidDataException>(() => TextIndex.Open([_folder.Store], IndexFile)).Message, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(_folder.Store, "texts")));
    }

    private TextIndex Open() => TextIndex.Open([_folder.Articles], IndexFile);

    private string Refusal(string? file = null) =>
        Assert.Throws<InvalidDataException>(() => TextIndex.Open([_folder.Articles], file ?? IndexFile)).Message;

    private void AssertSameLines(TextIndex index, string term)
    {
        var expected = Concordance.Find(Corpus.Read(_folder.Articles), term).Select(Line);
        Assert.Equal(expected, Concordance.Find(index.Articles(term), term).Select(Line));
    }

    private static string Line(ConcordanceLine line) =>
        $"{line.Article.Id} {line.Outlet} {line.Article.Published} {line.Section} {line.Sentence} {line.Span}: {line.Left} [{line.Match}] {line.Right}";

    private void Execute(string sql)
    {
        using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={IndexFile};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static string Odd(string id, string text) => System.Text.Json.JsonSerializer.Serialize(new { id, source = "Arden Echo", text }) + "\n";
}
