using Parallax.Display;

namespace Parallax.Tests.Display;

public sealed class SafeFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("parallax-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Dispose_WithoutCommit_LeavesWhatStoodThere()
    {
        var path = Path.Combine(_folder, "a.txt");
        File.WriteAllText(path, "old");
        using (var file = new SafeFile(path)) file.Stream.WriteByte((byte)'n');
        Assert.Equal("old", File.ReadAllText(path));
        Assert.Single(Directory.GetFiles(_folder));
    }

    [Fact]
    public void Commit_ReplacesWhatStoodThere()
    {
        var path = Path.Combine(_folder, "new", "a.txt");
        for (var i = 0; i < 2; i++)
        {
            using var file = new SafeFile(path);
            file.Stream.WriteByte((byte)('0' + i));
            file.Commit();
        }
        Assert.Equal("1", File.ReadAllText(path));
        Assert.Single(Directory.GetFiles(Path.Combine(_folder, "new")));
    }

    [Fact]
    public void Commit_WhereAKilledProcessLeftAFile_RemovesItAndNoOther()
    {
        var path = Path.Combine(_folder, "a.txt");
        // No process has an id this high: Linux stops at four million.
        string[] others = [$"{path}.notes.tmp", $"{path}.{Environment.ProcessId}.tmp.txt", Path.Combine(_folder, "b.txt.2000000001.tmp")];
        foreach (var other in others) File.WriteAllText(other, "kept");
        File.WriteAllText($"{path}.2000000001.tmp", "half");
        SafeFile.Write(path, "whole");
        Assert.Equal([path, .. others], Directory.GetFiles(_folder).Order(StringComparer.Ordinal).OrderBy(file => Array.IndexOf(others, file)));
    }
}
