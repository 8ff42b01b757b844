using Parallax.Records.Folders;

namespace Parallax.Stores;

/// <summary>What a whole store says of itself.</summary>
internal static class StoreSummary
{
    /// <summary>The report of a store that was just made or merged.</summary>
    public static StoreReport Of(StorePaths paths, StoreManifest manifest, StoreReport work) => work with
    {
        Articles = manifest.Articles,
        Words = manifest.Words,
        TextBytes = manifest.TextBytes,
        Issues = [.. StoreReader.Open(paths.Root).Issues()],
        IsWhole = true,
    };
}
