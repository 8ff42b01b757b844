using System.CommandLine;

namespace Parallax.Cli;

/// <summary>The option <c>--threads</c> of the streams.</summary>
internal static class ThreadCount
{
    private const string Name = "--threads";

    /// <summary>The option, for a command of its own.</summary>
    /// <param name="result">What the command writes, which is the same with any number.</param>
    public static Option<int?> Create(string result) => new(Name)
    {
        Description = $"Number of threads; all cores without it. The {result} is the same.",
        HelpName = "N",
    };

    /// <summary>The number; null for all cores.</summary>
    /// <exception cref="CommandException">It is less than one.</exception>
    public static int? Read(int? threads) => threads is not < 1
        ? threads
        : throw new CommandException($"{Name} takes a number from 1 on; found {threads}.", CommandRunner.WrongUse);
}
