using System.Globalization;
using Parallax.Articles;
using Parallax.Articles.Metadata;

namespace Parallax.Reading.Archives;

/// <summary>One document of an archive's export while its lines are being read.</summary>
internal sealed class ArchiveDocument(string source)
{
    private readonly List<Evidence> claims = [];

    public List<string> Body { get; } = [];

    public bool HasClaims => claims.Count > 0;

    public void Add(string field, string value)
    {
        value = Spans.Collapse(value);
        if (field == "authors") value = string.Join("; ", value.Split(';').SelectMany(Bylines.Read));
        if (field == "language") value = value.StartsWith("English", StringComparison.OrdinalIgnoreCase) ? "en" : value.Length == 2 ? value : "";
        if (value.Length > 0 && !claims.Exists(c => c.Field == field)) claims.Add(new(field, value, source, 0.97));
    }

    /// <summary>The draft; null, with a line in the report, where the document has no text.</summary>
    public ArticleDraft? Draft(SourceFile file, LoadReport report, int number)
    {
        var text = string.Join("\n\n", Body.Where(p => !string.IsNullOrWhiteSpace(p)));
        if (text.Length == 0)
        {
            report.Skip(file.Name, $"the document of the {source} export has no text.", number);
            return null;
        }
        return Parallax.Reading.Formats.RecordMapper.Compose($"{file.Id}#{number.ToString(CultureInfo.InvariantCulture)}", [.. file.Claims, .. claims], MojibakeRepair.Repair(text));
    }
}
