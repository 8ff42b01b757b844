using System.Globalization;
using Parallax.Articles.Duplicates;
using Parallax.Entities;
using Parallax.Entities.Catalogue;
using Parallax.Reading;
using Parallax.Records.Columns;
using Parallax.Records.Folders;
using Parallax.Records.Rows;
using Parallax.Stores.Parts;

namespace Parallax.Stores.Merging;

/// <summary>Makes the tables about all articles of a store together: what was loaded, duplicates, alignments.</summary>
internal sealed class WholeTables(ArticleTexts texts, IReadOnlyList<PartManifest> parts, ShardManifest shard)
{
    private const int ManyParts = 32;
    private const int BlocksAtOnce = 8;

    private readonly LoadTable _load = new();
    private readonly SortedDictionary<string, (int Articles, long Words)> _outlets = new(StringComparer.Ordinal);

    /// <summary>Writes the tables.</summary>
    /// <param name="aliases">The names of the user.</param>
    public IReadOnlyList<TableFile> Write(AliasFile? aliases)
    {
        // What made the parts, where it was this process.
        GiveBack();
        var duplicates = ReadParts();
        GiveBack();
        var stored = new StoredArticles(texts.Paths, parts);
        var articles = parts.Sum(p => p.Articles);
        var files = parts.Sum(p => p.Inputs.Count);
        _load.Add("loaded", "", articles, Invariant($"from {files} files or stretches of them"));
        foreach (var (outlet, sizes) in _outlets)
            _load.Add("outlet", outlet, sizes.Articles, Invariant($"{sizes.Words} words with headlines"));
        foreach (var group in duplicates) Add(DuplicateGroup.Of(group, i => stored.All[i].Info(), _ => true));
        foreach (var issue in shard.Issues) _load.Add(issue);
        var settled = new SettledNames(aliases);
        using var nameFiles = new NameFiles(Path.Combine(texts.Paths.Work, "names"), stored, settled);
        var names = NamesOf(nameFiles, settled);
        GiveBack();
        var alignments = new StoreAlignments(texts, stored, nameFiles).Find(_load);
        StoreTable[] tables = [.. alignments.All, names, _load];
        return [.. tables.Select(Write)];
    }

    private IReadOnlyList<BodyGroup> ReadParts()
    {
        var bodies = new BodyMatcher(texts.Paths.Work);
        foreach (var part in parts) Read(part, bodies);
        return bodies.Find();
    }

    private void Add(DuplicateGroup group)
    {
        var row = ReportRow.Of(group);
        _load.Add(row.Kind, row.About, row.Articles, row.Note);
    }

    // What was read and is done with stays in memory otherwise, as much again as what is needed.
    private void GiveBack()
    {
        if (parts.Count >= ManyParts) GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive);
    }

    private void Read(PartManifest part, BodyMatcher bodies)
    {
        var (articles, signatures) = (new ArticleTable(), new SignatureTable());
        Fill(articles, part);
        Fill(signatures, part);
        for (var row = 0; row < articles.Count; row++)
        {
            var outlet = articles.Outlet(row);
            var (count, words) = _outlets.GetValueOrDefault(outlet);
            _outlets[outlet] = (count + 1, words + articles.Words(row));
            bodies.Add(signatures.Of(row));
        }
    }

    private NameTable NamesOf(NameFiles files, SettledNames settled)
    {
        var common = CommonNames.Of(files.Tallies, settled);
        return NameTable.Of(NameBlocks.Join(Blocks(files.Blocks), files.OfBlock, settled, common));
    }

    private IEnumerable<int> Blocks(int count)
    {
        for (var block = 0; block < count; block++)
        {
            if (block % BlocksAtOnce == 0) GiveBack();
            yield return block;
        }
    }

    private void Fill(StoreTable table, PartManifest part)
    {
        using var stream = File.OpenRead(texts.Paths.Table(table.Name, part.Key));
        ParquetFile.Read(stream, table);
    }

    private TableFile Write(StoreTable table)
    {
        var metadata = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [ParquetFile.FormatKey] = StoreFormats.Store,
            ["parallax.versions"] = JsonText.Of(shard.Versions),
        };
        return PartFolder.WriteTable(texts.Paths.Table(table.Name, StoreManifest.WholeKey), table, metadata);
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
