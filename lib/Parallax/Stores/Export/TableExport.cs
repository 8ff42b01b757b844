using Parallax.Display;

namespace Parallax.Stores.Export;

/// <summary>Writes all tables of a source into a folder.</summary>
internal sealed class TableExport(ExportSource source, ITableFormat format)
{
    /// <summary>The format of a name.</summary>
    public static ITableFormat Of(ExportFormat format) => format switch
    {
        ExportFormat.Csv => new CsvFormat(),
        ExportFormat.Xlsx => new XlsxFormat(),
        ExportFormat.Parquet => new ParquetFormat(),
        ExportFormat.Jsonl => new JsonLinesFormat(),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "no such format"),
    };

    /// <summary>Writes the tables; each file is there whole or not at all.</summary>
    public IReadOnlyList<ExportedTable> Write(string folder) =>
        [.. Enumerable.Range(0, ExportSource.Count).Select(table => Write(folder, table))];

    private ExportedTable Write(string folder, int table)
    {
        var pieces = source.Pieces(table);
        var name = pieces.First().Name;
        var path = Path.Combine(folder, name + format.Extension);
        using var file = new SafeFile(path);
        var rows = format.Write(file.Stream, pieces);
        file.Commit();
        return new ExportedTable(name, rows, path);
    }
}
