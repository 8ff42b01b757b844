using Parallax.Display;
using Parallax.Entities;
using Parallax.Numerics;
using Parallax.Records.Folders;
using Parallax.Stores.Parts;
using Parallax.Stores.Planning;

namespace Parallax.Stores.Merging;

/// <summary>Makes a store of its parts: puts them into their places and does what needs all articles.</summary>
/// <remarks>
/// A function of the parts alone: whichever machines made them, in whatever order, the bytes are the same. Until it has
/// ended there is no <c>store.json</c>; ended from outside, it is run again.
/// </remarks>
internal sealed class StoreMerger
{
    private readonly StorePaths _paths;
    private readonly IReadOnlyList<ShardManifest> _shards;
    private readonly string[] _keys;

    private readonly CorpusOptions _corpus;
    private readonly Lazy<AliasFile?> _aliases;

    private StoreMerger(StorePaths paths, IReadOnlyList<ShardManifest> shards, CorpusOptions corpus)
    {
        (_paths, _shards, _corpus) = (paths, shards, corpus);
        var inputs = shards[0].Inputs;
        _aliases = new(() => inputs.All(Path.Exists) ? AliasFile.Beside(inputs) : null);
        var keys = shards.SelectMany(s => s.Parts).ToDictionary(p => p.Key, p => p.Value);
        _keys = [.. Enumerable.Range(0, shards[0].AllParts).Select(n => keys.GetValueOrDefault(n) ?? throw NoPart(n))];
    }

    /// <summary>Merges the shares of a store.</summary>
    /// <exception cref="InvalidDataException">
    /// Shares or parts are missing, or do not belong together; the message says what to do.
    /// </exception>
    public static StoreManifest Merge(StorePaths paths, CorpusOptions corpus)
    {
        var merger = new StoreMerger(paths, ShardFiles.Load(paths), corpus);
        var manifest = merger.Done() ?? merger.Run();
        merger.RemoveWork();
        return manifest;
    }

    // The store as it is, where it was made of these parts and is whole.
    private StoreManifest? Done()
    {
        if (!File.Exists(_paths.Manifest)) return null;
        try
        {
            var store = StoreReader.Open(_paths.Root);
            var isThis = store.Manifest.Plan == Plan() && store.Manifest.Aliases == AliasFile.HashOf(_aliases.Value);
            return isThis ? store.Manifest : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private StoreManifest Run()
    {
        File.Delete(_paths.Manifest);
        var parts = _keys.Select(k => PartFolder.Find(_paths, k) ?? throw Damaged(k)).ToList();
        RemoveStrangers(parts);
        foreach (var part in parts) PartFolder.Place(_paths, part);
        parts = [.. new IdClaims(_paths).Settle(parts)];
        var texts = new ArticleTexts(_paths, _shards[0], _corpus);
        var tables = new WholeTables(texts, parts, _shards[0]).Write(_aliases.Value);
        CopyAliases();
        var manifest = Manifest(parts, tables);
        SafeFile.Write(_paths.Manifest, stream => stream.Write(StoreFormats.Write(manifest)));
        return manifest;
    }

    private StoreManifest Manifest(List<PartManifest> parts, IReadOnlyList<TableFile> tables) => new(
        StoreFormats.Store,
        Plan(),
        _shards[0].Context,
        _shards[0].Versions,
        parts.Sum(p => p.Articles),
        parts.Sum(p => p.Words),
        parts.Sum(p => p.TextBytes),
        [.. parts.Select(p => new StorePart(p.Key, p.Articles, StoreCheck.HashOf(_paths.Part(p.Key))))],
        tables,
        AliasFile.HashOf(_aliases.Value));

    // The user's names go with the store, so that it is loaded under them; they stay where no articles are at hand.
    private void CopyAliases()
    {
        if (!_shards[0].Inputs.All(Path.Exists)) return;
        var target = Path.Combine(_paths.Root, AliasFile.FileName);
        if (StoreContext.AliasesBeside(_shards[0].Inputs) is { } beside)
            SafeFile.Write(target, File.ReadAllText(beside));
        else
            File.Delete(target);
    }

    // Parts of an older state of the input, and files that nobody knows.
    private void RemoveStrangers(List<PartManifest> parts)
    {
        var known = parts.SelectMany(p => p.Tables.Select(t => _paths.Table(t.Name, p.Key)))
            .Concat(parts.Select(p => _paths.Part(p.Key)))
            .ToHashSet(StringComparer.Ordinal);
        foreach (var folder in Directory.EnumerateDirectories(_paths.Root).Where(f => f != _paths.Work))
        {
            var strangers = Directory.EnumerateFiles(folder).Where(f => IsOurs(f) && !known.Contains(f));
            foreach (var file in strangers.ToList()) File.Delete(file);
        }
    }

    private static bool IsOurs(string file) => Path.GetExtension(file) is StorePaths.Parquet or ".json" or ".tmp";

    // The lock is held until the end.
    private void RemoveWork()
    {
        foreach (var folder in Directory.EnumerateDirectories(_paths.Work)) Directory.Delete(folder, recursive: true);
    }

    private string Plan()
    {
        var issues = _shards[0].Issues.Select(i => i.ToString());
        return ContentHash.Of(string.Join('\n', _keys.Concat(issues)));
    }

    private InvalidDataException NoPart(int number) => new(
        $"'{_paths.Root}': no share has part {number} of {_shards[0].AllParts}: {StoreFormats.Mend}.");

    private InvalidDataException Damaged(string key) => new(
        $"'{_paths.Root}': part {key} is missing or damaged: {StoreFormats.Mend}.");
}
