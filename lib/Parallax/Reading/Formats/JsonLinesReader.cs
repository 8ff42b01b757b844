using System.Text.Json;
using Parallax.Articles;

namespace Parallax.Reading.Formats;

/// <summary>Reads a file with one JSON object a line, each an article.</summary>
internal static class JsonLinesReader
{
    public static IEnumerable<ArticleDraft> Read(SourceFile file, LoadReport report)
    {
        var mapper = new RecordMapper(file, report);
        using var stream = WholeFile.Open(file.Path);
        var number = 0;
        foreach (var line in BoundedLines.Read(stream, file.Options.MaxLineLength))
        {
            number++;
            if (line is null) report.Skip(file.Name, $"the line is longer than {file.Options.MaxLineLength} characters; raise CorpusOptions.MaxLineLength if it is an article.", number);
            else if (!string.IsNullOrWhiteSpace(line) && !(file.Options.PassOverRecords && RecordFormats.IsOwn(line)) && Parse(line, number, mapper, file, report) is { } draft) yield return draft;
        }
    }

    private static ArticleDraft? Parse(string line, int number, RecordMapper mapper, SourceFile file, LoadReport report)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            if (json.RootElement.ValueKind == JsonValueKind.Object) return mapper.Map(JsonFields.Of(json.RootElement), number);
            report.Skip(file.Name, $"the line is a JSON {json.RootElement.ValueKind.ToString().ToLowerInvariant()}; expected an object.", number);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            report.Skip(file.Name, $"the line is no JSON object: {e.Message}", number);
        }
        return null;
    }
}
