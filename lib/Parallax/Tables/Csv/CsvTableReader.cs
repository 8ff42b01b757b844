using CsvHelper;
using Microsoft.Data.Analysis;
using Parallax.Display;
using Parallax.Tables.Columns;
using Parallax.Tables.Verbs;

namespace Parallax.Tables.Csv;

/// <summary>Reads comma-separated values into a data frame.</summary>
internal sealed class CsvTableReader
{
    private static readonly CsvReaderOptions Options = new()
    {
        Separator = ',',
        HasHeader = false,
        PoolStrings = true,
        SkipEmptyLines = false,
        TrackLineNumbers = true,
        FieldCountMismatch = CsvFieldCountHandling.Allow,
    };

    private readonly string _source;
    private readonly IReadOnlyDictionary<string, Type> _types;
    private string[] _header = [];
    private List<CsvField>[] _fields = [];
    private bool _quotesMeanText;

    /// <param name="source">What is read, for errors.</param>
    /// <param name="types">Types of columns by name.</param>
    public CsvTableReader(string source, IReadOnlyDictionary<string, Type>? types)
    {
        _source = source;
        _types = types ?? new Dictionary<string, Type>();
    }

    public DataFrame Read(TextReader reader)
    {
        using var csv = CsvReader.Create(reader, Options, leaveOpen: true);
        ReadHeader(csv);
        while (csv.Read()) ReadRecord(csv);
        return NewFrame.Of(_header.Select((name, i) => Column(name, _fields[i])));
    }

    private void ReadHeader(CsvReader csv)
    {
        if (!csv.Read() || csv.RawRecord.IsEmpty)
            throw new InvalidDataException(
                $"{_source} is empty; a header line with the names of the columns was expected.");
        var columns = Enumerable.Range(0, csv.FieldCount);
        _header = [.. columns.Select(csv.GetString)];
        _fields = [.. columns.Select(_ => new List<CsvField>())];
        // Who quotes names that need no quotes quotes everything: then quotes say nothing about the type.
        _quotesMeanText = !columns.Any(i => IsQuoted(csv, i) && !NeedsQuotes(_header[i]));
        CheckNames();
    }

    private void CheckNames()
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in _header)
            if (!names.Add(name)) throw TwoOfOneName(name);
        foreach (var name in _types.Keys)
            if (!names.Contains(name)) throw new ArgumentException(Suggestion.NotFound("Column", name, _header));
    }

    private void ReadRecord(CsvReader csv)
    {
        // An empty line is a missing value where there is one column, else it is nothing.
        if (_header.Length > 1 && csv.RawRecord.IsEmpty) return;
        if (csv.FieldCount != _header.Length)
            throw new InvalidDataException(
                $"{_source}, line {csv.LineNumber}: {csv.FieldCount} fields were found where the header has "
                + $"{_header.Length}; quote fields that hold commas or line ends.");
        for (var i = 0; i < _header.Length; i++)
        {
            var isEmpty = csv.GetRawSpan(i).IsEmpty;
            _fields[i].Add(new CsvField(isEmpty ? null : csv.GetString(i), IsQuoted(csv, i)));
        }
    }

    private DataFrameColumn Column(string name, List<CsvField> fields)
    {
        var type = _types.TryGetValue(name, out var given) ? ColumnTypes.TypeOf(given) : Infer(fields);
        if (type is null)
            throw new ArgumentException(
                $"Column '{name}': {given!.Name} is not a column's type; text, numbers, booleans and dates are.");
        var values = new object?[fields.Count];
        for (var row = 0; row < values.Length; row++)
            if (fields[row].Text is { } text)
                values[row] = CsvText.Parse(type, text) ?? throw NotOfType((name, row), text, type);
        return ColumnFactory.Of(name, type, values);
    }

    /// <summary>The narrowest type that all fields have.</summary>
    private Type Infer(List<CsvField> fields)
    {
        string[] texts = [.. fields.Select(f => f.Text).OfType<string>()];
        if (texts.Length == 0 || _quotesMeanText && fields.Exists(f => f.IsQuoted)) return typeof(string);
        bool IsOfAll(Type type) => Array.TrueForAll(texts, text => CsvText.Parse(type, text) is not null);
        var type = CsvText.Inferred.FirstOrDefault(IsOfAll);
        if (type is null) return typeof(string);
        var isIdentifier = ColumnTypes.IsNumeric(type) && Array.Exists(texts, CsvText.HasLeadingZero);
        return isIdentifier ? typeof(string) : type;
    }

    private static bool IsQuoted(CsvReader csv, int field) => csv.GetRawSpan(field) is [(byte)'"', ..];

    private static bool NeedsQuotes(string name) => name.Length == 0 || name.AsSpan().IndexOfAny(",\"\r\n") >= 0;

    private InvalidDataException TwoOfOneName(string name) =>
        new($"{_source}: two columns are named '{name}'; "
            + "a data frame tells columns by name: rename one in the header.");

    private InvalidDataException NotOfType((string Name, int Row) place, string text, Type type) =>
        new($"{_source}: column '{place.Name}', row {place.Row}: "
            + $"found '{text}', expected {ColumnTypes.DisplayName(type)}; correct it, or read the column as string.");
}
