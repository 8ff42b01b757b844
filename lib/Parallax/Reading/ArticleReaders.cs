using System.Text;
using System.Xml;
using CsvHelper;
using Parallax.Articles;
using Parallax.Reading.Archives;
using Parallax.Reading.Formats;

namespace Parallax.Reading;

/// <summary>Chooses the reader of a file by its ending.</summary>
internal static class ArticleReaders
{
    private static readonly Dictionary<string, Func<SourceFile, LoadReport, IEnumerable<ArticleDraft>>> ByEnding = new(StringComparer.OrdinalIgnoreCase)
    {
        [".txt"] = PlainTextReader.Read,
        [".md"] = PlainTextReader.Read,
        [".html"] = HtmlReader.Read,
        [".htm"] = HtmlReader.Read,
        [".jsonl"] = JsonLinesReader.Read,
        [".ndjson"] = JsonLinesReader.Read,
        [".json"] = JsonReader.Read,
        [".csv"] = TableReader.Read,
        [".tsv"] = TableReader.Read,
        [".rss"] = FeedReader.Read,
        [".atom"] = FeedReader.Read,
        [".xml"] = FeedReader.Read,
        [".docx"] = WordReader.Read,
    };

    public static bool CanRead(string name) => ByEnding.ContainsKey(Ending(name));

    /// <summary>Whether the file is a web page.</summary>
    public static bool IsPage(string name) => Ending(name).StartsWith(".htm", StringComparison.OrdinalIgnoreCase);

    /// <summary>The drafts of a file, one at a time; whatever is wrong with it is reported.</summary>
    public static IEnumerable<ArticleDraft> Read(SourceFile file, LoadReport report)
    {
        IEnumerator<ArticleDraft>? drafts = null;
        using var owner = new Owner(() => drafts?.Dispose());
        while (true)
        {
            try
            {
                drafts ??= ByEnding[Ending(file.Name)](file, report).GetEnumerator();
                if (!drafts.MoveNext()) yield break;
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException or XmlException or CsvFormatException or DecoderFallbackException)
            {
                report.Skip(file.Name, $"it cannot be read: {e.Message}");
                yield break;
            }
            yield return drafts.Current;
        }
    }

    /// <summary>The name without endings that say how it is read.</summary>
    public static string WithoutEnding(string name) => Path.ChangeExtension(IsPacked(name) ? name[..^3] : name, null);

    /// <summary>The ending that tells the format: ".html" of "a.html.gz".</summary>
    private static string Ending(string name) => Path.GetExtension(IsPacked(name) ? name[..^3] : name);

    private static bool IsPacked(string name) => name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase);

    private sealed class Owner(Action dispose) : IDisposable
    {
        public void Dispose() => dispose();
    }
}
