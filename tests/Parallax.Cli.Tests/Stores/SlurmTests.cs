using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Parallax.Cli.Tests.Stores;

/// <summary>The jobs of `slurm --submit` on a real Slurm: two nodes on this machine.</summary>
public sealed partial class SlurmTests : IDisposable
{
    private const int Tasks = 16;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    private readonly string _folder = Directory.CreateTempSubdirectory("parallax-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public Task Submit_SixteenTasksOneRequeued_IsTheStoreOfOneMachine() => SubmitAsync((cluster, array) =>
    {
        var victim = cluster.Run("squeue", "--noheader", "--states=RUNNING", "--format=%i", $"--jobs={array}").Split('\n')[0].Trim();
        cluster.Run("scontrol", "requeue", victim);
    });

    [Fact]
    public Task Submit_SixteenTasksOneNodeKilled_IsTheStoreOfOneMachine() => SubmitAsync((cluster, _) => cluster.Kill("n2"), "n2");

    private async Task SubmitAsync(Action<SlurmCluster, string> disturb, string? node = null)
    {
        Assert.SkipWhen(SlurmCluster.Missing() is not null, SlurmCluster.Missing() ?? "");
        var articles = InventedArticles.Write(Path.Combine(_folder, "articles"), 40);
        var store = Path.Combine(_folder, "a.store");
        using var cluster = SlurmCluster.Start();
        var (exit, output, error) = Cli.Run(
            ["slurm", articles, "-o", store, "--tasks", $"{Tasks}", "--cpus", "1", "--memory", "900", "--part-size", "0.001", "--submit"],
            environment: cluster.Environment);
        Assert.True(exit == 0, error);
        var array = Numbers().Match(output).Value;
        string[] onNode = node is null ? [] : [$"--nodelist={node}"];
        await UntilAsync(() => cluster.Run("squeue", ["--noheader", "--states=RUNNING", .. onNode]).Length > 0);
        disturb(cluster, array);
        await UntilAsync(() => cluster.Run("squeue", "--noheader").Length == 0);
        Cli.Run(["analyze", articles, "-o", Path.Combine(_folder, "one.store"), "--part-size", "0.001"]);
        Assert.Equal(InventedArticles.Content(Path.Combine(_folder, "one.store")), InventedArticles.Content(store));
    }

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Numbers();

    private static async Task UntilAsync(Func<bool> isSo)
    {
        var clock = Stopwatch.StartNew();
        while (!isSo())
        {
            Assert.True(clock.Elapsed < Patience, "Slurm did not come so far");
            await Task.Delay(500, TestContext.Current.CancellationToken);
        }
    }
}
