using System.CommandLine;
using System.IO.Compression;
using Parallax.Display;
using Parallax.Records;

namespace Parallax.Cli;

/// <summary><c>annotate IN [-o OUT]</c>: a filter of JSON lines.</summary>
internal static class AnnotateCommand
{
    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var input = new Argument<string>("IN")
        {
            Description = "JSON lines with \"id\" and \"text\" (.gz accepted), or - for standard input.",
        };
        var output = new Option<string>("--output", "-o")
        {
            Description = "The file to write (gzip if it ends in .gz), or - for standard output.",
            DefaultValueFactory = _ => "-",
        };
        var stages = new Option<string?>("--stages")
        {
            Description =
                $"What to find, with commas between: {StageNames.All}; all of it unless given. Each pays only for itself.",
        };
        var threads = ThreadCount.Create("output");
        var command = new Command(
            "annotate",
            "Annotate records of text with sentences, entities, quotes and tone, in constant memory.")
            {
                input,
                output,
                stages,
                threads,
            };
        command.SetAction(parsed =>
        {
            var options = new AnalyzerOptions { Stages = StageNames.Parse(parsed.GetValue(stages)) };
            var annotator = new Annotator(options) { Threads = ThreadCount.Read(parsed.GetValue(threads)) };
            return Run(parsed.GetRequiredValue(input), parsed.GetRequiredValue(output), annotator);
        });
        return command;
    }

    private static int Run(string input, string output, Annotator annotator)
    {
        using var source = input == "-" ? Console.OpenStandardInput() : File.OpenRead(input);
        using var unpacked = input.EndsWith(".gz", StringComparison.OrdinalIgnoreCase)
            ? new GZipStream(source, CompressionMode.Decompress)
            : source;
        using var progress = input == "-" ? null : new ProgressBar("Annotating", source.Length);
        using var metered = new MeteredStream(unpacked, () => progress?.Advance(source.Position, ""));
        var bad = 0;
        var written = Write(output, target => annotator.Run(metered, target, (line, reason) =>
        {
            bad++;
            Console.Error.WriteLine($"{input}, line {line}: {reason}");
        }));
        if (bad > 0) Console.Error.WriteLine($"{bad} bad lines were passed over, {written} records written");
        return bad > 0 ? CommandRunner.BadInput : 0;
    }

    private static long Write(string output, Func<Stream, long> run)
    {
        if (output == "-")
        {
            using var standard = new BufferedStream(Console.OpenStandardOutput(), 1 << 16);
            return run(standard);
        }
        using var file = new SafeFile(output);
        long written;
        if (output.EndsWith(".gz", StringComparison.OrdinalIgnoreCase))
        {
            using var packed = new GZipStream(file.Stream, CompressionLevel.Optimal);
            written = run(packed);
        }
        else
        {
            written = run(file.Stream);
        }
        file.Commit();
        return written;
    }
}
