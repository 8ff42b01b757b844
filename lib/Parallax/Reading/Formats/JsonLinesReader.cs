using System.Text.Json;
using Parallax.Articles;

namespace Parallax.Reading.Formats;

/// <summary>Reads a file with one JSON object a line, each an article.</summary>
internal sealed class JsonLinesReader(SourceFile file, LoadReport report)
{
    private const int MostBadLines = 1000;
    private readonly RecordMapper mapper = new(file, report);
    private int bad;

    public static IEnumerable<ArticleDraft> Read(SourceFile file, LoadReport report) =>
        new JsonLinesReader(file, report).Read();

    private IEnumerable<ArticleDraft> Read()
    {
        using var stream = WholeFile.Open(file);
        var number = file.Stretch?.Before ?? 0;
        foreach (var line in BoundedLines.Read(stream, file.Options.MaxLineLength))
        {
            number++;
            if (line is null) report.Skip(file.Name, TooLong(), number);
            else if (IsArticle(line) && Parse(line, number) is { } draft) yield return draft;
            if (!IsHopeless(number)) continue;
            report.Skip(file.Name, $"none of its first {number} lines is a record; the rest was not read.");
            yield break;
        }
    }

    /// <summary>Whether a file has shown for long enough that it is none of JSON lines.</summary>
    private bool IsHopeless(int number) => number >= MostBadLines && bad == number - (file.Stretch?.Before ?? 0);

    private string TooLong() => $"the line is longer than {file.Options.MaxLineLength} characters; "
        + "raise CorpusOptions.MaxLineLength if it is an article.";

    private bool IsArticle(string line)
    {
        if (string.IsNullOrWhiteSpace(line)) return false;
        return !file.Options.PassOverRecords || !OwnRecords.IsOne(line);
    }

    private ArticleDraft? Parse(string line, int number)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            if (root.ValueKind == JsonValueKind.Object) return mapper.Map(JsonFields.Of(root), number);
            var kind = root.ValueKind.ToString().ToLowerInvariant();
            report.Skip(file.Name, $"the line is a JSON {kind}; expected an object.", number);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            report.Skip(file.Name, $"the line is no JSON object: {e.Message}", number);
            bad++;
        }
        return null;
    }
}
