using System.Text;
using CsvHelper;
using Parallax.Articles;
using Parallax.Reading.Stretches;

namespace Parallax.Reading.Formats;

/// <summary>Reads a table with one article a row, its columns named in the first: commas, semicolons or tabs.</summary>
internal static class TableReader
{
    private const int SampleBytes = 1 << 16;
    private const char Comma = ',';

    // Rows are numbered as lines are: the first names the columns.
    private const int FirstRow = 2;

    public static IEnumerable<ArticleDraft> Read(SourceFile file, LoadReport report)
    {
        var mapper = new RecordMapper(file, report);
        using var stream = new BufferedStream(Open(file), SampleBytes);
        using var csv = CsvReader.Create(stream, Options(file), false);
        var headers = csv.Headers.Select(h => h.Trim()).ToList();
        var ragged = 0;
        for (var number = FirstNumber(file); Next(csv, file, report); number++)
        {
            if (csv.FieldCount != headers.Count) ragged++;
            if (mapper.Map(Record(csv, headers), number) is { } draft) yield return draft;
        }
        if (ragged == 0) yield break;
        report.Warn(file.Name, $"{ragged} rows have more or fewer fields than the {headers.Count} columns; "
            + "missing fields are empty, extra ones left out.");
    }

    /// <summary>The mark between the fields of a file's rows.</summary>
    public static char SeparatorOf(SourceFile file) => Options(file).Separator ?? Comma;

    // A stretch that is not the first is read after the row that names the columns.
    private static Stream Open(SourceFile file)
    {
        if (file.Stretch is not { Before: > 0 } stretch) return WholeFile.Open(file);
        return new StretchStream(File.OpenRead(file.Path), stretch, Header(file));
    }

    private static byte[] Header(SourceFile file)
    {
        var ends = RecordEnds.Of(file)!;
        using var stream = new BufferedStream(File.OpenRead(file.Path), SampleBytes);
        var header = new List<byte>();
        while (stream.ReadByte() is >= 0 and var next)
        {
            header.Add((byte)next);
            if (ends.IsAfter((byte)next)) break;
        }
        return [.. header];
    }

    private static int FirstNumber(SourceFile file) => Math.Max(FirstRow, (file.Stretch?.Before ?? 0) + 1);

    private static bool Next(CsvReader csv, SourceFile file, LoadReport report)
    {
        try
        {
            return csv.Read();
        }
        catch (CsvFormatException e)
        {
            report.Skip(file.Name, $"the table cannot be read on: {e.Message}");
            return false;
        }
    }

    private static Dictionary<string, string> Record(CsvReader csv, List<string> headers)
    {
        Dictionary<string, string> record = new(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < Math.Min(headers.Count, csv.FieldCount); i++)
            record.TryAdd(headers[i], csv.GetString(i));
        return record;
    }

    private static CsvReaderOptions Options(SourceFile file)
    {
        using var stream = WholeFile.Open(file with { Stretch = null });
        var sample = new byte[SampleBytes];
        var length = stream.ReadAtLeast(sample, SampleBytes, throwOnEndOfStream: false);
        return new CsvReaderOptions
        {
            Separator = Separator(Encoding.Latin1.GetString(sample, 0, length)),
            Encoding = TextDecoder.EncodingOf(sample.AsSpan(0, length)),
            MaxRecordSize = file.Options.MaxLineLength,
        };
    }

    /// <summary>The mark that the first line has most often.</summary>
    private static char Separator(string sample)
    {
        var end = sample.AsSpan().IndexOfAny('\r', '\n');
        var header = end < 0 ? sample.AsSpan() : sample.AsSpan(0, end);
        var commas = header.Count(',');
        var semicolons = header.Count(';');
        var tabs = header.Count('\t');
        if (tabs > commas && tabs >= semicolons) return '\t';
        return semicolons > commas ? ';' : ',';
    }
}
