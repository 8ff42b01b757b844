using System.CommandLine;
using System.IO.Compression;
using Parallax.Display;
using Parallax.TermStreams;

namespace Parallax.Cli;

/// <summary><c>terms IN [-o OUT]</c>: JSON lines to a table of terms by group.</summary>
internal static class TermsCommand
{
    private static readonly Argument<string> Input = new("IN")
    {
        Description =
            "JSON lines with \"text\", \"id\" and the field to group by (.gz accepted), or - for standard input.",
    };

    private static readonly Option<string> Output = new("--output", "-o")
    {
        Description = "The table to write, tab-separated, or - for standard output.",
        DefaultValueFactory = _ => "-",
    };

    private static readonly Option<string> By = new("--by")
    {
        Description = "The field to group by.",
        DefaultValueFactory = _ => "outlet",
    };

    private static readonly Option<string?> Focus = new("--focus")
    {
        Description = "The group to compare with the rest; without it, each term's most telling group.",
    };

    private static readonly Option<string> NGrams = new("--ngrams")
    {
        Description = "Number of words in a term: 1, 2, 3 or a range such as 1-3. Rates are per 1,000 words for all.",
        DefaultValueFactory = _ => "1",
    };

    private static readonly Option<int> MinCount = new("--min-count")
    {
        Description = "How often a term must stand in all groups together.",
        DefaultValueFactory = _ => 5,
    };

    private static readonly Option<TokenRule> Tokens = new("--tokens")
    {
        Description =
            "words: the library's own; sklearn: runs of two or more word characters, as scikit-learn has them.",
        DefaultValueFactory = _ => TokenRule.Words,
    };

    private static readonly Option<int?> Threads = ThreadCount.Create("table");

    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var command = new Command(
            "terms",
            "Count terms by outlet, with the statistics that set outlets apart, in constant memory.")
            { Input, Output, By, Focus, NGrams, MinCount, Tokens, Threads };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult parsed)
    {
        var (shortest, longest) = Lengths(parsed.GetRequiredValue(NGrams));
        var options = new TermStreamOptions
        {
            By = parsed.GetRequiredValue(By),
            Tokens = parsed.GetRequiredValue(Tokens),
            MinLength = shortest,
            MaxLength = longest,
            Threads = ThreadCount.Read(parsed.GetValue(Threads)),
        };
        var input = parsed.GetRequiredValue(Input);
        var counts = Count(input, options);
        Write(
            parsed.GetRequiredValue(Output),
            counts,
            Rows(counts, parsed.GetRequiredValue(MinCount), parsed.GetValue(Focus)));
        foreach (var line in counts.BadLines)
            Console.Error.WriteLine($"{input}, line {line.Number}: {line.Reason}");
        if (counts.BadLineCount > 0)
            Console.Error
                .WriteLine(
                    $"{counts.BadLineCount} bad lines were passed over, {counts.Articles.Sum()} records counted");
        return counts.BadLineCount > 0 ? CommandRunner.BadInput : 0;
    }

    private static (int Shortest, int Longest) Lengths(string text)
    {
        var parts = text.Split('-');
        if (parts.Length <= 2
            && parts.All(p => p is "1" or "2" or "3")
            && string.CompareOrdinal(parts[0], parts[^1]) <= 0)
            return (parts[0][0] - '0', parts[^1][0] - '0');
        throw new CommandException(
            $"--ngrams takes 1, 2, 3 or a range of them such as 1-3; found '{text}'.",
            CommandRunner.WrongUse);
    }

    private static TermStreamCounts Count(string input, TermStreamOptions options)
    {
        using var source = input == "-" ? Console.OpenStandardInput() : File.OpenRead(input);
        using var unpacked = input.EndsWith(".gz", StringComparison.OrdinalIgnoreCase)
            ? new GZipStream(source, CompressionMode.Decompress)
            : source;
        using var progress = input == "-" ? null : new ProgressBar("Counting", source.Length);
        using var metered = new MeteredStream(unpacked, () => progress?.Advance(source.Position, ""));
        return TermStream.Count(metered, options);
    }

    private static IReadOnlyList<TermStreamRow> Rows(TermStreamCounts counts, int minCount, string? focus)
    {
        try
        {
            return counts.Rows(minCount, focus);
        }
        catch (ArgumentException error)
        {
            throw new CommandException(error.Message);
        }
    }

    private static void Write(string output, TermStreamCounts counts, IReadOnlyList<TermStreamRow> rows)
    {
        if (output == "-")
        {
            using var standard = Console.OpenStandardOutput();
            TermTableWriter.Write(standard, counts, rows);
            return;
        }
        using var file = new SafeFile(output);
        TermTableWriter.Write(file.Stream, counts, rows);
        file.Commit();
    }
}
