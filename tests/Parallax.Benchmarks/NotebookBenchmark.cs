using System.Diagnostics;
using System.Globalization;
using Parallax.Notebooks.Sessions;

namespace Parallax.Benchmarks;

/// <summary>How fast a notebook's session starts and runs, and what memory it holds.</summary>
internal static class NotebookBenchmark
{
    private const int Cells = 400;

    public static async Task<int> RunAsync(int repeat)
    {
        var runs = new List<Start>();
        for (var i = 0; i < repeat; i++)
        {
            runs.Add(await StartAsync());
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"start to first result: {runs.Min(run => run.First):0} ms ({runs.Min(run => run.Processor):0} ms of processor time), later cells: {runs.Min(run => run.Later):0} ms (best of {repeat}; wanted: under 2000 and under 50 on an idle machine of two cores)"));
        Console.WriteLine(await MemoryAsync());
        return 0;
    }

    /// <summary>The time from nothing to the first cell's result, and the slower of two further cells.</summary>
    private static async Task<Start> StartAsync()
    {
        var clock = Stopwatch.StartNew();
        await using var session = await NotebookSession.StartAsync(new SessionOptions());
        await ExecuteAsync(session, "var numbers = new[] { 1, 2, 3 };\nnumbers.Length");
        var first = clock.Elapsed.TotalMilliseconds;
        var processor = session.ProcessorTime.TotalMilliseconds;
        var second = await ExecuteAsync(session, "numbers.Select(n => n * n)");
        var third = await ExecuteAsync(session, "Console.WriteLine(numbers.Sum());");
        return new Start(first, processor, Math.Max(second, third));
    }

    private static async Task<string> MemoryAsync()
    {
        await using var session = await NotebookSession.StartAsync(new SessionOptions());
        var clock = Stopwatch.StartNew();
        for (var i = 0; i < Cells; i++)
        {
            await ExecuteAsync(session, Cell(i));
        }

        return string.Create(
            CultureInfo.InvariantCulture, $"{Cells} cells: {session.WorkingSet / 1048576} MB in the session (wanted: under 450), {clock.Elapsed.TotalMilliseconds / Cells:0} ms a cell");
    }

    /// <summary>Five kinds of cells in turn; later ones use what earlier ones declare.</summary>
    private static string Cell(int i) => (i % 5) switch
    {
        0 => $"var list{i} = Enumerable.Range(0, {i + 10}).Select(x => x * 2).ToList();",
        1 => $"int Add{i}(int x) => x + {i};\nAdd{i}(3)",
        2 => $"record Row{i}(int A, string B);\nvar row{i} = new Row{i}({i}, \"x\");",
        3 => $"Console.WriteLine($\"{{row{i - 1}}} {{list{i - 3}.Count}}\");",
        _ => $"list{i - 4}.Where(x => x > 3).GroupBy(x => x % 3).ToDictionary(g => g.Key, g => g.Sum())",
    };

    private static async Task<double> ExecuteAsync(NotebookSession session, string code)
    {
        var result = await session.ExecuteAsync(new SessionCell("cell", code), _ => { });
        return result.Error is null ? result.Elapsed.TotalMilliseconds : throw new InvalidOperationException(result.Error.Message);
    }

    /// <summary>One start of a session, in milliseconds.</summary>
    private sealed record Start(double First, double Processor, double Later);
}
