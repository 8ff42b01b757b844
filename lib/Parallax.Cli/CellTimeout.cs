using System.CommandLine;
using System.Globalization;

namespace Parallax.Cli;

/// <summary>The option <c>--cell-timeout</c>: how long a cell may run before it is stopped.</summary>
internal static class CellTimeout
{
    private const string Name = "--cell-timeout";

    /// <summary>Ten minutes: no notebook of the repository has a cell that takes one.</summary>
    private const int Default = 600;

    /// <summary>The most that a timer takes: 24 days.</summary>
    private const int Most = int.MaxValue / 1000;

    /// <summary>What to do about a cell that was stopped.</summary>
    public const string Hint = $"{Name} SECONDS gives cells more time; 0 sets no limit.";

    /// <summary>The option, for a command of its own.</summary>
    public static Option<int> Create() => new(Name, "--time-limit")
    {
        Description = "How many seconds one cell may run before it is stopped; 0 sets no limit.",
        HelpName = "SECONDS",
        DefaultValueFactory = _ => Default,
    };

    /// <summary>The limit; null for none.</summary>
    /// <exception cref="CommandException">It is no length of time.</exception>
    public static TimeSpan? Read(int seconds)
    {
        if (seconds is not (>= 0 and <= Most))
        {
            var found = seconds.ToString(CultureInfo.InvariantCulture);
            throw new CommandException(
                $"{Name} is {found}, expected whole seconds from 0 (no limit) to {Most}.", CommandRunner.WrongUse);
        }

        return seconds == 0 ? null : TimeSpan.FromSeconds(seconds);
    }
}
