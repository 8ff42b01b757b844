using Parallax.Notebooks.Running;
using Spectre.Console;

namespace Parallax.Cli;

/// <summary>Shows how far each notebook is: bars on a terminal, else a line every few seconds.</summary>
internal static class NotebookProgress
{
    /// <summary>Runs the notebooks and shows a bar for each.</summary>
    public static async Task<IReadOnlyList<NotebookRun>> RunAsync(
        NotebookRunner runner, IReadOnlyList<string> notebooks, CancellationToken cancellation)
    {
        if (Console.IsErrorRedirected)
        {
            var lines = new ProgressLines(Console.Error, ProgressLines.Interval);
            return await runner.RunAllAsync(notebooks, lines, cancellation).ConfigureAwait(false);
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new TerminalOutput() });
        return await console.Progress()
            .Columns(
                new TaskDescriptionColumn { Alignment = Justify.Left },
                new ProgressBarColumn(),
                new ElapsedTimeColumn())
            .StartAsync(context => runner.RunAllAsync(notebooks, new Bars(context), cancellation))
            .ConfigureAwait(false);
    }

    /// <summary>Prints one line a notebook: whether it ran, how many cells, how long.</summary>
    public static void WriteSummary(IReadOnlyList<NotebookRun> runs)
    {
        var width = runs.Max(run => Name(run.Path).Length);
        foreach (var run in runs)
        {
            var cells = run.Executed?.CodeCells.Count(cell => cell.ExecutionCount is not null) ?? 0;
            Console.Error.WriteLine(FormattableString.Invariant(
                $"{Name(run.Path).PadRight(width)}  {(run.Succeeded ? "ok    " : "failed")}  {cells,3} cells  {run.Elapsed.TotalSeconds,6:0.0} s"));
        }
    }

    private static string Name(string path) => Path.GetFileNameWithoutExtension(path);

    private sealed class Bars(ProgressContext context) : IProgress<RunProgress>
    {
        private readonly Dictionary<string, ProgressTask> _tasks = [];

        public void Report(RunProgress value)
        {
            lock (_tasks)
            {
                var text =
                    Markup.Escape(
                        $"{PlainConsole.Plain(Name(value.Path))}, cell {Math.Min(value.Cell, value.Cells)} of {value.Cells}");
                if (!_tasks.TryGetValue(value.Path, out var task))
                {
                    _tasks[value.Path] = task = context.AddTask(text, maxValue: value.Cells);
                }

                task.Description = text;
                task.Value = value.Cell - 1;
            }
        }
    }
}
