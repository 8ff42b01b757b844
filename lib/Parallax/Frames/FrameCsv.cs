using System.Globalization;
using CsvHelper;
using Parallax.Display;

namespace Parallax.Frames;

/// <summary>Frames as comma-separated values.</summary>
internal static class FrameCsv
{
    private static readonly Type[] Inferred = [typeof(int), typeof(long), typeof(double), typeof(bool), typeof(DateTimeOffset)];

    private static readonly string[] Moments = [
        "yyyy-MM-dd", "yyyy-MM-ddTHH:mmK", "yyyy-MM-dd HH:mm:ssK", "yyyy-MM-ddTHH:mm:ssK", "yyyy-MM-ddTHH:mm:ss.FFFFFFFK"];

    public static void Write(Frame frame, TextWriter writer)
    {
        using var csv = CsvWriter.Create(writer, new CsvWriterOptions { NewLine = "\n" }, leaveOpen: true);
        foreach (var name in frame.Columns.Names) csv.WriteField(name);
        csv.EndRecord();
        for (var row = 0; row < frame.Rows.Count; row++)
        {
            foreach (var column in frame.Columns)
                if (column[row] is { } value) csv.WriteField(CellFormat.Raw(value), value is "" ? CsvQuoting.Always : CsvQuoting.WhenNeeded);
                else csv.WriteField("");
            csv.EndRecord();
        }
    }

    public static Frame Read(TextReader reader, string source, IReadOnlyDictionary<string, Type>? types)
    {
        var options = new CsvReaderOptions { Separator = ',', PoolStrings = true, TrackLineNumbers = true, FieldCountMismatch = CsvFieldCountHandling.Allow };
        using var csv = CsvReader.Create(reader, options, leaveOpen: true);
        string[] header = [.. csv.Headers];
        if (header.Length == 0)
            throw new InvalidDataException($"{source} is empty; a header line with the names of the columns was expected.");
        foreach (var name in types?.Keys ?? [])
            if (!header.Contains(name)) throw new ArgumentException(Suggestion.NotFound("Column", name, header), nameof(types));
        var fields = Fields(csv, source, header.Length);
        return new Frame(header.Select((name, i) =>
            Column(name, fields[i], types is not null && types.TryGetValue(name, out var type) ? type : Infer(fields[i]))));
    }

    private static List<string?>[] Fields(CsvReader csv, string source, int columns)
    {
        var fields = Enumerable.Range(0, columns).Select(_ => new List<string?>()).ToArray();
        while (csv.Read())
        {
            if (csv.FieldCount != columns)
                throw new InvalidDataException(
                    $"{source}, line {csv.LineNumber}: {csv.FieldCount} fields were found where the header has {columns}; quote fields that hold commas or line ends.");
            for (var i = 0; i < columns; i++) fields[i].Add(csv.GetRawSpan(i).IsEmpty ? null : csv.GetString(i));
        }
        return fields;
    }

    private static FrameColumn Column(string name, List<string?> fields, Type type)
    {
        var values = new object?[fields.Count];
        for (var row = 0; row < values.Length; row++)
            if (fields[row] is { } field)
                values[row] = Parse(type, field) ?? throw new InvalidDataException(
                    $"Column '{name}', row {row}: '{field}' is not a {ColumnTypes.DisplayName(type)}.");
        return ColumnTypes.Column(name, type, values);
    }

    private static Type Infer(List<string?> fields) => fields.TrueForAll(f => f is null)
        ? typeof(string)
        : Array.Find(Inferred, type => fields.TrueForAll(f => f is null || Parse(type, f) is not null && !HasLeadingZero(type, f))) ?? typeof(string);

    private static object? Parse(Type type, string field)
    {
        var culture = CultureInfo.InvariantCulture;
        if (type == typeof(string)) return field;
        if (type == typeof(int)) return int.TryParse(field, NumberStyles.AllowLeadingSign, culture, out var i) ? i : null;
        if (type == typeof(long)) return long.TryParse(field, NumberStyles.AllowLeadingSign, culture, out var l) ? l : null;
        if (type == typeof(double))
            return double.TryParse(field, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, culture, out var d) ? d : null;
        if (type == typeof(bool)) return bool.TryParse(field, out var b) ? b : null;
        return DateTimeOffset.TryParseExact(field, Moments, culture, DateTimeStyles.AssumeUniversal, out var moment) ? moment : null;
    }

    /// <summary>"007" is an identifier, "0.5" a number.</summary>
    private static bool HasLeadingZero(Type type, string field)
    {
        var digits = field.AsSpan().TrimStart('-');
        return type != typeof(bool) && type != typeof(DateTimeOffset) && digits.Length > 1 && digits[0] == '0' && char.IsAsciiDigit(digits[1]);
    }
}
