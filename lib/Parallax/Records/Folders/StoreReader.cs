using System.Collections.Concurrent;
using Parallax.Entities;
using Parallax.Entities.Catalogue;
using Parallax.Reading;
using Parallax.Records.Columns;
using Parallax.Records.Rows;

namespace Parallax.Records.Folders;

/// <summary>Reads a store: nothing of it unless all of it is as its manifests say.</summary>
internal sealed class StoreReader
{
    private readonly StorePaths _paths;

    // Their columns take some fifty megabytes: those of a part are filled again for another one.
    private readonly ConcurrentBag<AnalysisTables> _spare = [];

    private StoreReader(StorePaths paths, StoreManifest manifest, IReadOnlyList<PartManifest> parts)
    {
        _paths = paths;
        Manifest = manifest;
        Parts = parts;
    }

    /// <summary>What the store consists of.</summary>
    public StoreManifest Manifest { get; }

    /// <summary>The parts in the order of the input.</summary>
    public IReadOnlyList<PartManifest> Parts { get; }

    /// <summary>Opens a store and checks every file of it.</summary>
    /// <exception cref="InvalidDataException">
    /// Something is missing, damaged, of another run or of another version; the message says what, and what to do.
    /// </exception>
    public static StoreReader Open(string path)
    {
        var paths = new StorePaths(Path.GetFullPath(path));
        if (!File.Exists(paths.Manifest))
            throw new InvalidDataException(
                $"'{path}' is not a whole store, it has no store.json: {StoreFormats.Mend}; "
                + "after `analyze --shard`, run `parallax merge`.");
        var manifest = StoreFormats.ReadStore(paths.Manifest);
        var parts = manifest.Parts.Select(p => Part(paths, p)).ToList();
        var reader = new StoreReader(paths, manifest, parts);
        reader.Check();
        return reader;
    }

    /// <summary>The analyses of a part, each as it is to be kept.</summary>
    /// <exception cref="InvalidDataException">They cannot be read.</exception>
    public IReadOnlyList<ArticleAnalysis> Analyses(PartManifest part, Func<ArticleAnalysis, ArticleAnalysis> keep) =>
        Guard(() =>
        {
            if (!_spare.TryTake(out var tables)) tables = new AnalysisTables();
            Fill(tables, part);
            List<ArticleAnalysis> analyses = [.. tables.Read().Select(RecordReader.Read).Select(keep)];
            tables.Clear();
            _spare.Add(tables);
            return analyses;
        });

    /// <summary>Says that no more parts are read: lets go what is kept for them.</summary>
    public void End() => _spare.Clear();

    /// <summary>The texts of a part's articles by id; none where the store does not keep them.</summary>
    /// <exception cref="InvalidDataException">They cannot be read.</exception>
    public IReadOnlyDictionary<string, string> Texts(PartManifest part) => Guard(() =>
    {
        var texts = new TextTable();
        Fill(texts, part.Key);
        return Enumerable.Range(0, texts.Count).ToDictionary(texts.Article.At, texts.Of, StringComparer.Ordinal);
    });

    /// <summary>The alignments between the articles.</summary>
    /// <exception cref="InvalidDataException">They cannot be read.</exception>
    public IReadOnlyList<SavedAlignment> Alignments() => Guard(() =>
    {
        var tables = new AlignmentTables();
        foreach (var table in tables.All) Fill(table, StoreManifest.WholeKey);
        return tables.Read();
    });

    /// <summary>
    /// Which names are joined, where they were joined under these names of the user; null where that is not so.
    /// </summary>
    /// <param name="aliases">The names of the user.</param>
    /// <param name="articles">The store's articles by their ids.</param>
    /// <exception cref="InvalidDataException">They cannot be read.</exception>
    public IReadOnlyList<NameJoin>? Joins(AliasFile? aliases, IReadOnlyDictionary<string, ArticleInfo> articles)
    {
        if (Manifest.Aliases != AliasFile.HashOf(aliases)) return null;
        return Guard(() =>
        {
            var table = new NameTable();
            Fill(table, StoreManifest.WholeKey);
            return table.Read(articles);
        });
    }

    /// <summary>What was left out, and what should be known, when the articles were read.</summary>
    public IReadOnlyList<LoadIssue> Issues()
    {
        var table = new LoadTable();
        foreach (var part in Parts) Fill(table, part.Key);
        Fill(table, StoreManifest.WholeKey);
        return IssueList.Of(table.Issues);
    }

    /// <summary>Adds the rows of a part to a table; none where the store has no such table.</summary>
    public void Fill(StoreTable table, string key) => Fill(table, key, table.Columns);

    private static PartManifest Part(StorePaths paths, StorePart expected)
    {
        var path = paths.Part(expected.Key);
        if (!File.Exists(path)) throw Broken($"'{path}' is not there");
        if (StoreCheck.HashOf(path) != expected.Hash)
            throw Broken($"'{path}' is not the manifest that store.json names");
        return StoreFormats.ReadPart(path);
    }

    private static InvalidDataException Broken(string problem) => new($"{problem}: {StoreFormats.Mend}.");

    private static T Guard<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (FormatException e)
        {
            throw Broken(e.Message);
        }
    }

    private void Fill(AnalysisTables tables, PartManifest part)
    {
        foreach (var table in tables.All) Fill(table, part.Key, table.Underived);
    }

    private void Fill(StoreTable table, string key, IReadOnlyList<StoreColumn> columns)
    {
        var path = _paths.Table(table.Name, key);
        if (!File.Exists(path)) return;
        using var stream = File.OpenRead(path);
        ParquetFile.Read(stream, table, columns);
    }

    private void Check()
    {
        var ofParts = Parts.AsParallel().AsOrdered().Select(p => StoreCheck.Problem(_paths, p)).ToList();
        var ofWhole = Manifest.Tables.Select(t => StoreCheck.Problem(_paths.Table(t.Name, StoreManifest.WholeKey), t));
        if (ofParts.Concat(ofWhole).FirstOrDefault(p => p is not null) is { } problem) throw Broken(problem);
        if (StoreCheck.Stranger(_paths, Manifest, Parts) is { } stranger)
            throw Broken($"'{stranger}' belongs to no part of this store");
        var articles = Parts.Sum(p => p.Articles);
        if (articles != Manifest.Articles)
            throw Broken($"the parts have {articles} articles, store.json says {Manifest.Articles}");
    }
}
