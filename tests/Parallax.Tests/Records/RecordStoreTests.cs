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
    [InlineData("/etc/passwd", "etc/passwd.jsonl")]
    [InlineData("CON", "_CON.jsonl")]
    [InlineData("com1.old", "_com1.old.jsonl")]
    [InlineData("desk/nul", "desk/_nul.jsonl")]
    [InlineData("LPT\u00B9", "LPT_.jsonl")]
    [InlineData("console", "console.jsonl")]
    [InlineData("a. ./ b .", "a/b.jsonl")]
    [InlineData("a\0b\u001Bc", "a_b_c.jsonl")]
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

    [Theory]
    [InlineData('a')]
    [InlineData('中')]
    public void Add_LongIds_AreCutAndBothKept(char letter)
    {
        using (var store = RecordStore.Create(_folder))
        {
            store.Add(Examples.Analysis(new string(letter, 1000)));
            store.Add(Examples.Analysis(new string(letter, 1001)));
            store.Commit();
        }
        Assert.Equal(2, Directory.GetFiles(_folder).Length);
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
