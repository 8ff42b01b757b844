using CsCheck;
using Parallax.Reading;
using Parallax.Reading.Stretches;

namespace Parallax.Tests.Reading;

/// <summary>A large file is read in stretches as it is read whole.</summary>
public sealed class CutFilesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("parallax-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("a.jsonl")]
    [InlineData("a.csv")]
    [InlineData("a.tsv")]
    public void Cut_AnyFile_HasTheArticlesOfTheWhole(string name) => Gen.Select(Gen.Int[0, 5].Array[1, 30], Gen.Int[1, 400]).Sample(
        (kinds, bytes) =>
        {
            var path = Path.Combine(_folder, name);
            File.WriteAllText(path, Content(name, kinds));
            var whole = new SourceFile(path, name, [], new CorpusOptions());
            Assert.Equal(Articles([whole]), Articles(CutFiles.Cut(whole, bytes)));
        },
        iter: 200,
        threads: 1,
        seed: "0N0XIzNsQ0O2");

    [Fact]
    public void Cut_Stretches_CoverTheFileOnce()
    {
        var path = Path.Combine(_folder, "a.jsonl");
        File.WriteAllText(path, string.Concat(Enumerable.Range(0, 200).Select(i => $"{{\"text\":\"{i}\"}}\n")));
        var stretches = CutFiles.Cut(new SourceFile(path, "a.jsonl", [], new CorpusOptions()), 300).Select(f => f.Stretch!).ToList();
        Assert.True(stretches.Count > 5);
        Assert.Equal(0, stretches[0].From);
        Assert.All(stretches.Zip(stretches.Skip(1)), pair => Assert.Equal(pair.First.To, pair.Second.From));
        Assert.Equal(new FileInfo(path).Length, stretches[^1].To);
    }

    [Theory]
    [InlineData("a.txt")]
    [InlineData("a.jsonl.gz")]
    public void Cut_FileWithoutRecords_IsWhole(string name)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, new string('a', 5000));
        var file = Assert.Single(CutFiles.Cut(new SourceFile(path, name, [], new CorpusOptions()), 100));
        Assert.Null(file.Stretch);
    }

    [Fact]
    public void Cut_Utf16_IsWhole()
    {
        var path = Path.Combine(_folder, "a.csv");
        File.WriteAllText(path, string.Concat(Enumerable.Repeat("id,text\n", 100)), System.Text.Encoding.Unicode);
        Assert.Null(Assert.Single(CutFiles.Cut(new SourceFile(path, "a.csv", [], new CorpusOptions()), 100)).Stretch);
    }

    private static List<string> Articles(IEnumerable<SourceFile> files)
    {
        var report = new LoadReport();
        var reader = new FileArticles(report, new CorpusOptions());
        var articles = files.SelectMany(reader.ReadWithIds).Select(r => r.Article).Select(a => $"{a.Info.Id} {a.Info.Outlet} {a.Text}").ToList();
        return [.. articles, .. report.Skipped.Select(i => $"{i.Record} {i.Reason}")];
    }

    private static string Content(string name, int[] kinds)
    {
        if (name.EndsWith("jsonl", StringComparison.Ordinal)) return string.Concat(kinds.Select(JsonLine));
        var separator = name.EndsWith("tsv", StringComparison.Ordinal) ? "\t" : ",";
        return $"source{separator}text\n" + string.Concat(kinds.Select((k, i) => Row(separator, k, i)));
    }

    private static string JsonLine(int kind, int number) => kind switch
    {
        0 => "\n",
        1 => "no record\n",
        2 => $"{{\"id\":\"same\",\"text\":\"The mayor of Veld spoke on day {number}.\"}}\r\n",
        _ => $"{{\"text\":\"The council met in Harrow {number} times and agreed on “nothing”.\"}}\n",
    };

    private static string Row(string separator, int kind, int number) => kind switch
    {
        0 => $"Post{separator}\"The mayor said\n\n\"\"no\"\" to plan {number}, twice.\"\n",
        1 => $"Post{separator}A beam of 5\" fell on day {number}.\n",
        2 => $"Post{separator}\"Quoted {number}\" and more of it\r\n",
        3 => $"\"Po\nst\"{separator}The council met {number} times.\n",
        _ => $"Wire{separator}The council of Veld met {number} times and agreed.\n",
    };
}
