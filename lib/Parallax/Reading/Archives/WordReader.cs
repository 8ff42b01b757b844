using System.IO.Compression;
using System.Text;
using System.Xml;
using Parallax.Articles;

namespace Parallax.Reading.Archives;

/// <summary>Reads a Word document: an export of Nexis, or one article.</summary>
internal static class WordReader
{
    // Word's markup may make four times as many characters as the text.
    private const int MarkupFactor = 4;

    public static IEnumerable<ArticleDraft> Read(SourceFile file, LoadReport report) =>
        Text(file, report) is { } text ? PlainTextReader.Read(text, file, report) : [];

    private static string? Text(SourceFile file, LoadReport report)
    {
        using var zip = ZipFile.OpenRead(file.Path);
        if (zip.GetEntry("word/document.xml") is not { } entry)
        {
            report.Skip(file.Name, "it is no Word document.");
            return null;
        }
        try
        {
            using var stream = entry.Open();
            using var xml = XmlReader.Create(stream, Settings(file.Options));
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

    private static XmlReaderSettings Settings(CorpusOptions options) => new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = options.MaxFileBytes * MarkupFactor,
    };

    private static string Paragraphs(XmlReader xml)
    {
        var text = new StringBuilder();
        var inText = false;
        while (xml.Read())
        {
            switch (xml.NodeType)
            {
                case XmlNodeType.Element when xml.LocalName == "t":
                    inText = !xml.IsEmptyElement;
                    break;
                case XmlNodeType.EndElement when xml.LocalName == "t":
                    inText = false;
                    break;
                case XmlNodeType.Element or XmlNodeType.EndElement:
                    text.Append(Blank(xml));
                    break;
                case XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace when inText:
                    text.Append(xml.Value);
                    break;
            }
        }
        return text.ToString();
    }

    /// <summary>
    /// What a tag puts between words: a new line after a paragraph and at a break, a blank at a tabulator.
    /// </summary>
    private static string Blank(XmlReader xml) => (xml.NodeType, xml.LocalName) switch
    {
        (XmlNodeType.EndElement, "p") or (XmlNodeType.Element, "br") => "\n",
        (XmlNodeType.Element, "tab") => " ",
        _ => "",
    };
}
