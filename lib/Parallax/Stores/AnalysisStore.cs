using Parallax.Records.Folders;
using Parallax.Stores.Export;
using Parallax.Stores.Merging;

namespace Parallax.Stores;

/// <summary>Makes stores: folders of Parquet tables with the analyses of any number of articles.</summary>
/// <remarks>
/// A store is made in parts. Run again, it goes on where it ended: what is there is kept, an article that was changed,
/// added or removed is done anew and no other is. <see cref="Coverage.Load(string, CoverageOptions?)"/> reads it, and
/// so does every tool that reads Parquet.
/// </remarks>
public static class AnalysisStore
{
    private static readonly StoreReport Empty = new() { Articles = 0, Words = 0, TextBytes = 0 };

    /// <summary>Whether a path is that of a store: its name ends in <c>.store</c>, or it is one already.</summary>
    public static bool IsStore(string path) => StorePaths.IsStore(path);

    /// <summary>Analyses articles into a store, or a share of them; what the store has already is kept.</summary>
    /// <param name="paths">Files and folders with articles.</param>
    /// <param name="store">The store's folder, which is made where there is none.</param>
    /// <param name="options">How; null for the defaults.</param>
    /// <exception cref="IOException">
    /// The input is not there or was changed meanwhile, somebody else works on the store, or it cannot be written.
    /// </exception>
    /// <exception cref="InvalidDataException">
    /// There are no articles, or the store is of another version of the format.
    /// </exception>
    public static StoreReport Analyze(IEnumerable<string> paths, string store, StoreOptions? options = null)
    {
        var inputs = paths.ToList();
        if (inputs.Find(StorePaths.IsReadAsStore) is { } made)
            throw new InvalidDataException($"'{made}' is a store, not articles; give the articles that it was made from.");
        return StoreRun.Run(PathsOf(store), inputs, options ?? new StoreOptions());
    }

    /// <summary>Merges the shares of a store that were made by <see cref="Analyze"/>.</summary>
    /// <param name="store">The store's folder.</param>
    /// <param name="options">How the shares were made; null for the defaults.</param>
    /// <exception cref="IOException">Somebody else works on the store, or it cannot be written.</exception>
    /// <exception cref="InvalidDataException">
    /// Shares or parts are missing, damaged, or made by different versions; the message says which, and what to do.
    /// </exception>
    public static StoreReport Merge(string store, StoreOptions? options = null)
    {
        options ??= new StoreOptions();
        var paths = PathsOf(store);
        if (!HasShares(paths)) return StoreSummary.Of(paths, Merged(paths), Empty);
        using var held = StoreLock.Take(paths, Shard.Whole, options.Waiting);
        // One that was waited for may have merged them.
        var manifest = HasShares(paths) ? StoreMerger.Merge(paths, options.Corpus) : Merged(paths);
        return StoreSummary.Of(paths, manifest, Empty);
    }

    /// <summary>Writes the tables of a store, of records or of articles as files for other programs.</summary>
    /// <param name="paths">A store; or files and folders with records or articles.</param>
    /// <param name="folder">Where the files go: one a table.</param>
    /// <param name="format">What they are written as.</param>
    /// <param name="options">How articles are loaded; null for the defaults.</param>
    /// <returns>The tables, in their order.</returns>
    /// <exception cref="IOException">There is no such path, or the folder cannot be written.</exception>
    /// <exception cref="InvalidDataException">
    /// Nothing could be loaded, the store is not whole, or a table is too large for a workbook.
    /// </exception>
    public static IReadOnlyList<ExportedTable> Export(
        IEnumerable<string> paths,
        string folder,
        ExportFormat format = ExportFormat.Csv,
        CoverageOptions? options = null) =>
        new TableExport(ExportSource.Of([.. paths], options), TableExport.Of(format)).Write(folder);

    private static bool HasShares(StorePaths paths) =>
        Directory.Exists(paths.Work) && Directory.EnumerateDirectories(paths.Work).Any();

    private static StoreManifest Merged(StorePaths paths) => File.Exists(paths.Manifest)
        ? StoreReader.Open(paths.Root).Manifest
        : throw ShardFiles.Nothing(paths);

    // A store of another version of the format is left as it is.
    private static StorePaths PathsOf(string store)
    {
        var paths = new StorePaths(Path.GetFullPath(store).TrimEnd(Path.DirectorySeparatorChar));
        if (File.Exists(paths.Manifest)) StoreFormats.RefuseOther(paths.Manifest);
        return paths;
    }
}
