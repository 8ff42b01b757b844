using System.Text;
using System.Xml;

namespace Parallax.Reading.Formats;

/// <summary>
/// Reads the fields of one entry of a feed while it streams by, without holding more of it than a limit.
/// </summary>
internal sealed class FeedEntry(XmlReader xml, int limit)
{
    private const int BufferSize = 4096;

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

    private readonly char[] buffer = new char[BufferSize];
    private readonly Dictionary<string, string> fields = new(StringComparer.OrdinalIgnoreCase);
    private long length;

    /// <summary>Whether the entry, or the element, is longer than the limit.</summary>
    public bool IsTooLong => length > limit;

    /// <summary>The fields of the entry that the reader is at; it is at the entry's end afterwards.</summary>
    public Dictionary<string, string> Read()
    {
        var depth = xml.Depth;
        if (xml.IsEmptyElement) return fields;
        while (xml.Read() && xml.Depth > depth)
            if (xml.NodeType == XmlNodeType.Element) ReadField();
        if (fields.TryGetValue("summary", out var summary)) fields.TryAdd("text", summary);
        if (fields.TryGetValue("updated", out var updated)) fields.TryAdd("published", updated);
        return fields;
    }

    /// <summary>The text of the element that the reader is at; it is at the element's end afterwards.</summary>
    public string Text() => Texts(null).Whole;

    private void ReadField()
    {
        var isKnown = Names.TryGetValue(xml.LocalName, out var field);
        var isOtherLink = field == "url" && xml.GetAttribute("rel") is not (null or "alternate");
        var address = field == "url" ? xml.GetAttribute("href") : null;
        var (whole, name) = Texts(xml.LocalName == "author" ? "name" : null);
        if (!isKnown || isOtherLink) return;
        var value = address ?? name ?? whole;
        var isAnother = field == "authors" && fields.ContainsKey(field);
        if (isAnother) fields["authors"] += "; " + value;
        else fields.TryAdd(field!, value);
    }

    /// <summary>All text under an element, and that of its first child of a name.</summary>
    private (string Whole, string? Child) Texts(string? child)
    {
        var whole = new StringBuilder();
        string? inner = null;
        var depth = xml.Depth;
        if (xml.IsEmptyElement) return ("", null);
        while (xml.Read() && xml.Depth > depth)
        {
            var isChild = inner is null && xml.NodeType == XmlNodeType.Element && xml.LocalName == child;
            if (isChild) whole.Append(inner = Text());
            else if (IsText(xml.NodeType)) Append(whole);
        }
        return (whole.ToString(), inner);
    }

    private static bool IsText(XmlNodeType type) => type is XmlNodeType.Text or XmlNodeType.CDATA
        or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace;

    private void Append(StringBuilder text)
    {
        while (xml.ReadValueChunk(buffer, 0, buffer.Length) is > 0 and var read)
        {
            length += read;
            if (!IsTooLong) text.Append(buffer, 0, read);
        }
    }
}
