using CsvHelper;
using Parallax.Articles.Metadata;
using Parallax.Display;

namespace Parallax.Reading;

/// <summary>The table <c>articles.csv</c> beside articles: what their owner says about them.</summary>
/// <remarks>
/// Columns file, outlet, title, author, published, url, also story and language; only <c>file</c> is needed. Every
/// other column is kept under its name (<see cref="ArticleInfo.Columns"/>).
/// </remarks>
internal sealed class ArticlesTable
{
    public static readonly ArticlesTable Empty = new();

    private const string ColumnNames = "file,outlet,title,author,published,url";

    private static readonly (string Column, string Field)[] Columns =
    [
        ("outlet", "outlet"), ("title", "title"), ("author", "authors"), ("authors", "authors"),
        ("published", "published"), ("url", "url"), ("story", "story"), ("language", "language"),
    ];

    private readonly Dictionary<string, List<Evidence>> rows = new(StringComparer.Ordinal);

    /// <summary>What the table says about a file; nothing where it does not list it.</summary>
    public IReadOnlyList<Evidence> About(string file)
    {
        if (rows.TryGetValue(file, out var claims)) return claims;
        return rows.TryGetValue(Path.ChangeExtension(file, null), out claims) ? claims : [];
    }

    /// <summary>The rows about files in a sub-folder, their names without it.</summary>
    public ArticlesTable Below(string folder)
    {
        if (rows.Count == 0) return Empty;
        var below = new ArticlesTable();
        var prefix = folder + "/";
        foreach (var (file, claims) in rows)
            if (file.StartsWith(prefix, StringComparison.Ordinal)) below.rows[file[prefix.Length..]] = claims;
        return below;
    }

    /// <summary>Reads a folder's table; rows that cannot be used are reported.</summary>
    public static ArticlesTable Read(string folder, LoadReport report)
    {
        var path = Path.Combine(folder, FileNames.Articles);
        if (!OrdinaryFile.HasBytes(path)) return Empty;
        var table = new ArticlesTable();
        try
        {
            table.Fill(path, report);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or CsvFormatException)
        {
            report.Skip(FileNames.Articles, $"the table cannot be read: {e.Message} Expected columns {ColumnNames}.");
        }
        return table;
    }

    private void Fill(string path, LoadReport report)
    {
        var text = TextDecoder.Decode(File.ReadAllBytes(path)) ?? throw new IOException("it is not text.");
        using var csv = CsvReader.FromText(text, new CsvReaderOptions
        {
            NormalizeHeaderName = n => n.Trim().ToLowerInvariant(),
            TrimWhitespace = true,
        });
        if (!csv.TryGetFieldIndex("file", out var files))
        {
            report.Skip(FileNames.Articles, $"it has no column 'file'; expected columns {ColumnNames}.");
            return;
        }
        var columns = csv.Headers.Index()
            .Where(header => header.Index != files)
            .Select(header => (header.Index, Field: FieldOf(header.Item.Trim().ToLowerInvariant())))
            .Where(column => column.Field.Length > 0)
            .ToList();
        while (csv.Read())
        {
            var file = Value(csv, files).Replace('\\', '/');
            if (file.Length == 0) continue;
            var claims = columns.Select(c => Claim(c.Field, Value(csv, c.Index)));
            rows[file] = [.. claims.OfType<Evidence>()];
        }
    }

    private static string FieldOf(string column)
    {
        var known = Array.Find(Columns, c => c.Column == column);
        return known.Field ?? OtherColumns.FieldOf(column);
    }

    private static Evidence? Claim(string field, string value)
    {
        if (value.Length == 0) return null;
        return new(field, field == "outlet" ? OutletNames.Canonical(value) : value, FileNames.Articles);
    }

    private static string Value(CsvReader csv, int index) =>
        index < csv.FieldCount ? csv.GetString(index).Trim() : "";
}
