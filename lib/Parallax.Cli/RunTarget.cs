using Parallax.Notebooks.Html;
using Parallax.Notebooks.Running;

namespace Parallax.Cli;

/// <summary>Where a run's notebooks and report go: back in place, or as copies into a folder.</summary>
internal sealed class RunTarget
{
    private readonly string? _copies;
    private readonly string _failures;
    private readonly string _report;

    private RunTarget(string? copies, string failures, string report)
    {
        _copies = copies;
        _failures = failures;
        _report = report;
    }

    /// <summary>Copies when a folder or parameters were given, else in place.</summary>
    public static RunTarget Choose(IReadOnlyList<string> notebooks, string? output, RunOptions options)
    {
        var folder = NotebookFiles.OutputFolder(notebooks);
        var runs = Path.Combine(folder, "run");
        if (output is null && options.Parameters.Count + options.PathParameters.Count == 0)
        {
            return new RunTarget(null, runs, Path.Combine(folder, "report.html"));
        }

        var copies = Path.GetFullPath(output ?? runs);
        CheckCopies(notebooks, copies);
        return new RunTarget(copies, copies, Path.Combine(copies, "report.html"));
    }

    /// <summary>
    /// Saves what ran. A failed notebook never replaces its original: what it reached is saved as a copy.
    /// </summary>
    public void Save(IReadOnlyList<NotebookRun> runs, bool keepGoing, HtmlPageOptions page)
    {
        foreach (var run in runs.Where(run => !run.Succeeded && run.Executed is not null))
        {
            var path = Path.Combine(_failures, CopyName(run.Path));
            run.Executed!.Save(path);
            Console.Error.WriteLine($"What ran of it is saved as {NotebookFiles.Display(path)}");
        }

        var good = runs.Where(run => run.Succeeded).ToList();
        if (good.Count == 0 || (good.Count < runs.Count && !keepGoing))
        {
            return;
        }

        foreach (var run in good)
        {
            Save(run);
        }

        WriteReport(good, page);
    }

    private void Save(NotebookRun run)
    {
        var name = CopyName(run.Path);
        if (_copies is null && name == Path.GetFileName(run.Path))
        {
            run.Executed!.Save(run.Path);
            return;
        }

        var path = Path.Combine(_copies ?? _failures, name);
        run.Executed!.Save(path);
        if (_copies is null)
        {
            Console.Error
                .WriteLine($"{NotebookFiles.Display(run.Path)} with its outputs is {NotebookFiles.Display(path)}");
        }
    }

    /// <summary>The name of a copy with outputs, which only one of the formats has a place for.</summary>
    private static string CopyName(string path) => Path.ChangeExtension(Path.GetFileName(path), ".ipynb");

    private void WriteReport(IEnumerable<NotebookRun> runs, HtmlPageOptions options)
    {
        var page = HtmlPage.Write(
            "Parallax report",
            runs.Select(run => (Path.GetFileName(run.Path), run.Executed!)),
            options);
        HtmlPage.Save(_report, page);
        Console.WriteLine(NotebookFiles.Display(_report));
    }

    private static void CheckCopies(IReadOnlyList<string> notebooks, string copies)
    {
        if (notebooks.Any(path => Path.GetDirectoryName(path) == copies))
        {
            throw new CommandException(
                $"-o {NotebookFiles.Display(copies)} holds the notebooks themselves; choose another folder for the copies.",
                    CommandRunner.WrongUse);
        }

        var twice = notebooks.GroupBy(CopyName, StringComparer.OrdinalIgnoreCase)
            .FirstOrDefault(group => group.Count() > 1);
        if (twice is not null)
        {
            throw new CommandException(
                $"Two notebooks are called {twice.Key}; their copies would overwrite each other.",
                CommandRunner.WrongUse);
        }
    }
}
