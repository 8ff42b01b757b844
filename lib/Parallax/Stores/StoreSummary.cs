using Parallax.Records.Folders;
using Parallax.Records.Rows;

namespace Parallax.Stores;

/// <summary>What a whole store says of itself.</summary>
internal static class StoreSummary
{
    /// <summary>The report of a store that was just made or merged.</summary>
    public static StoreReport Of(StorePaths paths, StoreManifest manifest, StoreReport work)
    {
        var store = StoreReader.Open(paths.Root);
        var load = new LoadTable();
        store.Fill(load, StoreManifest.WholeKey);
        return work with
        {
            Articles = manifest.Articles,
            Words = manifest.Words,
            TextBytes = manifest.TextBytes,
            Issues = store.Issues(),
            Loaded = [.. load.Lines()],
            IsWhole = true,
        };
    }
}
