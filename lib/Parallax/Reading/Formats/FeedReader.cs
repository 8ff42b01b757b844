using System.Xml;
using System.Xml.Linq;
using Parallax.Articles;

namespace Parallax.Reading.Formats;

/// <summary>Reads the entries of a saved RSS or Atom feed.</summary>
internal static class FeedReader
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["title"] = "title", ["guid"] = "id", ["id"] = "id", ["pubDate"] = "published", ["published"] = "published", ["updated"] = "updated",
        ["date"] = "published", ["creator"] = "authors", ["author"] = "authors", ["encoded"] = "text", ["content"] = "text",
        ["description"] = "summary", ["summary"] = "summary", ["link"] = "url", ["language"] = "language",
    };

    public static IEnumerable<ArticleDraft> Read(SourceFile file, LoadReport report)
    {
        var mapper = new RecordMapper(file, report);
        using var stream = WholeFile.Open(file.Path);
        using var xml = XmlReader.Create(stream, new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, MaxCharactersFromEntities = 1 << 20, IgnoreComments = true,
            MaxCharactersInDocument = file.Options.MaxFileBytes * 4,
        });
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
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName is "item" or "entry" or "title")
            {
                element = (XElement)XNode.ReadFrom(xml);
                return true;
            }
            return xml.Read();
        }
        catch (XmlException e)
        {
            report.Skip(file.Name, $"the feed cannot be read on: {e.Message}");
            return false;
        }
    }

    private static Dictionary<string, string> Fields(XElement entry)
    {
        Dictionary<string, string> fields = new(StringComparer.OrdinalIgnoreCase);
        foreach (var child in entry.Elements())
        {
            if (!Names.TryGetValue(child.Name.LocalName, out var field)) continue;
            var value = child.Name.LocalName == "author" && child.Elements().FirstOrDefault(e => e.Name.LocalName == "name") is { } name ? name.Value
                : field == "url" && child.Attribute("href") is { } href ? href.Value : child.Value;
            if (field == "url" && child.Attribute("rel") is { Value: not "alternate" }) continue;
            if (field == "authors" && fields.TryGetValue(field, out var others)) fields[field] = others + "; " + value;
            else fields.TryAdd(field, value);
        }
        if (!fields.ContainsKey("text") && fields.TryGetValue("summary", out var summary)) fields["text"] = summary;
        if (!fields.ContainsKey("published") && fields.TryGetValue("updated", out var updated)) fields["published"] = updated;
        return fields;
    }
}
