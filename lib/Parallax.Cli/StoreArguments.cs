using System.CommandLine;
using Parallax.Stores;

namespace Parallax.Cli;

/// <summary>The options of <c>analyze</c> that are about stores.</summary>
internal static class StoreArguments
{
    private static readonly Option<string?> Shard = new("--shard")
    {
        Description = "Do a share of the work on a store: I/N, from 0/N to N-1/N, or auto in a task of an array "
            + "(Slurm, AWS Batch, Kubernetes, PBS, GNU parallel); `merge` follows.",
    };

    private static readonly Option<double?> PartSize = new("--part-size")
    {
        Description = "About how many MiB of input make a part of a store (8 unless given): what an interrupted run loses.",
    };

    private static readonly Option<bool> Texts = new("--texts")
    {
        Description = "Keep the articles' texts in the store, in a table of their own: for your own use, not to be shared.",
    };

    /// <summary>Whether another run on the store or the share is waited for.</summary>
    public static Option<bool> Wait { get; } = new("--wait")
    {
        Description = "Wait where another run works on the store, or on the same share: a task that a cluster started "
            + "twice does not fail.",
    };

    /// <summary>Adds the options to a verb.</summary>
    public static void AddTo(Command command)
    {
        command.Add(Shard);
        command.Add(PartSize);
        command.Add(Texts);
        command.Add(Wait);
    }

    /// <summary>Whether one of them is given, by name; null where none is.</summary>
    public static string? Given(ParseResult parsed)
    {
        if (parsed.GetValue(Shard) is not null) return Shard.Name;
        if (parsed.GetValue(PartSize) is not null) return PartSize.Name;
        if (parsed.GetValue(Texts)) return Texts.Name;
        return parsed.GetValue(Wait) ? Wait.Name : null;
    }

    /// <summary>How the store is made.</summary>
    public static StoreOptions Read(ParseResult parsed)
    {
        var options = new StoreOptions { KeepTexts = parsed.GetValue(Texts), Waiting = Waiting(parsed) };
        if (parsed.GetValue(Shard) is { } shard) options = options with { Shard = ShardOf(shard) };
        if (parsed.GetValue(PartSize) is not { } size) return options;
        if (size is > 0 and < 4096) return options with { PartBytes = (long)(size * (1 << 20)) };
        throw new CommandException(
            $"{PartSize.Name} takes a number of MiB above 0 and below 4096; found {size}.",
            CommandRunner.WrongUse);
    }

    /// <summary>Who is told that another run is waited for; null where none is.</summary>
    public static Action<string>? Waiting(ParseResult parsed) =>
        parsed.GetValue(Wait) ? who => Console.Error.WriteLine($"waiting: {who}") : null;

    private static Shard ShardOf(string text)
    {
        try
        {
            return Stores.Shard.Parse(text);
        }
        catch (FormatException e)
        {
            throw new CommandException(e.Message, CommandRunner.WrongUse);
        }
    }
}
