#:package SmartReader@0.11.1

// The text that SmartReader takes out of each page of a folder, as JSON lines: dotnet run smart_reader.cs FOLDER.
using System.IO.Compression;
using System.Text.Json;

const string ending = ".html.gz";
foreach (var path in Directory.GetFiles(args[0], "*" + ending).Order(StringComparer.Ordinal))
{
    using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
    var article = new SmartReader.Reader("https://example.org/", reader.ReadToEnd()).GetArticle();
    var id = Path.GetFileName(path)[..^ending.Length];
    Console.WriteLine(JsonSerializer.Serialize(new Dictionary<string, string> { ["id"] = id, ["text"] = article.TextContent ?? "" }));
}
