using System.CommandLine;
using System.Globalization;
using Parallax.Charts;
using Parallax.Notebooks.Html;
using Parallax.Notebooks.Running;

namespace Parallax.Cli;

/// <summary>
/// <c>run [NOTEBOOK…] [--articles PATH] [-p name=value] [-o DIR] [--live] [--charts FOLDER]</c>: runs notebooks and
/// writes one HTML report.
/// </summary>
internal static class RunCommand
{
    // Most of a short run is compiling the same libraries: a second process does that again, and is worth it only where
    // there are cores to spare.
    private const int CoresAProcess = 4;

    // Known to the library: all notebooks of a process share one analysis.
    private const string KeepCoverage = "PARALLAX_KEEP_COVERAGE";

    private const long BytesPerMegabyte = 1024 * 1024;
    private const long MostMegabytes = int.MaxValue;

    private static readonly Argument<string[]> Notebooks = new("NOTEBOOK")
    {
        Description = "Notebooks or folders of notebooks; by default those of the current repository or project.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private static readonly Option<string?> Articles = new("--articles")
    {
        Description = "Articles or analysis records to use instead of the notebooks' own.",
        HelpName = "PATH",
    };

    private static readonly Option<string?> By = new("--by")
    {
        Description = "What articles are compared by in place of their outlets: month, year, author, section, story, "
            + "or a column of articles.csv.",
        HelpName = "COLUMN",
    };

    private static readonly Option<string[]> Parameters = new("-p")
    {
        Description = "A value for a variable of the notebooks' parameters cell.",
        HelpName = "name=value",
    };

    private static readonly Option<string?> Output = new("-o")
    {
        Description = "The folder for executed copies and their report (default artifacts/run, in a project run).",
        HelpName = "DIR",
    };

    private static readonly Option<bool> KeepGoing = new("--keep-going")
    {
        Description = "Run the other cells and notebooks too when one fails.",
    };

    private static readonly Option<int> TimeLimit = CellTimeout.Create();

    private static readonly Option<long?> MemoryLimit = new("--memory-limit")
    {
        Description = "How many megabytes of managed memory each session may hold.",
        HelpName = "MB",
    };

    private static readonly Option<bool> Live = new("--live")
    {
        Description = "Put plotly.js into the report (3.6 MB), which makes its charts live.",
    };

    private static readonly Option<string?> Charts = new("--charts")
    {
        Description = "A folder for all charts as files: SVG, and the Plotly figure.",
        HelpName = "FOLDER",
    };

    public static Command Create()
    {
        var command = new Command("run", "Runs notebooks in clean sessions and writes one self-contained HTML report.")
        {
            Notebooks, Articles, By, Parameters, Output, KeepGoing, TimeLimit, MemoryLimit, Live, Charts,
        };
        command.SetAction((parsed, cancellation) => RunAsync(parsed, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var paths = NotebookFiles.Find(parsed.GetValue(Notebooks) ?? []);
        var pairs = RunParameters.With(parsed.GetValue(By), parsed.GetValue(Parameters) ?? []);
        var options = RunParameters.Read(parsed.GetValue(Articles), pairs, paths) with
        {
            KeepGoing = parsed.GetValue(KeepGoing),
            CellTimeLimit = CellTimeout.Read(parsed.GetValue(TimeLimit)),
            MemoryLimit = Bytes(parsed.GetValue(MemoryLimit)),
            ShareProcesses = true,
            MaximumParallel = Math.Max(1, Environment.ProcessorCount / CoresAProcess),
        };
        var page = new HtmlPageOptions { PlotlyScript = parsed.GetValue(Live) ? PlotlyScript.Read() : null };
        Environment.SetEnvironmentVariable(KeepCoverage, "1");
        var target = RunTarget.Choose(paths, parsed.GetValue(Output), options);
        var runner = new NotebookRunner(options);
        var runs = await NotebookProgress.RunAsync(runner, paths, cancellation).ConfigureAwait(false);
        NotebookProgress.WriteSummary(runs);
        NotebookFailures.Write(runs);
        target.Save(runs, options.KeepGoing, page);
        if (parsed.GetValue(Charts) is { } folder && (options.KeepGoing || runs.All(run => run.Succeeded)))
        {
            Console.Error.WriteLine($"{ChartFiles.Save(runs, folder)} charts in {folder}");
        }

        return runs.All(run => run.Succeeded) ? 0 : CommandRunner.BadInput;
    }

    private static long? Bytes(long? megabytes)
    {
        if (megabytes is <= 0 or > MostMegabytes)
        {
            var found = megabytes.Value.ToString(CultureInfo.InvariantCulture);
            throw new CommandException(
                $"--memory-limit is {found}, expected megabytes above 0.",
                CommandRunner.WrongUse);
        }

        return megabytes * BytesPerMegabyte;
    }
}
