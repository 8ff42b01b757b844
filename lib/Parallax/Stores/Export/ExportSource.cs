using Parallax.Records;
using Parallax.Records.Columns;
using Parallax.Records.Folders;
using Parallax.Records.Rows;
using Parallax.Stories;

namespace Parallax.Stores.Export;

/// <summary>Where exported tables come from: a store, part by part, or a coverage in memory.</summary>
internal sealed class ExportSource
{
    private readonly Func<int, IEnumerable<StoreTable>> _pieces;

    private ExportSource(Func<int, IEnumerable<StoreTable>> pieces) => _pieces = pieces;

    /// <summary>The tables' number.</summary>
    public static int Count { get; } = Tables().Count;

    /// <summary>The tables of some files and folders, which may be stores, records or articles.</summary>
    public static ExportSource Of(IReadOnlyList<string> paths, CoverageOptions? options)
    {
        if (paths.Count != 1 || !StorePaths.IsReadAsStore(paths[0])) return Of(Coverage.Load(paths, options));
        var store = StoreReader.Open(paths[0]);
        return new ExportSource(table => Pieces(store, table));
    }

    /// <summary>The rows of a table in pieces, at least one.</summary>
    public IEnumerable<StoreTable> Pieces(int table) => _pieces(table);

    private static ExportSource Of(Coverage coverage)
    {
        var analyses = new AnalysisTables();
        foreach (var analysis in coverage.Own) analyses.Add(RecordWriter.Saved(analysis));
        var alignments = new AlignmentTables();
        foreach (var alignment in Alignments.Of(coverage)) alignments.Add(AlignmentRecord.Saved(alignment));
        var names = NameTable.Of(coverage.Catalogue.Joins);
        var load = new LoadTable();
        foreach (var issue in coverage.Report.Issues) load.Add(issue);
        StoreTable[] all = [.. analyses.All, .. alignments.All, names, load];
        return new ExportSource(table => [all[table]]);
    }

    // The tables are there anew for every part, so that one part is held at a time.
    private static IEnumerable<StoreTable> Pieces(StoreReader store, int table)
    {
        var keys = store.Parts.Select(p => p.Key).Append(StoreManifest.WholeKey).ToList();
        var any = false;
        foreach (var piece in keys.Select(key => Filled(store, table, key)).OfType<StoreTable>())
        {
            any = true;
            yield return piece;
        }
        if (!any) yield return Tables()[table];
    }

    private static StoreTable? Filled(StoreReader store, int table, string key)
    {
        var piece = Tables()[table];
        store.Fill(piece, key);
        return piece.Count > 0 ? piece : null;
    }

    private static IReadOnlyList<StoreTable> Tables() =>
        [.. new AnalysisTables().All, .. new AlignmentTables().All, new NameTable(), new LoadTable()];
}
