using System.IO.Compression;
using System.Text;
using System.Xml;
using Parallax.Articles;

namespace Parallax.Reading.Archives;

/// <summary>Reads a Word document: an export of Nexis, or one article.</summary>
internal static class WordReader
{
    public static IEnumerable<ArticleDraft> Read(SourceFile file, LoadReport report)
    {
        if (Text(file, report) is not { } text) return [];
        return NexisReader.Recognizes(text)
            ? NexisReader.Read(text, file, report)
            : [new ArticleDraft { Id = file.Id, Text = MojibakeRepair.Repair(text), Claims = file.Claims }];
    }

    private static string? Text(SourceFile file, LoadReport report)
    {
        using var zip = ZipFile.OpenRead(file.Path);
        if (zip.GetEntry("word/document.xml") is not { } entry)
        {
            report.Skip(file.Name, "it is no Word document.");
            return null;
        }
        using var stream = entry.Open();
        using var xml = XmlReader.Create(stream, new XmlReaderSettings
            { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = file.Options.MaxFileBytes * 4 });
        try
        {
            var text = Paragraphs(xml);
            if (!string.IsNullOrWhiteSpace(text)) return text;
            report.Skip(file.Name, "it is empty.");
        }
        catch (XmlException e)
        {
            report.Skip(file.Name, $"the Word document cannot be read: {e.Message}");
        }
        return null;
    }

    private static string Paragraphs(XmlReader xml)
    {
        var text = new StringBuilder();
        var inText = false;
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "t") inText = !xml.IsEmptyElement;
            else if (xml.NodeType == XmlNodeType.Element && xml.LocalName is "br" or "tab") text.Append(xml.LocalName == "br" ? '\n' : ' ');
            else if (xml.NodeType == XmlNodeType.EndElement && xml.LocalName == "t") inText = false;
            else if (xml.NodeType == XmlNodeType.EndElement && xml.LocalName == "p") text.Append('\n');
            else if (inText && xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace) text.Append(xml.Value);
        }
        return text.ToString();
    }
}
