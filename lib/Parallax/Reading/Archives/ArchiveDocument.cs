using System.Globalization;
using Parallax.Articles;
using Parallax.Articles.Metadata;
using Parallax.Reading.Formats;

namespace Parallax.Reading.Archives;

/// <summary>One document of an archive's export while its lines are being read.</summary>
internal sealed class ArchiveDocument(string source)
{
    private const double Confidence = 0.97;
    private readonly List<Evidence> claims = [];

    public List<string> Body { get; } = [];

    /// <summary>Lines that are no text: what the archive says about the document.</summary>
    public List<string> Aside { get; } = [];

    public bool HasClaims => claims.Count > 0;

    /// <summary>Claims a field's value; the first about a field counts.</summary>
    public void Add(string field, string value)
    {
        value = Normal(field, WhiteSpace.Collapse(value));
        if (value.Length == 0 || claims.Exists(c => c.Field == field)) return;
        claims.Add(new(field, value, source, Confidence));
    }

    /// <summary>The draft; null, with a line in the report, where the document has no text.</summary>
    public ArticleDraft? Draft(SourceFile file, LoadReport report, int number)
    {
        var text = Joined(Body, "\n\n");
        if (text.Length == 0)
        {
            report.Skip(file.Name, $"the document of the {source} export has no text.", number);
            return null;
        }
        var id = $"{file.Id}#{number.ToString(CultureInfo.InvariantCulture)}";
        var aside = MojibakeRepair.Repair(Joined(Aside, "\n"));
        return TitledText.Compose(id, [.. file.Claims, .. claims], MojibakeRepair.Repair(text), aside);
    }

    private static string Joined(IEnumerable<string> lines, string mark) =>
        string.Join(mark, lines.Where(l => !string.IsNullOrWhiteSpace(l)));

    private static string Normal(string field, string value) => field switch
    {
        "authors" => string.Join("; ", value.Split(';').SelectMany(Bylines.Read)),
        "language" => LanguageCode(value),
        // ProQuest has the place of publication after the name.
        "outlet" => OutletNames.Canonical(value.Split(';')[0]),
        _ => value,
    };

    private static string LanguageCode(string name)
    {
        if (name.StartsWith("English", StringComparison.OrdinalIgnoreCase)) return "en";
        return name.Length == 2 ? name : "";
    }
}
