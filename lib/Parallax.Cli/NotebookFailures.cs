using Parallax.Notebooks.Running;
using Parallax.Notebooks.Sessions;

namespace Parallax.Cli;

/// <summary>Says on standard error which notebooks failed and why.</summary>
internal static class NotebookFailures
{
    public static void Write(IEnumerable<NotebookRun> runs)
    {
        foreach (var run in runs.Where(run => !run.Succeeded))
        {
            Console.Error.WriteLine($"{NotebookFiles.Display(run.Path)}: {run.Problem}");
            // A trace of one line only repeats the message.
            foreach (var line in run.Trace.Count > 1 ? run.Trace : [])
            {
                Console.Error.WriteLine($"  {line.ReplaceLineEndings("\n  ")}");
            }

            if (run.Failure?.Error.Name == ErrorOutput.TimeLimitName)
            {
                Console.Error.WriteLine($"  {CellTimeout.Hint}");
            }
        }
    }
}
