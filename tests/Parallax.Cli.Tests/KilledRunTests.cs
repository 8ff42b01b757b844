using System.Diagnostics;
using System.Globalization;
using Parallax.Notebooks.Documents;

namespace Parallax.Cli.Tests;

/// <summary>What is left of a run that is ended from outside: old or new files, and no process.</summary>
public sealed class KilledRunTests : IDisposable
{
    private const string Terminate = "TERM";
    private const string Interrupt = "INT";
    private const string Kill = "KILL";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly string _folder = Directory.CreateTempSubdirectory("parallax-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(Terminate)]
    [InlineData(Interrupt)]
    [InlineData(Kill)]
    public async Task Run_EndedWhileACellRuns_LeavesNoProcessAndNoFile(string signal)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "there are no such signals");
        Assert.SkipWhen(signal == Interrupt && IgnoresInterrupts(), "interrupts are ignored here, and by what is started here");
        var notebook = Notebook.Create();
        notebook.Add(NotebookCell.Code(
            "var child = System.Diagnostics.Process.Start(\"sleep\", \"600\");\n"
            + "System.IO.File.WriteAllText(\"ids.part\", $\"{Environment.ProcessId} {child.Id}\");\nSystem.IO.File.Move(\"ids.part\", \"ids\");\n"
            + "while (true) { }"));
        notebook.Save(Path.Combine(_folder, "endless.ipynb"));
        var before = Directory.GetFiles(_folder).Select(Content).ToList();
        using var run = Process.Start(new ProcessStartInfo("dotnet", [Cli.Assembly, "run", "endless.ipynb"])
        {
            WorkingDirectory = _folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var ids = await IdsAsync();
        Process.Start("kill", [$"-{signal}", run.Id.ToString(CultureInfo.InvariantCulture)]).WaitForExit();
        await run.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(Patience, TestContext.Current.CancellationToken);
        Assert.NotEqual(0, run.ExitCode);
        await Assert.AllAsync(ids, UntilEndedAsync);
        File.Delete(Path.Combine(_folder, "ids"));
        Assert.Equal(before, Directory.GetFiles(_folder).Select(Content));
    }

    [Fact]
    public void Save_TemporaryOfAKilledProcess_IsRemovedByTheNext()
    {
        var path = Path.Combine(_folder, "a.ipynb");
        // No process has an id this high: Linux stops at four million.
        var abandoned = $"{path}.2000000001.tmp";
        var mine = $"{path}.notes.tmp";
        File.WriteAllText(abandoned, "half");
        File.WriteAllText(mine, "mine");
        Notebook.Create().Save(path);
        Assert.Equal([path, mine], Directory.GetFiles(_folder).Order(StringComparer.Ordinal));
    }

    private static (string Path, string Text) Content(string path) => (path, File.ReadAllText(path));

    private async Task<int[]> IdsAsync()
    {
        var path = Path.Combine(_folder, "ids");
        var clock = Stopwatch.StartNew();
        while (!File.Exists(path))
        {
            Assert.True(clock.Elapsed < 4 * Patience, "the cell did not start");
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        return [.. File.ReadAllText(path).Split(' ').Select(id => int.Parse(id, CultureInfo.InvariantCulture))];
    }

    private static async Task UntilEndedAsync(int id)
    {
        var clock = Stopwatch.StartNew();
        while (IsRunning(id))
        {
            Assert.True(clock.Elapsed < Patience, $"process {id} is still there");
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }
    }

    private static bool IsRunning(int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            return !process.HasExited;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    // A shell's job in the background is started so, and hands it on.
    internal static bool IgnoresInterrupts()
    {
        const string field = "SigIgn:";
        const ulong interrupt = 1 << 1;
        if (!File.Exists("/proc/self/status")) return false;
        var line = File.ReadLines("/proc/self/status").First(l => l.StartsWith(field, StringComparison.Ordinal));
        var ignored = ulong.Parse(line[field.Length..].Trim(), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return (ignored & interrupt) != 0;
    }
}
