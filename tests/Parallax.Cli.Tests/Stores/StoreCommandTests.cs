using System.Diagnostics;

namespace Parallax.Cli.Tests.Stores;

public sealed class StoreCommandTests : IDisposable
{
    private const int Kills = 10;
    private const int LongestWait = 500;

    private readonly string _folder = Directory.CreateTempSubdirectory("parallax-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Analyze_KilledAtRandom_IsTheStoreOfAnUndisturbedRun()
    {
        var articles = InventedArticles.Write(At("articles"), 60);
        string[] arguments = ["analyze", articles, "-o", At("a.store"), "--part-size", "0.001"];
        var random = new Random(20);
        for (var i = 0; i < Kills; i++) KillAfterAPart(arguments, random.Next(LongestWait));

        Assert.InRange(Parts(), 1, 60);
        Assert.Equal(0, Cli.Run(arguments).Exit);
        Cli.Run(["analyze", articles, "-o", At("b.store"), "--part-size", "0.001"]);
        Assert.Equal(InventedArticles.Content(At("b.store")), InventedArticles.Content(At("a.store")));
    }

    [Fact]
    public void Analyze_Shards_MergeToTheStoreOfOneRun()
    {
        var articles = InventedArticles.Write(At("articles"), 6);
        foreach (var shard in new[] { "1/2", "0/2" })
            Assert.Equal(0, Cli.Run(["analyze", articles, "-o", At("a.store"), "--part-size", "0.001", "--shard", shard]).Exit);
        var (exit, output, _) = Cli.Run(["merge", At("a.store")]);
        Assert.Equal((0, $"6 articles, 216 words → {At("a.store")}\n"), (exit, output));
        Cli.Run(["analyze", articles, "-o", At("b.store"), "--part-size", "0.001"]);
        Assert.Equal(InventedArticles.Content(At("b.store")), InventedArticles.Content(At("a.store")));
    }

    [Fact]
    public void Analyze_ShardOfNoStore_IsWrongUse()
    {
        var (exit, _, error) = Cli.Run(["analyze", Repository.PathOf("data", "sample"), "-o", At("out"), "--shard", "0/2"]);
        Assert.Equal((2, $"--shard is for stores; '{At("out")}' is none: give a name that ends in .store.\n"), (exit, error));
    }

    [Theory]
    [InlineData("--shard", "2/2")]
    [InlineData("--shard", "auto")]
    [InlineData("--part-size", "0")]
    public void Analyze_OptionOutOfRange_IsWrongUse(string option, string value) =>
        Assert.Equal(2, Cli.Run(["analyze", Repository.PathOf("data", "sample"), "-o", At("a.store"), option, value]).Exit);

    [Fact]
    public void Merge_NoStore_IsBadInput() => Assert.Equal(1, Cli.Run(["merge", At("nowhere.store")]).Exit);

    [Theory]
    [InlineData("csv")]
    [InlineData("xlsx")]
    [InlineData("parquet")]
    [InlineData("jsonl")]
    public void Export_Articles_WritesAFileATable(string format)
    {
        var (exit, output, _) = Cli.Run(["export", InventedArticles.Write(At("articles"), 2), "-o", At("out"), "--format", format]);
        Assert.Equal(0, exit);
        foreach (var table in new[] { "articles", "sentences", "mentions", "labels", "quotes", "terms", "alignments" })
        {
            Assert.True(File.Exists(At($"out/{table}.{format}")), table);
            Assert.Contains($"rows → {Path.Combine(At("out"), table)}.{format}\n", output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Slurm_Scripts_NameTheTwoVerbs()
    {
        var articles = InventedArticles.Write(At("it's here"), 1);
        var (exit, output, _) = Cli.Run(["slurm", articles, "-o", At("a.store"), "--tasks", "16", "--partition", "all", "--part-size", "0.5"]);
        var analyze = File.ReadAllText(At("a.slurm/analyze.sbatch"));
        Assert.Equal(0, exit);
        Assert.Contains("#SBATCH --array=0-15\n#SBATCH --requeue\n", analyze, StringComparison.Ordinal);
        Assert.Contains("#SBATCH --cpus-per-task=2\n#SBATCH --mem=3000M\n#SBATCH --time=16\n#SBATCH --partition=all\n", analyze, StringComparison.Ordinal);
        Assert.EndsWith($" analyze '{At("it'\\''s here")}' -o '{At("a.store")}' --shard auto --wait --part-size 0.5\n", analyze, StringComparison.Ordinal);
        Assert.EndsWith($" merge '{At("a.store")}' --wait\n", File.ReadAllText(At("a.slurm/merge.sbatch")), StringComparison.Ordinal);
        Assert.Contains("sbatch --dependency=afterok:$job", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.store", "0")]
    [InlineData("out", "4")]
    public void Slurm_NoTasksOrNoStore_IsWrongUse(string store, string tasks) =>
        Assert.Equal(2, Cli.Run(["slurm", Repository.PathOf("data", "sample"), "-o", At(store), "--tasks", tasks]).Exit);

    // Some time after it has made one part more.
    private void KillAfterAPart(string[] arguments, int milliseconds)
    {
        var before = Parts();
        using var run = Process.Start(new ProcessStartInfo("dotnet", [Cli.Assembly, .. arguments])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        })!;
        while (!run.HasExited && Parts() <= before) Thread.Sleep(10);
        if (!run.WaitForExit(milliseconds)) run.Kill();
        run.WaitForExit();
    }

    // Parts that are whole, in their places or on their way.
    private int Parts() => Directory.Exists(At("a.store"))
        ? Directory.GetFiles(At("a.store"), "*.json", SearchOption.AllDirectories).Count(f => Path.GetFileName(f) is not "store.json")
        : 0;

    private string At(string name) => Path.Combine(_folder, name);
}
