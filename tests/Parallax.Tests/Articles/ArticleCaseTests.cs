using System.IO.Compression;
using System.Security;
using System.Text.Json;

namespace Parallax.Tests.Articles;

/// <summary>Files of every kind and what is to be read off them: one row a case, some after public reports.</summary>
/// <remarks>Texts are invented. <c>{1}</c> to <c>{4}</c> are paragraphs that most cases have in common.</remarks>
public sealed class ArticleCaseTests : IDisposable
{
    private static readonly string[] Paragraphs =
    [
        "The council of Halden agreed on a new bridge on Monday after a long debate about its price, which rose twice.",
        "Supporters say that the crossing will shorten the way to school for hundreds of children on the island.",
        "The first cars are expected to cross in three years if the ground under the northern pier holds, engineers said.",
        "Ferries will go on running at night until the new road on the southern shore has been opened to lorries.",
    ];

    private static readonly Dictionary<string, JsonElement> Cases = File
        .ReadLines(Repository.PathOf("tests", "Parallax.Tests", "Articles", "article-cases.jsonl"))
        .Select(line => JsonDocument.Parse(line).RootElement).ToDictionary(c => c.GetProperty("id").GetString()!);

    private readonly string folder = Directory.CreateTempSubdirectory("cases").FullName;

    public static TheoryData<string> Ids => [.. Cases.Keys];

    public void Dispose() => Directory.Delete(folder, true);

    [Theory]
    [MemberData(nameof(Ids))]
    public void Read_Case_IsAsExpected(string id)
    {
        var row = Cases[id];
        var corpus = Corpus.Read(Write(row));
        var articles = corpus.ToList();
        if (row.TryGetProperty("articles", out var count)) Assert.Equal(count.GetInt32(), articles.Count);
        if (row.TryGetProperty("issue", out var issue)) Assert.Contains(corpus.Report.Issues, i => i.Reason.Contains(issue.GetString()!));
        if (row.TryGetProperty("duplicates", out var kinds))
            Assert.Equal(Strings(kinds), corpus.Report.Duplicates.Select(d => d.Kind.ToString().ToLowerInvariant()));
        foreach (var article in articles) article.AssertComplete();
        if (articles.Count > 0) Check(row, articles[0]);
    }

    private static void Check(JsonElement row, Article article)
    {
        var info = article.Info;
        if (row.TryGetProperty("title", out var title)) Assert.Equal(title.GetString(), info.Title);
        if (row.TryGetProperty("outlet", out var outlet)) Assert.Equal(outlet.GetString(), info.Outlet);
        if (row.TryGetProperty("authors", out var authors)) Assert.Equal(Strings(authors), info.Authors);
        if (row.TryGetProperty("genre", out var genre)) Assert.Equal(genre.GetString(), info.Genre.ToString());
        if (row.TryGetProperty("body", out var body)) Assert.Equal(Strings(body), article.All(SectionKind.Body));
        if (row.TryGetProperty("published", out var published))
            Assert.Equal(published.GetString(), info.Published?.Value.ToString("yyyy-MM-dd"));
    }

    private string Write(JsonElement row)
    {
        var path = Path.Combine(folder, row.GetProperty("file").GetString()!);
        var content = Filled(row.GetProperty("content").GetString()!);
        if (path.EndsWith(".docx", StringComparison.Ordinal)) WriteWord(path, content);
        else File.WriteAllText(path, content);
        return path;
    }

    private static void WriteWord(string path, string content)
    {
        using var zip = ZipFile.Open(path, ZipArchiveMode.Create);
        using var writer = new StreamWriter(zip.CreateEntry("word/document.xml").Open());
        writer.Write("""<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>""");
        foreach (var line in content.Split('\n'))
            writer.Write($"<w:p><w:r><w:t>{SecurityElement.Escape(line)}</w:t></w:r></w:p>");
        writer.Write("</w:body></w:document>");
    }

    private static string[] Strings(JsonElement list) => [.. list.EnumerateArray().Select(e => Filled(e.GetString()!))];

    private static string Filled(string text)
    {
        for (var i = 0; i < Paragraphs.Length; i++) text = text.Replace($"{{{i + 1}}}", Paragraphs[i], StringComparison.Ordinal);
        return text;
    }
}
