using System.CommandLine;
using Parallax.Notebooks.Documents;
using Parallax.Notebooks.Running;

namespace Parallax.Cli;

/// <summary>
/// <c>check [NOTEBOOK…]</c>: runs notebooks, changes nothing, and fails on any difference from the saved outputs.
/// </summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var notebooks = new Argument<string[]>("NOTEBOOK")
        {
            Description = "Notebooks or folders of notebooks; by default those of the current repository or project.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var timeout = CellTimeout.Create();
        var command = new Command("check", "Runs notebooks and fails on any difference from their saved outputs.")
        {
            notebooks, timeout,
        };
        command.SetAction((parsed, cancellation) =>
            RunAsync(parsed.GetValue(notebooks) ?? [], CellTimeout.Read(parsed.GetValue(timeout)), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(string[] named, TimeSpan? timeout, CancellationToken cancellation)
    {
        var paths = NotebookFiles.Find(named);
        if (paths.FirstOrDefault(path => Path.GetExtension(path) != ".ipynb") is { } other)
        {
            var name = NotebookFiles.Display(other);
            throw new CommandException(
                $"\"{name}\" keeps no outputs to compare with; `parallax run` runs it.", CommandRunner.WrongUse);
        }

        // Every difference is of interest, so one failure does not stop the others.
        var options = new RunOptions { KeepGoing = true, CellTimeLimit = timeout, ShareProcesses = true };
        var runner = new NotebookRunner(options);
        var runs = await NotebookProgress.RunAsync(runner, paths, cancellation).ConfigureAwait(false);
        NotebookFailures.Write(runs);
        var differences = runs.Count(run => run.Succeeded && !Report(run));
        if (differences > 0)
        {
            Console.Error.WriteLine("`parallax run` writes the new outputs into the notebooks.");
        }

        var failed = runs.Count(run => !run.Succeeded);
        Console.WriteLine(FormattableString.Invariant(
            $"{runs.Count - failed - differences} notebooks as saved, {differences} different, {failed} failed"));
        return failed + differences == 0 ? 0 : CommandRunner.BadInput;
    }

    private static bool Report(NotebookRun run)
    {
        if (OutputComparison.FirstDifference(Notebook.Load(run.Path), run.Executed!) is not { } difference)
        {
            return true;
        }

        var name = NotebookFiles.Display(run.Path);
        Console.Error.WriteLine($"{name}: cell {difference.Cell}, {difference.What} differs");
        Console.Error.WriteLine($"  expected: {difference.Expected}");
        Console.Error.WriteLine($"  got:      {difference.Got}");
        return false;
    }
}
