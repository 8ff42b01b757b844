using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Parallax.Notebooks.Report;

/// <summary>SVG that may be put into a page: shapes, texts and rules for dark pages, nothing that acts.</summary>
internal static class SafeSvg
{
    private const string Namespace = "http://www.w3.org/2000/svg";
    private const string RootClass = "parallax";
    private const int MostCharacters = 8_000_000;

    private static readonly HashSet<string> Elements = new(StringComparer.Ordinal)
    {
        "svg", "g", "path", "rect", "circle", "line", "text", "tspan", "title", "desc", "style", "metadata",
    };

    private static readonly string[] Harmful = ["url(", "@import", "javascript:", "expression(", "<", "\\"];

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = MostCharacters,
    };

    /// <summary>The markup of a chart, labelled with its title and description; null where it is not safe.</summary>
    /// <param name="base64">The picture as a data address holds it.</param>
    public static string? Read(string base64)
    {
        if (Parse(base64) is not { Root: { } root } || !IsChart(root)) return null;
        if (!root.DescendantNodesAndSelf().All(IsSafe)) return null;
        Label(root);
        return root.ToString(SaveOptions.DisableFormatting);
    }

    private static XDocument? Parse(string base64)
    {
        try
        {
            var text = new MemoryStream(Convert.FromBase64String(base64));
            using var reader = XmlReader.Create(text, Settings);
            return XDocument.Load(reader, LoadOptions.PreserveWhitespace);
        }
        catch (Exception error) when (error is FormatException or XmlException or DecoderFallbackException)
        {
            return null;
        }
    }

    private static bool IsChart(XElement root) =>
        root.Name == XName.Get("svg", Namespace) && root.Attribute("class")?.Value == RootClass;

    private static bool IsSafe(XNode node) => node switch
    {
        XElement element => IsSafe(element),
        XCData => false,
        XText => true,
        _ => false,
    };

    private static bool IsSafe(XElement element)
    {
        if (element.Name.NamespaceName != Namespace || !Elements.Contains(element.Name.LocalName)) return false;
        if (element.Name.LocalName == "style" && IsHarmful(element.Value)) return false;
        return element.Attributes().All(IsSafe);
    }

    private static bool IsSafe(XAttribute attribute)
    {
        if (attribute.IsNamespaceDeclaration) return attribute.Value == Namespace;
        var name = attribute.Name;
        if (name.NamespaceName.Length > 0 || name.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase))
            return false;
        if (name.LocalName.StartsWith("data-", StringComparison.Ordinal)) return true;
        return name.LocalName is not ("href" or "src" or "style" or "id") && !IsHarmful(attribute.Value);
    }

    private static bool IsHarmful(string value) =>
        Harmful.Any(part => value.Contains(part, StringComparison.OrdinalIgnoreCase));

    // A title element would be shown at the pointer all over the chart.
    private static void Label(XElement root)
    {
        XElement?[] told = [root.Element(XName.Get("title", Namespace)), root.Element(XName.Get("desc", Namespace))];
        var texts = told.OfType<XElement>().ToList();
        if (texts.Count == 0) return;
        root.SetAttributeValue("aria-label", string.Join(". ", texts.Select(text => text.Value)));
        texts.ForEach(text => text.Remove());
    }
}
