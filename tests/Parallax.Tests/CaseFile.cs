using System.Text.Json;

namespace Parallax.Tests;

/// <summary>Reads the tables of cases that theories go through: one JSON object a line.</summary>
internal static class CaseFile
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    /// <summary>The cases of a file, given by its path below tests/Parallax.Tests.</summary>
    public static IEnumerable<TheoryDataRow<T>> Read<T>(string file)
    {
        var path = Repository.PathOf(["tests", "Parallax.Tests", .. file.Split('/')]);
        return File.ReadLines(path).Where(line => line.Length > 0)
            .Select(line => new TheoryDataRow<T>(JsonSerializer.Deserialize<T>(line, Options)!) { TestDisplayName = line[..Math.Min(100, line.Length)] });
    }
}
