using Parallax.Stores;

namespace Parallax.Tests.Stores;

public sealed class ShardTests : IDisposable
{
    private readonly StoreFolder _folder = new(12);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("0/1", 0, 1)]
    [InlineData("3/16", 3, 16)]
    public void Parse_NumberAndCount_IsTheShare(string text, int number, int count) =>
        Assert.Equal(new Shard(number, count), Shard.Parse(text));

    [Theory]
    [InlineData("")]
    [InlineData("3")]
    [InlineData("16/16")]
    [InlineData("-1/4")]
    [InlineData("1/2/3")]
    [InlineData("a/b")]
    public void Parse_Anything_SaysWhatWasExpected(string text)
    {
        var e = Assert.Throws<FormatException>(() => Shard.Parse(text));
        Assert.Equal($"'{text}' is no share of the work: give I/N with I from 0 to N - 1, such as 3/16, or auto.", e.Message);
    }

    [Theory]
    [InlineData("SLURM_ARRAY_TASK_ID=5 SLURM_ARRAY_TASK_COUNT=16 SLURM_ARRAY_TASK_MIN=1", 4, 16)]
    [InlineData("AWS_BATCH_JOB_ARRAY_INDEX=2 AWS_BATCH_JOB_ARRAY_SIZE=8", 2, 8)]
    [InlineData("JOB_COMPLETION_INDEX=0 JOB_COMPLETION_COUNT=3", 0, 3)]
    public void FromEnvironment_TaskOfAnArray_IsItsShare(string variables, int number, int count)
    {
        var set = variables.Split(' ').Select(v => v.Split('=')).ToDictionary(v => v[0], v => v[1]);
        Assert.Equal(new Shard(number, count), Shard.FromEnvironment(set.GetValueOrDefault));
    }

    [Fact]
    public void FromEnvironment_NoCount_NamesTheVariable()
    {
        var e = Assert.Throws<FormatException>(() => Shard.FromEnvironment(v => v == "JOB_COMPLETION_INDEX" ? "1" : null));
        Assert.Contains("JOB_COMPLETION_COUNT is not", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void FromEnvironment_NoArray_SaysSo() =>
        Assert.Throws<FormatException>(() => Shard.FromEnvironment(_ => null));

    [Theory]
    [InlineData(0, 1, 2, 3)]
    [InlineData(3, 1, 0, 2)]
    public void Merge_SharesInAnyOrder_IsTheStoreOfOneMachine(params int[] order)
    {
        foreach (var share in order) Analyze(share, 4);
        var report = AnalysisStore.Merge(_folder.Store);
        _folder.Analyze(_folder.At("one.store"));
        Assert.Equal((12, true), (report.Articles, report.IsWhole));
        Assert.Equal(StoreFolder.Content(_folder.At("one.store")), StoreFolder.Content(_folder.Store));
    }

    [Fact]
    public void Merge_ShareThatRanTwice_IsTheSame()
    {
        foreach (var share in new[] { 1, 0, 1 }) Analyze(share, 2);
        AnalysisStore.Merge(_folder.Store);
        _folder.Analyze(_folder.At("one.store"));
        Assert.Equal(StoreFolder.Content(_folder.At("one.store")), StoreFolder.Content(_folder.Store));
    }

    [Fact]
    public void Merge_SharesOfMachinesWithoutACommonFolder_IsTheSame()
    {
        Analyze(0, 2);
        _folder.Analyze(_folder.At("other.store"), StoreFolder.Options with { Shard = new Shard(1, 2) });
        var work = Path.Combine(_folder.At("other.store"), ".work");
        foreach (var file in Directory.GetFiles(work, "*", SearchOption.AllDirectories))
        {
            var to = Path.Combine(_folder.Store, ".work", Path.GetRelativePath(work, file));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(file, to, overwrite: true);
        }

        AnalysisStore.Merge(_folder.Store);
        _folder.Analyze(_folder.At("one.store"));
        Assert.Equal(StoreFolder.Content(_folder.At("one.store")), StoreFolder.Content(_folder.Store));
    }

    [Fact]
    public void Merge_MissingShare_IsNamed()
    {
        Analyze(0, 4);
        Analyze(2, 4);
        Assert.Contains("has 2 of 4 shares; 1, 3 not there", MergeFails(), StringComparison.Ordinal);
        Assert.Contains("not a whole store", _folder.Refusal(), StringComparison.Ordinal);
    }

    [Fact]
    public void Merge_SharesOfDifferentVersions_AreNamed()
    {
        Analyze(0, 2);
        _folder.Analyze(options: StoreFolder.Options with { Shard = new Shard(1, 2), Analyzer = new AnalyzerOptions { Tone = new FailingTone() } });
        Assert.Contains("share 1/2 was made with entities entities/", MergeFails(), StringComparison.Ordinal);
    }

    [Fact]
    public void Merge_SharesOfDifferentInput_SaysSo()
    {
        Analyze(0, 2);
        _folder.Write(40);
        Analyze(1, 2);
        Assert.Contains("share 1/2 saw other files than share 0", MergeFails(), StringComparison.Ordinal);
    }

    [Fact]
    public void Merge_SharesOfDifferentDivisions_SaysSo()
    {
        Analyze(0, 2);
        Analyze(1, 3);
        Assert.Contains("of another division", MergeFails(), StringComparison.Ordinal);
    }

    [Fact]
    public void Merge_DamagedPart_IsNamed()
    {
        Analyze(0, 2);
        Analyze(1, 2);
        var table = Directory.GetFiles(Path.Combine(_folder.Store, ".work"), "terms.parquet", SearchOption.AllDirectories)[0];
        File.WriteAllText(table, "damaged");
        Assert.Contains("is missing or damaged: run `parallax analyze`", MergeFails(), StringComparison.Ordinal);
    }

    [Fact]
    public void Merge_NoShares_SaysWhatToDo() =>
        Assert.Contains("--shard I/N` first", MergeFails(), StringComparison.Ordinal);

    private void Analyze(int number, int count) => _folder.Analyze(options: StoreFolder.Options with { Shard = new Shard(number, count) });

    private string MergeFails() => Assert.Throws<InvalidDataException>(() => AnalysisStore.Merge(_folder.Store)).Message;
}
