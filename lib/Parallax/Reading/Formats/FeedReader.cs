using System.Xml;
using Parallax.Articles;

namespace Parallax.Reading.Formats;

/// <summary>Reads the entries of a saved RSS or Atom feed.</summary>
internal static class FeedReader
{
    // A feed's markup may make four times as many characters as its articles.
    private const int MarkupFactor = 4;
    private const int MaxEntityCharacters = 1 << 20;
    private const string FeedTitle = "feed";

    public static IEnumerable<ArticleDraft> Read(SourceFile file, LoadReport report)
    {
        var mapper = new RecordMapper(file, report);
        using var stream = WholeFile.Open(file);
        using var xml = XmlReader.Create(stream, Settings(file.Options));
        string? outlet = null;
        var number = 0;
        while (Step(xml, file, report, out var record))
        {
            if (record is null) continue;
            if (record.TryGetValue(FeedTitle, out var title))
            {
                outlet ??= title.Trim();
                continue;
            }
            number++;
            if (outlet is not null) record.TryAdd("outlet", outlet);
            if (mapper.Map(record, number) is { } draft) yield return draft;
        }
        if (number == 0) report.Skip(file.Name, "it holds no entries of an RSS or Atom feed.");
    }

    private static XmlReaderSettings Settings(CorpusOptions options) => new()
    {
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        MaxCharactersFromEntities = MaxEntityCharacters,
        MaxCharactersInDocument = options.MaxFileBytes * MarkupFactor,
        IgnoreComments = true,
    };

    /// <summary>Reads on to the next node; the record is that of an entry, or the feed's own title.</summary>
    private static bool Step(XmlReader xml, SourceFile file, LoadReport report, out Dictionary<string, string>? record)
    {
        record = null;
        try
        {
            if (!IsRead(xml)) return xml.Read();
            var entry = new FeedEntry(xml, file.Options.MaxLineLength);
            record = xml.LocalName == "title" ? new() { [FeedTitle] = entry.Text() } : entry.Read();
            if (entry.IsTooLong)
            {
                record = null;
                report.Skip(file.Name, $"an entry is longer than {file.Options.MaxLineLength} characters; "
                    + "raise CorpusOptions.MaxLineLength if it is an article.");
            }
            return xml.Read();
        }
        catch (XmlException e)
        {
            report.Skip(file.Name, $"the feed cannot be read on: {e.Message}");
            return record is not null;
        }
    }

    private static bool IsRead(XmlReader xml) =>
        xml.NodeType == XmlNodeType.Element && xml.LocalName is "item" or "entry" or "title";
}
