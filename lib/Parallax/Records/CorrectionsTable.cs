using CsvHelper;

namespace Parallax.Records;

/// <summary>The table <c>corrections.csv</c> beside articles or records: what readers corrected by hand.</summary>
/// <remarks>
/// Columns article, row (or span), field, value. Corrections survive reruns: they are applied whenever the folder is
/// loaded.
/// </remarks>
public static class CorrectionsTable
{
    /// <summary>The table's name.</summary>
    public const string FileName = Reading.FileNames.Corrections;

    /// <summary>Reads a table.</summary>
    /// <exception cref="IOException">There is no such file.</exception>
    /// <exception cref="FormatException">A column is missing; the message names it.</exception>
    public static IReadOnlyList<CorrectionsRow> Read(string path)
    {
        using var csv = CsvReader.FromText(File.ReadAllText(path),
            new CsvReaderOptions { NormalizeHeaderName = n => n.Trim().ToLowerInvariant(), TrimWhitespace = true });
        var (article, field, value) = (
            Column(csv, path, "article"),
            Column(csv, path, "field"),
            Column(csv, path, "value"));
        var row = csv.TryGetFieldIndex("row", out var rowAt) ? rowAt : Column(csv, path, "span");
        var rows = new List<CorrectionsRow>();
        for (var line = 2; csv.Read(); line++)
            if (Cell(csv, article).Length > 0)
                rows.Add(new CorrectionsRow(
                    Cell(csv, article),
                    Cell(csv, row),
                    Cell(csv, field).ToLowerInvariant(),
                    Cell(csv, value),
                    line));
        return rows;
    }

    private static int Column(CsvReader csv, string path, string name) =>
        csv.TryGetFieldIndex(name, out var index) ? index
            :
                throw new FormatException(
                    $"{Path.GetFileName(path)} has no column '{name}'; expected columns article,row,field,value.");

    private static string Cell(CsvReader csv, int index) =>
        index < csv.FieldCount ? csv.GetString(index).Trim() : "";
}
