using System.Diagnostics;

namespace Parallax.Notebooks.Tests.Sessions;

/// <summary>Cells that wait for async code instead of awaiting it: it must go on while their thread is blocked.</summary>
[Collection(SharedSession.Name)]
public sealed class WaitedTaskTests(SessionFixture fixture)
{
    private const string Slow =
        "async Task<int> Slow(int steps) { for (var i = 0; i < steps; i++) await Task.Delay(1); return steps; }\n";

    private readonly TestSession _session = fixture.Session;

    [Theory]
    [InlineData("Slow(1).Wait();\n\"done\"", "done")]
    [InlineData("Slow(5).Result.ToString()", "5")]
    [InlineData("Slow(2).GetAwaiter().GetResult().ToString()", "2")]
    [InlineData("Task.WaitAll(Slow(3), Slow(4));\n\"both\"", "both")]
    [InlineData("await Task.Delay(1);\n(Slow(2).Result + await Slow(3)).ToString()", "5")]
    [InlineData("var spun = Slow(1); while (!spun.IsCompleted) { }\n\"spun\"", "spun")]
    [InlineData("Enumerable.Range(1, 3).Select(n => Slow(n).Result).Sum().ToString()", "6")]
    public async Task Execute_WaitedTask_Ends(string code, string expected) =>
        Assert.Equal(expected, await _session.EvaluateAsync(Slow + code).WaitAsync(TimeSpan.FromSeconds(60)));

    [Fact]
    public async Task Execute_WaitedTaskOfManySteps_TakesNoPauseAtEach()
    {
        var clock = Stopwatch.StartNew();
        Assert.Equal("done", await _session.EvaluateAsync(
            "async Task Yields() { for (var i = 0; i < 20000; i++) await Task.Yield(); }\nYields().Wait();\n\"done\""));
        // At ten milliseconds a step it would take 200 s.
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(60));
    }

    [Theory]
    [InlineData("async Task Blocked() { await Task.Delay(1); System.Threading.Thread.Sleep(60000); }\nBlocked().Wait();")]
    [InlineData("async Task Blocked() { await Task.Delay(1); while (true) { } }\nBlocked().Wait();")]
    [InlineData("async Task Blocked() { await Task.Delay(60000); }\nBlocked().Wait();")]
    public async Task Interrupt_WaitedTask_StopsItAndKeepsEarlierVariables(string code)
    {
        await _session.EvaluateAsync("var keptBefore = \"kept\";");
        var running = _session.RunAsync($"Console.Write(\"started\");\n{code}");
        while (_session.Outputs.Count == 0)
        {
            await Task.Delay(20);
        }

        await Task.Delay(200);
        _session.Session.Interrupt();
        Assert.Equal("Interrupted", (await running.WaitAsync(TimeSpan.FromSeconds(30))).Error!.Name);
        Assert.Equal("kept", await _session.EvaluateAsync("keptBefore"));
    }
}
