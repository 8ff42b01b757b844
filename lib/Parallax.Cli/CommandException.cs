namespace Parallax.Cli;

/// <summary>Ends a command with a message for its user.</summary>
/// <param name="message">What was found, what was expected and what to do.</param>
/// <param name="exitCode">1 for bad input, 2 for wrong use.</param>
internal sealed class CommandException(string message, int exitCode = CommandRunner.BadInput) : Exception(message)
{
    public int ExitCode { get; } = exitCode;
}
