using System.Globalization;
using Parallax.Articles;
using Parallax.Articles.Metadata;
using Parallax.Reading.Pages;

namespace Parallax.Reading.Formats;

/// <summary>Turns a record's named fields into a draft, by their usual names or those that the user gives.</summary>
internal sealed class RecordMapper(SourceFile file, LoadReport report)
{
    private const string Source = "record";
    private const double Confidence = 0.99;
    private const int MostNamesShown = 12;

    // What is longer is text, of which records hold none.
    private const int LongestLabel = 40;
    private const int MostWordsOfLabel = 4;
    private const int MostOtherLabels = 20;

    private const StringSplitOptions Tidy = StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries;
    private readonly HashSet<string> reported = new(StringComparer.Ordinal);

    /// <summary>The draft of a record; null, with a line in the report, where it has no text.</summary>
    public ArticleDraft? Map(IReadOnlyDictionary<string, string> record, int number, string? id = null)
    {
        if (IsOwn(record))
            return Skip(number, "it is an analysis record, not an article; load it with Coverage.Load.");
        if (Value(record, RecordFields.Text) is not { } text) return Skip(number, MissingText(record));
        List<Evidence> claims = [.. file.Claims];
        foreach (var field in RecordFields.Metadata)
            if (Value(record, field) is { } value) claims.AddRange(Read(field.Field, value, claims));
        foreach (var (name, value) in OtherLabels(record)) claims.AddRange(Read(name, value, claims));
        var key = Value(record, RecordFields.Id) ?? id ?? NumberedId(number);
        return TitledText.Compose(key, claims, MojibakeRepair.Repair(HtmlText.Plain(text)));
    }

    // Other fields that hold a label, such as a party or a desk: articles can be compared by them.
    private IEnumerable<(string Name, string Value)> OtherLabels(IReadOnlyDictionary<string, string> record) => record
        .Where(field => !IsKnown(field.Key) && field.Key.Length <= LongestLabel && IsLabel(field.Value))
        .OrderBy(field => field.Key, StringComparer.Ordinal)
        .Take(MostOtherLabels)
        .Select(field => (Name: OtherColumns.FieldOf(WhiteSpace.Collapse(field.Key).ToLowerInvariant()), field.Value))
        .Where(field => field.Name.Length > 0)
        .DistinctBy(field => field.Name);

    private bool IsKnown(string name) =>
        RecordFields.AllNames.Contains(name) || file.Options.Fields.Values.Contains(name);

    private static bool IsLabel(string value) =>
        !string.IsNullOrWhiteSpace(value)
        && value.Length <= LongestLabel
        && value.Split(' ', Tidy).Length <= MostWordsOfLabel;

    private static bool IsOwn(IReadOnlyDictionary<string, string> record) =>
        record.TryGetValue("format", out var format) && format.StartsWith(OwnRecords.Prefix, StringComparison.Ordinal);

    private string NumberedId(int number) => $"{file.Id}#{number.ToString(CultureInfo.InvariantCulture)}";

    private string? Value(IReadOnlyDictionary<string, string> record, RecordFields field)
    {
        foreach (var name in NamesOf(field))
        {
            if (!record.TryGetValue(name, out var value) || string.IsNullOrWhiteSpace(value)) continue;
            if (reported.Add(field.Field)) report.AddMapping(new(file.Name, field.Field, name));
            return value;
        }
        return null;
    }

    private string[] NamesOf(RecordFields field) =>
        file.Options.Fields.TryGetValue(field.Field, out var given) ? [given] : field.Names;

    private static IEnumerable<Evidence> Read(string field, string value, List<Evidence> known)
    {
        value = MojibakeRepair.Repair(WhiteSpace.Collapse(HtmlText.Plain(value)));
        return field == "authors" ? ReadAuthors(value, known) : [new(field, value, Source, Confidence)];
    }

    private static List<Evidence> ReadAuthors(string value, List<Evidence> known)
    {
        var outlet = known.Find(c => c.Field == "outlet")?.Value;
        var parts = value.Split(';', Tidy);
        var names = parts.SelectMany(Authors).Where(n => n != outlet).Distinct().ToList();
        List<Evidence> claims = [];
        if (names.Count > 0)
            claims.Add(new("authors", string.Join("; ", names), Source, Confidence));
        var agencies = parts.SelectMany(p => p.Split(',', '/'))
            .Select(OutletNames.AgencyIn)
            .OfType<string>();
        claims.AddRange(agencies.Select(a => new Evidence("byline", a, Source, Confidence)));
        return claims;
    }

    /// <summary>
    /// The people that a value names; the value itself where it is no byline, nobody where it is a newsroom's.
    /// </summary>
    private static IReadOnlyList<string> Authors(string value)
    {
        if (Bylines.Read(value) is { Count: > 0 } names) return names;
        var isNobody = OutletNames.IsKnown(value) || Bylines.IsName(value) || value is "None" or "null" or "N/A";
        return isNobody ? [] : [value];
    }

    private string MissingText(IReadOnlyDictionary<string, string> record)
    {
        var looked = string.Join(", ", NamesOf(RecordFields.Text));
        var found = string.Join(", ", record.Keys.Take(MostNamesShown));
        return $"it has no text; looked for {looked}, found {found}. Name the field in CorpusOptions.Fields.";
    }

    private ArticleDraft? Skip(int number, string reason)
    {
        report.Skip(file.Name, reason, number);
        return null;
    }
}
