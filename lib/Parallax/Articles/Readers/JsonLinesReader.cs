using System.Globalization;
using System.Text.Json;
using Parallax.Records;

namespace Parallax.Articles.Readers;

/// <summary>Reads a file with one JSON object a line, each an article.</summary>
internal static class JsonLinesReader
{
    public static IEnumerable<ArticleDraft> Read(SourceFile file, LoadReport report)
    {
        var number = 0;
        using var reader = new StreamReader(WholeFile.Open(file.Path));
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (string.IsNullOrWhiteSpace(line) || (file.Options.PassOverRecords && AnalysisRecord.IsOwn(line))) continue;
            if (Parse(line, number, file, report) is { } draft) yield return draft;
        }
    }

    private static ArticleDraft? Parse(string line, int number, SourceFile file, LoadReport report)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            if (json.RootElement.ValueKind != JsonValueKind.Object) throw new JsonException("it is no JSON object.");
            var draft = RecordMapper.Map(json.RootElement, $"{file.Id}#{number.ToString(CultureInfo.InvariantCulture)}", file.Claims, out var reason);
            if (draft is null) report.Skip(file.Name, reason, number);
            return draft;
        }
        catch (JsonException e)
        {
            report.Skip(file.Name, $"the line is not a JSON object: {e.Message}", number);
            return null;
        }
    }
}
