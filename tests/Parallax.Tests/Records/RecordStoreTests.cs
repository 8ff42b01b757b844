using Parallax.Records;

namespace Parallax.Tests.Records;

public sealed class RecordStoreTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("parallax-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("a", "a.jsonl")]
    [InlineData("desk/a", "desk/a.jsonl")]
    [InlineData("../../a", "a.jsonl")]
    [InlineData("..", "article.jsonl")]
    [InlineData("c:\\x|y?", "c_/x_y_.jsonl")]
    public void Add_Folder_NeverLeavesIt(string id, string expected)
    {
        using (var store = RecordStore.Create(_folder))
        {
            store.Add(Examples.Analysis(id));
            store.Commit();
        }
        var files = Directory.GetFiles(_folder, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(_folder, f).Replace('\\', '/'));
        Assert.Equal([expected], files);
    }

    [Fact]
    public void Add_IdsThatGiveTheSameName_KeepBoth()
    {
        using (var store = RecordStore.Create(_folder))
        {
            store.Add(Examples.Analysis("x|a"));
            store.Add(Examples.Analysis("x?A"));
            store.Commit();
        }
        Assert.Equal(["x_A-2.jsonl", "x_a.jsonl"], Directory.GetFiles(_folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Create_Jsonl_IsOneFileInTheOrderOfAdding()
    {
        var path = Path.Combine(_folder, "all.jsonl");
        using (var store = RecordStore.Create(path))
        {
            store.Add(Examples.Analysis("b"));
            store.Add(Examples.Analysis("a"));
            store.Commit();
        }
        Assert.Equal(["b", "a"], File.ReadLines(path).Select(l => AnalysisRecord.Read(System.Text.Encoding.UTF8.GetBytes(l)).Article.Id));
    }

    [Fact]
    public void Dispose_WithoutCommit_LeavesNothing()
    {
        using (var store = RecordStore.Create(Path.Combine(_folder, "all.jsonl"))) store.Add(Examples.Analysis());
        Assert.Empty(Directory.GetFiles(_folder));
    }
}
