using CsvHelper;
using Parallax.Articles.Metadata;

namespace Parallax.Reading;

/// <summary>The table <c>articles.csv</c> beside articles: what their owner says about them.</summary>
/// <remarks>Columns file, outlet, title, author, published, url, also story and language; any may be missing but <c>file</c>.</remarks>
internal sealed class SideTable
{
    public const string FileName = "articles.csv";
    public static readonly SideTable Empty = new();

    private static readonly (string Column, string Field)[] Columns =
    [
        ("outlet", "outlet"), ("title", "title"), ("author", "authors"), ("authors", "authors"), ("published", "published"),
        ("url", "url"), ("story", "story"), ("language", "language"),
    ];

    private readonly Dictionary<string, List<Evidence>> rows = new(StringComparer.Ordinal);

    /// <summary>Whether a file of this name accompanies articles and is none.</summary>
    public static bool IsNoArticle(string name) => name.Equals(FileName, StringComparison.OrdinalIgnoreCase)
        || name.Equals(Parallax.Records.CorrectionsTable.FileName, StringComparison.OrdinalIgnoreCase)
        || name.Equals(Parallax.Entities.AliasFile.FileName, StringComparison.OrdinalIgnoreCase)
        || Path.GetFileNameWithoutExtension(name).Equals("README", StringComparison.OrdinalIgnoreCase);

    /// <summary>What the table says about a file; nothing where it does not list it.</summary>
    public IReadOnlyList<Evidence> About(string file) =>
        rows.TryGetValue(file, out var claims) || rows.TryGetValue(Path.ChangeExtension(file, null), out claims) ? claims : [];

    /// <summary>The rows about files in a sub-folder, their names without it.</summary>
    public SideTable Below(string folder)
    {
        if (rows.Count == 0) return Empty;
        var below = new SideTable();
        foreach (var (file, claims) in rows)
            if (file.StartsWith(folder + "/", StringComparison.Ordinal)) below.rows[file[(folder.Length + 1)..]] = claims;
        return below;
    }

    /// <summary>Reads a folder's table; rows that cannot be used are reported.</summary>
    public static SideTable Read(string folder, LoadReport report)
    {
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path)) return Empty;
        var table = new SideTable();
        try
        {
            var text = TextDecoder.Decode(File.ReadAllBytes(path)) ?? throw new IOException("it is not text.");
            using var csv = CsvReader.FromText(text, new CsvReaderOptions { NormalizeHeaderName = n => n.Trim().ToLowerInvariant(), TrimWhitespace = true });
            table.Fill(csv, report);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or CsvFormatException)
        {
            report.Skip(FileName, $"the table cannot be read: {e.Message} Expected columns file,outlet,title,author,published,url.");
        }
        return table;
    }

    private void Fill(CsvReader csv, LoadReport report)
    {
        if (!csv.TryGetFieldIndex("file", out var files))
        {
            report.Skip(FileName, "it has no column 'file'; expected columns file,outlet,title,author,published,url.");
            return;
        }
        var columns = Columns.Where(c => csv.TryGetFieldIndex(c.Column, out _)).Select(c => (Index: csv.GetFieldIndex(c.Column), c.Field)).ToList();
        while (csv.Read())
        {
            var file = Value(csv, files).Replace('\\', '/');
            if (file.Length == 0) continue;
            List<Evidence> claims = [];
            foreach (var (index, field) in columns)
                if (Value(csv, index) is { Length: > 0 } value)
                    claims.Add(new(field, field == "outlet" ? OutletNames.Canonical(value) : value, FileName));
            rows[file] = claims;
        }
    }

    private static string Value(CsvReader csv, int index) => index < csv.FieldCount ? csv.GetString(index).Trim() : "";
}
