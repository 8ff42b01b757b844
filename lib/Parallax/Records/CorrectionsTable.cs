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

    // The first line is the header.
    private const int FirstLine = 2;

    /// <summary>Reads a table.</summary>
    /// <exception cref="IOException">There is no such file.</exception>
    /// <exception cref="FormatException">A column is missing; the message names it.</exception>
    public static IReadOnlyList<CorrectionsRow> Read(string path)
    {
        var options = new CsvReaderOptions
        {
            NormalizeHeaderName = name => name.Trim().ToLowerInvariant(),
            TrimWhitespace = true,
        };
        using var csv = CsvReader.FromText(File.ReadAllText(path), options);
        var columns = new Columns(
            Article: Column(csv, path, "article"),
            Field: Column(csv, path, "field"),
            Value: Column(csv, path, "value"),
            Row: csv.TryGetFieldIndex("row", out var row) ? row : Column(csv, path, "span"));
        return [.. Rows(csv, columns).Where(correction => correction.Article.Length > 0)];
    }

    private static IEnumerable<CorrectionsRow> Rows(CsvReader csv, Columns columns)
    {
        for (var line = FirstLine; csv.Read(); line++)
        {
            yield return new CorrectionsRow(
                Cell(csv, columns.Article),
                Cell(csv, columns.Row),
                Cell(csv, columns.Field).ToLowerInvariant(),
                Cell(csv, columns.Value),
                line);
        }
    }

    private static int Column(CsvReader csv, string path, string name)
    {
        if (csv.TryGetFieldIndex(name, out var index)) return index;
        throw new FormatException(
            $"{Path.GetFileName(path)} has no column '{name}'; expected columns article,row,field,value.");
    }

    private static string Cell(CsvReader csv, int index) =>
        index < csv.FieldCount ? csv.GetString(index).Trim() : "";

    private readonly record struct Columns(int Article, int Field, int Value, int Row);
}
