using Parallax.Notebooks.Sessions;

namespace Parallax.Notebooks.Tests.Sessions;

[Collection(SharedSession.Name)]
public sealed class SessionLimitTests(SessionFixture fixture)
{
    /// <summary>For cells with the usual limits that leave nothing behind.</summary>
    private readonly TestSession _session = fixture.Session;

    [Fact]
    public async Task Execute_LongerThanItsLimit_IsStoppedAndTheStateKept()
    {
        await using var session = await StartAsync(new SessionOptions { CellTimeLimit = TimeSpan.FromSeconds(4) });
        await session.EvaluateAsync("var kept = 1;");
        var result = await session.RunAsync("while (true) { }");
        Assert.Contains("ran longer than its limit of 4 s", result.Error!.Message, StringComparison.Ordinal);
        Assert.Equal("1", await session.EvaluateAsync("kept.ToString()"));
    }

    [Theory]
    [InlineData("Environment.Exit(3);", "exit code 3")]
    [InlineData("int Deep(int n) => Deep(n + 1) + 1;\nDeep(0)", "ended the session's process")]
    [InlineData("new System.Threading.Thread(() => throw new Exception(\"loose\")).Start(); System.Threading.Thread.Sleep(5000);", "ended the session's process")]
    public async Task Execute_CellThatEndsTheProcess_EndsWithAnErrorAndTheSessionSaysSo(string code, string expected)
    {
        await using var session = await StartAsync();
        var result = await session.RunAsync(code);
        Assert.Equal("SessionEnded", result.Error!.Name);
        Assert.Contains(expected, result.Error.Message, StringComparison.Ordinal);
        Assert.True(session.Session.HasEnded);
        Assert.Equal("SessionEnded", (await session.RunAsync("1")).Error!.Name);
    }

    [Fact]
    public async Task Execute_MoreMemoryThanItsLimit_EndsTheCellAndNotTheCaller()
    {
        await using var session = await StartAsync(new SessionOptions { MemoryLimit = 200 * 1048576 });
        var result = await session.RunAsync("var list = new List<byte[]>(); while (true) list.Add(new byte[10_000_000]);");
        Assert.Contains("Memory", result.Error!.Name + result.Error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Execute_EndlessOutput_IsCutWithANote()
    {
        await using var session = await StartAsync(new SessionOptions { OutputLimit = 1000 });
        await session.RunAsync("for (int i = 0; i < 100000; i++) Console.WriteLine(\"more and more\");");
        var text = string.Concat(session.Outputs.OfType<StreamOutput>().Select(output => output.Text));
        Assert.EndsWith("… cut: this cell printed more than 1000 characters\n", text, StringComparison.Ordinal);
        Assert.InRange(text.Length, 1000, 1100);
    }

    [Fact]
    public async Task Execute_PrintsAfterTheEnd_GoToLateOutputAndNotIntoTheNextCell()
    {
        await using var session = await StartAsync();
        var late = new TaskCompletionSource<CellOutput>();
        session.Session.LateOutput += output => late.TrySetResult(output);
        await session.EvaluateAsync("var go = new System.Threading.ManualResetEventSlim();\nnew System.Threading.Thread(() => { go.Wait(); Console.Write(\"late\"); }).Start();");
        Assert.Equal("", await session.EvaluateAsync("go.Set(); await Task.Delay(200);"));
        Assert.Equal(new StreamOutput("stdout", "late"), await late.Task.WaitAsync(TimeSpan.FromSeconds(10)));
    }

    [Fact]
    public async Task Execute_ThousandDisplays_AllArriveInOrder()
    {
        await _session.RunAsync("for (var i = 0; i < 1000; i++) display(i.ToString());");
        Assert.Equal(Enumerable.Range(0, 1000).Select(i => $"{i}"), _session.Outputs.Cast<DisplayOutput>().Select(output => output.Data["text/plain"]));
    }

    [Theory]
    [InlineData("for (var i = 0; i < 12000; i++) display(\"x\");", 10_000)]
    [InlineData("var large = new string('x', 10_000_000); for (var i = 0; i < 5; i++) display(large);", 3)]
    public async Task Execute_DisplaysWithoutEnd_AreCutWithANote(string code, int shown)
    {
        await _session.RunAsync(code);
        Assert.Equal(shown, _session.Outputs.Count(output => output is DisplayOutput));
        Assert.Contains("… cut: this cell displayed more than", Assert.IsType<StreamOutput>(_session.Outputs[^1]).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Execute_UpdatesWithoutEnd_AreAllSentAndCanBeInterrupted()
    {
        await using var session = await StartAsync(new SessionOptions { CellTimeLimit = TimeSpan.FromSeconds(2) });
        var result = await session.RunAsync("var slot = display(0); for (var i = 1; ; i++) slot.Update(i);");
        Assert.Equal(ErrorOutput.TimeLimitName, result.Error!.Name);
        Assert.Equal("1", await session.EvaluateAsync("\"1\""));
    }

    [Fact]
    public async Task Execute_AssemblyThatCannotLoad_IsAnErrorOfTheCell()
    {
        using var folder = new TemporaryFolder();
        folder.Text("broken.dll", "not an assembly");
        await using var session = await StartAsync(new SessionOptions { WorkingDirectory = folder.Path });
        var result = await session.RunAsync("#r \"./broken.dll\"\n1");
        Assert.Equal("CS0009", result.Error!.Name);
        Assert.Equal(1, result.Error.Line);
        Assert.Equal("2", await session.EvaluateAsync("\"2\""));
    }

    private static Task<TestSession> StartAsync(SessionOptions? options = null) => TestSession.StartAsync(options);

    [Theory]
    [InlineData("Formatter.NullString", "using Microsoft.DotNet.Interactive.Formatting;")]
    [InlineData("Kernel.Root.GetType()", "using Microsoft.DotNet.Interactive;")]
    public async Task Execute_NameOfDotNetInteractiveWithoutUsing_SaysWhichToWrite(string code, string expected)
    {
        await using var session = await StartAsync();
        var result = await session.RunAsync(code);
        Assert.Contains(expected, result.Error!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Dispose_CellThatStartedAProcess_EndsThatToo()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "the test starts `sleep`");
        var session = await StartAsync();
        var id = await session.EvaluateAsync("System.Diagnostics.Process.Start(\"sleep\", \"60\").Id.ToString()");
        await session.DisposeAsync();
        await UntilEndedAsync(int.Parse(id, System.Globalization.CultureInfo.InvariantCulture));
    }

    private static async Task UntilEndedAsync(int id)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        try
        {
            using var process = System.Diagnostics.Process.GetProcessById(id);
            await process.WaitForExitAsync(limit.Token);
        }
        catch (ArgumentException)
        {
            // It has ended, and nothing is left of it.
        }
    }
}
