using Parallax.Notebooks.Sessions;

namespace Parallax.Notebooks.Tests.Sessions;

public sealed class InterruptTests(SessionFixture fixture) : IClassFixture<SessionFixture>
{
    private readonly TestSession _session = fixture.Session;

    public static TheoryData<string, string> BlockingCells { get; } = new()
    {
        { "busy loop", "while (true) { }" },
        { "sleep", "System.Threading.Thread.Sleep(60000);" },
        { "await delay", "await Task.Delay(60000);" },
        { "task wait", "Task.Delay(60000).Wait();" },
        { "parallel loop", "System.Threading.Tasks.Parallel.For(0, 1000000, i => System.Threading.Thread.Sleep(50));" },
        { "child process", "System.Diagnostics.Process.Start(OperatingSystem.IsWindows() ? \"ping\" : \"sleep\", OperatingSystem.IsWindows() ? \"-n 60 127.0.0.1\" : \"60\").WaitForExit();" },
        { "lock", "var gate = new object(); var held = new System.Threading.ManualResetEventSlim(); new System.Threading.Thread(() => { lock (gate) { held.Set(); System.Threading.Thread.Sleep(60000); } }) { IsBackground = true }.Start(); held.Wait(); lock (gate) { }" },
        { "I/O", "var ends = new System.IO.Pipes.AnonymousPipeServerStream(System.IO.Pipes.PipeDirection.Out); var open = new System.IO.Pipes.AnonymousPipeClientStream(System.IO.Pipes.PipeDirection.In, ends.ClientSafePipeHandle); await open.ReadAsync(new byte[1]);" },
        { "busy loop in try/catch", "while (true) { try { while (true) { } } catch { } }" },
        { "sleep in try/catch", "while (true) { try { System.Threading.Thread.Sleep(60000); } catch { } }" },
        { "await in try/catch", "while (true) { try { await Task.Delay(60000); } catch { } }" },
        { "wait in try/catch", "while (true) { try { Task.Delay(60000).Wait(); } catch { } }" },
    };

    [Theory]
    [MemberData(nameof(BlockingCells))]
    public async Task Interrupt_BlockingCell_StopsItAndKeepsEarlierVariables(string kind, string code)
    {
        await _session.EvaluateAsync($"var kept = \"{kind}\";");
        var running = _session.RunAsync($"Console.Write(\"started\");\n{code}");
        while (_session.Outputs.Count == 0)
        {
            await Task.Delay(20);
        }

        _session.Session.Interrupt();
        var result = await running.WaitAsync(TimeSpan.FromSeconds(30));
        Assert.Equal("Interrupted", result.Error!.Name);
        Assert.Equal(kind, await _session.EvaluateAsync("kept"));
    }

    // The runtime's abort ends the process now and then when it meets a backtracking match (PAL_SEHException, seen in about
    // four of ten runs on .NET 10): the cell stops either way, but its variables are not always kept.
    [Fact]
    public async Task Interrupt_BacktrackingMatch_EndsTheCell()
    {
        await using var session = await TestSession.StartAsync();
        var running = session.RunAsync("Console.Write(\"started\");\nSystem.Text.RegularExpressions.Regex.IsMatch(new string('a', 40) + '!', \"^(a+)+$\");");
        while (session.Outputs.Count == 0)
        {
            await Task.Delay(20);
        }

        session.Session.Interrupt();
        var result = await running.WaitAsync(TimeSpan.FromSeconds(30));
        Assert.Matches("^(Interrupted|SessionEnded)$", result.Error!.Name);
    }

    [Fact]
    public async Task Interrupt_NothingRuns_DoesNothing()
    {
        _session.Session.Interrupt();
        Assert.Equal("fine", await _session.EvaluateAsync("\"fine\""));
    }
}
