using System.CommandLine;

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
            + "Run it after all shares, where the articles are at hand.") { store };
        command.SetAction(parsed => StoreOutput.Merge(parsed.GetRequiredValue(store)));
        return command;
    }
}
