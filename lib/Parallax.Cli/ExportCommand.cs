using System.CommandLine;
using Parallax.Stores;

namespace Parallax.Cli;

/// <summary><c>export PATH… -o FOLDER</c>: tables for other programs.</summary>
internal static class ExportCommand
{
    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "A store; or files and folders with records or articles.",
            Arity = ArgumentArity.OneOrMore,
        };
        var output = new Option<string>("--output", "-o") { Description = "The folder for the tables' files.", Required = true };
        var format = new Option<ExportFormat>("--format")
        {
            Description = "csv, xlsx, parquet or jsonl. In xlsx, what a spreadsheet would take for a formula begins "
                + "with an apostrophe; csv has the values as they are.",
        };
        var command = new Command(
            "export",
            "Write articles, sentences, mentions, labels, quotes, terms and alignments as tables for other programs.")
            {
                paths,
                output,
                format,
            };
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(paths),
            parsed.GetRequiredValue(output),
            parsed.GetValue(format)));
        return command;
    }

    private static int Run(string[] paths, string folder, ExportFormat format)
    {
        foreach (var table in AnalysisStore.Export(paths, folder, format))
            Console.WriteLine($"{table.Rows} rows → {table.Path}");
        return 0;
    }
}
