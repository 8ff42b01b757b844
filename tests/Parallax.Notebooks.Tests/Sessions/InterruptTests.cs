using System.Diagnostics;
using Parallax.Notebooks.Sessions;

namespace Parallax.Notebooks.Tests.Sessions;

public sealed class InterruptTests(SessionFixture fixture) : IClassFixture<SessionFixture>
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(5);

    private static readonly (string Kind, string Code)[] Kinds =
    [
        ("busy loop", "while (true) { }"),
        ("recursion", "long Walk(int n) { return n < 2 ? 1 : Walk(n - 1) + Walk(n - 2); } Walk(90);"),
        ("loop of library calls", "var texts = new List<string>(); while (true) { texts.Add($\"{texts.Count:x}\"); texts.Sort(); if (texts.Count > 500) texts.Clear(); }"),
        ("sleep", "System.Threading.Thread.Sleep(60000);"),
        ("await delay", "await Task.Delay(60000);"),
        ("task wait", "Task.Delay(60000).Wait();"),
        ("parallel loop", "System.Threading.Tasks.Parallel.For(0, 1000000, i => { System.Threading.Thread.Sleep(20); });"),
        ("parallel busy loop", "System.Threading.Tasks.Parallel.For(0, 2, i => { while (true) { } });"),
        ("child process", "System.Diagnostics.Process.Start(OperatingSystem.IsWindows() ? \"ping\" : \"sleep\", OperatingSystem.IsWindows() ? \"-n 60 127.0.0.1\" : \"60\").WaitForExit();"),
        ("lock", "var gate = new object(); var held = new System.Threading.ManualResetEventSlim(); new System.Threading.Thread(() => { lock (gate) { held.Set(); System.Threading.Thread.Sleep(60000); } }) { IsBackground = true }.Start(); held.Wait(); lock (gate) { }"),
        ("I/O", "var ends = new System.IO.Pipes.AnonymousPipeServerStream(System.IO.Pipes.PipeDirection.Out); var open = new System.IO.Pipes.AnonymousPipeClientStream(System.IO.Pipes.PipeDirection.In, ends.ClientSafePipeHandle); await open.ReadAsync(new byte[1]);"),
        ("I/O that blocks its thread", "var blockEnds = new System.IO.Pipes.AnonymousPipeServerStream(System.IO.Pipes.PipeDirection.Out); var blockOpen = new System.IO.Pipes.AnonymousPipeClientStream(System.IO.Pipes.PipeDirection.In, blockEnds.ClientSafePipeHandle); blockOpen.Read(new byte[1], 0, 1);"),
    ];

    private static readonly (string Kind, string Code) Match =
        ("regex", "System.Text.RegularExpressions.Regex.IsMatch(new string('a', 40) + '!', \"^(a+)+$\");");

    private readonly TestSession _session = fixture.Session;

    public static TheoryData<string, string> BlockingCells { get; } = [.. Kinds, .. Kinds.Select(InTryCatch)];

    public static TheoryData<string, string> EndlessMatches { get; } = [Match, InTryCatch(Match)];

    [Theory]
    [MemberData(nameof(BlockingCells))]
    public Task Interrupt_BlockingCell_StopsItAndKeepsEarlierVariables(string kind, string code) =>
        AssertStopsAsync(_session, kind, code);

    // Nothing can stop the match: it ends with a process of its own, not beside all later tests.
    [Theory]
    [MemberData(nameof(EndlessMatches))]
    public async Task Interrupt_CellInAnEndlessMatch_StopsItAndKeepsEarlierVariables(string kind, string code)
    {
        await using var session = await TestSession.StartAsync();
        await AssertStopsAsync(session, kind, code);
    }

    [Fact]
    public async Task Interrupt_LibraryCode_SaysThatItGoesOnAndHidesWhatItStillShows()
    {
        await using var session = await TestSession.StartAsync();
        var late = new List<CellOutput>();
        session.Session.LateOutput += late.Add;
        const string code = """
            Console.Write("started");
            var behind = "not set";
            var end = DateTime.UtcNow.AddSeconds(4);
            Enumerable.Range(0, int.MaxValue).First(number => DateTime.UtcNow > end);
            Console.Write("late");
            behind = "set late";
            """;
        var running = session.RunAsync(code);
        await UntilStartedAsync(session);
        session.Session.Interrupt();
        var result = await running;
        Assert.Contains("goes on in the background", result.Error!.Message, StringComparison.Ordinal);
        Assert.Equal("", await session.EvaluateAsync("await Task.Delay(3000);"));
        Assert.Empty(late);
        Assert.Equal("CS0103", (await session.RunAsync("behind")).Error!.Name);
    }

    [Fact]
    public async Task Interrupt_WorkOnOtherThreads_EndsAtItsNextLoop()
    {
        await _session.EvaluateAsync("var turns = 0;");
        var running = await StartAsync(_session, "var worker = Task.Run(() => { while (true) { turns++; System.Threading.Thread.Sleep(1); } }); await Task.Delay(60000);");
        _session.Session.Interrupt();
        Assert.Equal("Interrupted", (await running).Error!.Name);
        Assert.Equal("same", await _session.EvaluateAsync("await Task.Delay(300); var before = turns; await Task.Delay(300); turns == before ? \"same\" : \"more\""));
    }

    [Fact]
    public async Task Interrupt_EarlierWorkOfAnotherCell_GoesOn()
    {
        await _session.EvaluateAsync("var beats = 0; var beating = Task.Run(async () => { for (var i = 0; i < 500; i++) { beats++; await Task.Delay(10); } });");
        var running = await StartAsync(_session, "while (true) { }");
        _session.Session.Interrupt();
        Assert.Equal("Interrupted", (await running).Error!.Name);
        Assert.Equal("more", await _session.EvaluateAsync("var beatsBefore = beats; await Task.Delay(300); beats > beatsBefore ? \"more\" : \"same\""));
    }

    [Fact]
    public async Task Interrupt_NothingRuns_DoesNothing()
    {
        _session.Session.Interrupt();
        Assert.Equal("fine", await _session.EvaluateAsync("\"fine\""));
    }

    private static (string Kind, string Code) InTryCatch((string Kind, string Code) one) =>
        ($"{one.Kind} in try/catch", $"while (true) {{ try {{ {one.Code} }} catch {{ }} }}");

    private static async Task AssertStopsAsync(TestSession session, string kind, string code)
    {
        await session.EvaluateAsync($"var kept = \"{kind}\";");
        var running = await StartAsync(session, code);
        var clock = Stopwatch.StartNew();
        session.Session.Interrupt();
        var result = await running.WaitAsync(TimeSpan.FromSeconds(30));
        Assert.Equal("Interrupted", result.Error!.Name);
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, Limit);
        Assert.Equal(kind, await session.EvaluateAsync("kept"));
    }

    private static async Task<Task<CellResult>> StartAsync(TestSession session, string code)
    {
        var running = session.RunAsync($"Console.Write(\"started\");\n{code}");
        await UntilStartedAsync(session);
        return running;
    }

    private static async Task UntilStartedAsync(TestSession session)
    {
        while (session.Outputs.Count == 0)
        {
            await Task.Delay(20);
        }
    }
}
