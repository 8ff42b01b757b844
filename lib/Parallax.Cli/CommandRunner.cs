using System.CommandLine;
using System.CommandLine.Invocation;

namespace Parallax.Cli;

/// <summary>Runs a command line and turns what goes wrong into a message and an exit code.</summary>
internal static class CommandRunner
{
    /// <summary>The exit code for input that cannot be used.</summary>
    public const int BadInput = 1;

    /// <summary>The exit code for a command line that makes no sense.</summary>
    public const int WrongUse = 2;

    private const int Stopped = 130;

    public static async Task<int> RunAsync(RootCommand root, string[] args)
    {
        // No colour codes where the output goes to a file, and the same text in every culture.
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
            {
                await Console.Error.WriteLineAsync(error.Message).ConfigureAwait(false);
            }

            await Console.Error
                .WriteLineAsync("`parallax --help` lists the verbs, `parallax VERB --help` a verb's options.")
                .ConfigureAwait(false);
            return WrongUse;
        }

        return await InvokeAsync(parsed).ConfigureAwait(false);
    }

    private static async Task<int> InvokeAsync(ParseResult parsed)
    {
        using var endings = parsed.Action is AsynchronousCommandLineAction ? null : new EndingSignals();
        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false })
                .ConfigureAwait(false);
        }
        catch (CommandException error)
        {
            await Console.Error.WriteLineAsync(error.Message).ConfigureAwait(false);
            return error.ExitCode;
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync("Stopped.").ConfigureAwait(false);
            return Stopped;
        }
        catch (Exception error) when (error is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync(error.Message).ConfigureAwait(false);
            return BadInput;
        }
    }
}
