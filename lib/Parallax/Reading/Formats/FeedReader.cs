using System.Xml;
using System.Xml.Linq;
using Parallax.Articles;

namespace Parallax.Reading.Formats;

/// <summary>Reads the entries of a saved RSS or Atom feed.</summary>
internal static class FeedReader
{
    // A feed's markup may make four times as many characters as its articles.
    private const int MarkupFactor = 4;
    private const int MaxEntityCharacters = 1 << 20;

    private static readonly Dictionary<string, string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["title"] = "title",
        ["guid"] = "id",
        ["id"] = "id",
        ["pubDate"] = "published",
        ["published"] = "published",
        ["updated"] = "updated",
        ["date"] = "published",
        ["creator"] = "authors",
        ["author"] = "authors",
        ["encoded"] = "text",
        ["content"] = "text",
        ["description"] = "summary",
        ["summary"] = "summary",
        ["link"] = "url",
        ["language"] = "language",
    };

    public static IEnumerable<ArticleDraft> Read(SourceFile file, LoadReport report)
    {
        var mapper = new RecordMapper(file, report);
        using var stream = WholeFile.Open(file.Path);
        using var xml = XmlReader.Create(stream, Settings(file.Options));
        string? outlet = null;
        var number = 0;
        foreach (var element in Elements(xml, file, report))
        {
            if (element.Name.LocalName == "title")
            {
                outlet ??= element.Value;
                continue;
            }
            number++;
            var record = Fields(element);
            if (outlet is not null) record.TryAdd("outlet", outlet.Trim());
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

    /// <summary>The feed's own title and its entries, one at a time.</summary>
    private static IEnumerable<XElement> Elements(XmlReader xml, SourceFile file, LoadReport report)
    {
        while (Step(xml, file, report, out var element))
            if (element is not null) yield return element;
    }

    private static bool Step(XmlReader xml, SourceFile file, LoadReport report, out XElement? element)
    {
        element = null;
        try
        {
            if (!IsRead(xml)) return xml.Read();
            element = (XElement)XNode.ReadFrom(xml);
            return true;
        }
        catch (XmlException e)
        {
            report.Skip(file.Name, $"the feed cannot be read on: {e.Message}");
            return false;
        }
    }

    private static bool IsRead(XmlReader xml) =>
        xml.NodeType == XmlNodeType.Element && xml.LocalName is "item" or "entry" or "title";

    private static Dictionary<string, string> Fields(XElement entry)
    {
        Dictionary<string, string> fields = new(StringComparer.OrdinalIgnoreCase);
        foreach (var child in entry.Elements())
            if (Names.TryGetValue(child.Name.LocalName, out var field)) Add(fields, field, child);
        if (fields.TryGetValue("summary", out var summary)) fields.TryAdd("text", summary);
        if (fields.TryGetValue("updated", out var updated)) fields.TryAdd("published", updated);
        return fields;
    }

    private static void Add(Dictionary<string, string> fields, string field, XElement child)
    {
        var isOtherLink = field == "url" && child.Attribute("rel") is { Value: not "alternate" };
        if (isOtherLink) return;
        var value = Value(child, field);
        var isAnother = field == "authors" && fields.ContainsKey(field);
        if (isAnother) fields[field] += "; " + value;
        else fields.TryAdd(field, value);
    }

    /// <summary>An author's name, a link's address, else the text.</summary>
    private static string Value(XElement child, string field)
    {
        if (field == "url") return child.Attribute("href")?.Value ?? child.Value;
        if (child.Name.LocalName != "author") return child.Value;
        return child.Elements().FirstOrDefault(e => e.Name.LocalName == "name")?.Value ?? child.Value;
    }
}
