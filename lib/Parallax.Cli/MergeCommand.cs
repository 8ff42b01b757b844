using System.CommandLine;
using Parallax.Stores;

namespace Parallax.Cli;

/// <summary><c>merge STORE</c>: the shares of a store become one.</summary>
internal static class MergeCommand
{
    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var store = new Argument<string>("STORE") { Description = "The store that `analyze --shard` wrote to." };
        var command = new Command(
            "merge",
            "Merge the shares of a store: ids, duplicates and alignments across all articles. "
            + "Run it after all shares, where the articles are at hand.") { store, StoreArguments.Wait };
        command.SetAction(parsed => StoreOutput.Merge(
            parsed.GetRequiredValue(store), new StoreOptions { Waiting = StoreArguments.Waiting(parsed) }));
        return command;
    }
}
