using System.CommandLine;
using System.ComponentModel;
using System.Diagnostics;
using Parallax.Display;
using Parallax.Stores;

namespace Parallax.Cli;

/// <summary><c>slurm PATH… -o STORE --tasks N</c>: the jobs that make a store on a cluster.</summary>
internal static class SlurmCommand
{
    // Measured, see MEASUREMENTS.md: megabytes of text that a processor analyses a minute, with room for slower ones.
    private const double MegabytesAMinute = 2;
    private const int LeastMinutes = 15;
    private const int MebibytesATask = 3000;

    private static readonly Argument<string[]> Paths = new("PATH")
    {
        Description = "Files and folders with articles, on a file system that all nodes see.",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<string> Output = new("--output", "-o")
    {
        Description = "The store, on a file system that all nodes see; its name ends in .store.",
        Required = true,
    };

    private static readonly Option<int> Tasks = new("--tasks")
    {
        Description = "Number of tasks of the array; few large ones are scheduled sooner than many small ones.",
        Required = true,
    };

    private static readonly Option<int> Processors = new("--cpus")
    {
        Description = "Processors a task.",
        DefaultValueFactory = _ => 2,
    };

    private static readonly Option<int?> Memory = new("--memory")
    {
        Description = $"Memory a task, in MiB ({MebibytesATask} unless given).",
    };

    private static readonly Option<int?> Minutes = new("--minutes")
    {
        Description = "Time a task; from the size of the input unless given.",
    };

    private static readonly Option<double?> PartSize = new("--part-size")
    {
        Description = "About how many MiB of input make a part, see analyze.",
    };

    private static readonly Option<string?> Partition = new("--partition") { Description = "The partition." };

    private static readonly Option<bool> Submit = new("--submit")
    {
        Description = "Submit the jobs, too; without it the scripts are written and the lines to submit them printed.",
    };

    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var command = new Command(
            "slurm",
            "Write, or submit, the jobs that make a store on a Slurm cluster: an array that analyses, and a merge after it.")
            { Paths, Output, Tasks, Processors, Memory, Minutes, PartSize, Partition, Submit };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult parsed)
    {
        var job = Job(parsed);
        var analyze = Path.Combine(job.Folder, "analyze.sbatch");
        var merge = Path.Combine(job.Folder, "merge.sbatch");
        SafeFile.Write(analyze, SlurmScripts.Analyze(job));
        SafeFile.Write(merge, SlurmScripts.Merge(job));
        if (!parsed.GetValue(Submit))
        {
            Console.WriteLine($"job=$(sbatch --parsable {SlurmScripts.Quoted(analyze)})");
            Console.WriteLine($"sbatch --dependency=afterok:$job --kill-on-invalid-dep=yes {SlurmScripts.Quoted(merge)}");
            return 0;
        }
        var array = Sbatch("--parsable", analyze).Split(';')[0];
        var after = Sbatch("--parsable", $"--dependency=afterok:{array}", "--kill-on-invalid-dep=yes", merge);
        Console.WriteLine($"array {array} of {job.Tasks} tasks, merge {after}; they print to {job.Folder}");
        return 0;
    }

    private static SlurmJob Job(ParseResult parsed)
    {
        var tasks = parsed.GetRequiredValue(Tasks);
        if (tasks < 1) throw new CommandException($"--tasks takes a number from 1 on; found {tasks}.", CommandRunner.WrongUse);
        var store = Path.GetFullPath(parsed.GetRequiredValue(Output));
        if (!AnalysisStore.IsStore(store))
            throw new CommandException($"'{store}' is no store: give a name that ends in .store.", CommandRunner.WrongUse);
        var paths = parsed.GetRequiredValue(Paths).Select(Path.GetFullPath).ToList();
        if (paths.Find(p => !Path.Exists(p)) is { } missing)
            throw new CommandException($"'{missing}' was not found; give files and folders with articles.");
        return new SlurmJob
        {
            Command = OwnCommand(),
            Paths = paths,
            Store = store,
            Folder = Path.ChangeExtension(store, ".slurm"),
            Tasks = tasks,
            Processors = parsed.GetValue(Processors),
            Memory = parsed.GetValue(Memory) ?? MebibytesATask,
            Minutes = parsed.GetValue(Minutes) ?? MinutesOf(paths, tasks, parsed.GetValue(Processors)),
            Partition = parsed.GetValue(Partition),
            PartSize = parsed.GetValue(PartSize),
        };
    }

    private static int MinutesOf(List<string> paths, int tasks, int processors)
    {
        var bytes = paths.SelectMany(Files).Sum(f => new FileInfo(f).Length);
        return LeastMinutes + (int)Math.Ceiling(bytes / 1e6 / MegabytesAMinute / tasks / Math.Max(1, processors));
    }

    private static IEnumerable<string> Files(string path) =>
        Directory.Exists(path) ? FilesBelow.Of(path) : [path];

    // As this process was started: by the .NET host, or by itself.
    private static string OwnCommand()
    {
        var program = Environment.ProcessPath!;
        var isHost = Path.GetFileNameWithoutExtension(program) == "dotnet";
        var assembly = Path.Combine(AppContext.BaseDirectory, "Parallax.Cli.dll");
        return isHost
            ? $"{SlurmScripts.Quoted(program)} {SlurmScripts.Quoted(assembly)}"
            : SlurmScripts.Quoted(program);
    }

    private static string Sbatch(params string[] arguments)
    {
        var start = new ProcessStartInfo("sbatch", arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        try
        {
            using var process = Process.Start(start)!;
            var error = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd().Trim();
            process.WaitForExit();
            if (process.ExitCode == 0) return output;
            throw new CommandException($"sbatch ended with {process.ExitCode}: {error.Result.Trim()}");
        }
        catch (Win32Exception e)
        {
            throw new CommandException(
                $"sbatch could not be started ({e.Message}): run this where Slurm is, or without --submit.");
        }
    }
}
