using Parallax.Records.Columns;
using Parallax.Records.Folders;
using Parallax.Records.Rows;

namespace Parallax.Stores.Merging;

/// <summary>The tables of a part as tables, whatever is in them.</summary>
internal static class StoreTables
{
    /// <summary>The tables of a part in its place, with their rows, in the manifest's order.</summary>
    public static IReadOnlyList<StoreTable> Load(StorePaths paths, PartManifest part)
    {
        StoreTable[] known = [.. new AnalysisTables().All, new SignatureTable(), new LoadTable(), new TextTable()];
        var byName = known.ToDictionary(t => t.Name, StringComparer.Ordinal);
        var tables = part.Tables.Select(t => byName[t.Name]).ToList();
        foreach (var table in tables)
        {
            using var stream = File.OpenRead(paths.Table(table.Name, part.Key));
            ParquetFile.Read(stream, table);
        }
        return tables;
    }

    /// <summary>The column of articles' ids; null where a table has none.</summary>
    public static TextColumn? ArticleColumn(StoreTable table) =>
        table.Columns.FirstOrDefault(c => c.Name == "article") as TextColumn;
}
