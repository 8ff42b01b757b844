using System.Collections.Frozen;
using System.Text;
using AngleSharp.Dom;
using Parallax.Articles;

namespace Parallax.Reading.Pages;

/// <summary>Walks a page once and lists its block-level elements and paragraphs.</summary>
internal sealed class BlockCollector
{
    private static readonly FrozenSet<string> Blocks = new[]
    {
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "div", "dl", "dt",
        "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr",
        "html", "li", "main", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th",
        "thead", "tr", "ul",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Skipped = new[]
    {
        "head", "script", "style", "noscript", "svg", "iframe", "template", "button", "select", "input", "textarea",
        "option", "audio", "video", "object", "canvas", "dialog",
        "amp-ad", "amp-list", "amp-sidebar", "amp-consent", "amp-embed", "amp-iframe", "amp-user-notification",
    }.ToFrozenSet(StringComparer.Ordinal);

    // Fewer cells are no table, and longer ones on average no figures.
    private const int FewestCells = 4, MaxCell = 60;
    private static readonly string[] Invisible = ["display:none", "display: none"];
    private readonly ClassCues classes = new();
    private readonly StringBuilder text = new();
    private int linkChars, linkDepth, joint = -1;
    private Cue inlineCues;

    public List<PageNode> Nodes { get; } = [];

    public List<TextBlock> Texts { get; } = [];

    public void Collect(IElement root) => Visit(root, null);

    private void Visit(IElement element, PageNode? parent)
    {
        var own = CuesOf(element);
        var node = new PageNode(element, parent, own, Texts.Count);
        Nodes.Add(node);
        if (element.LocalName == "table" && IsFigures(element)) Rows(element, node);
        else
        {
            Children(element, node);
            Flush(node);
        }
        node.EndBlock = Texts.Count;
    }

    private void Children(INode container, PageNode node)
    {
        for (var child = container.FirstChild; child is not null; child = child.NextSibling)
        {
            if (child is IText piece) Append(piece.Data);
            else if (child is IElement element) Element(element, node);
        }
    }

    private void Element(IElement element, PageNode node)
    {
        if (Skipped.Contains(element.LocalName)) return;
        if (Blocks.Contains(element.LocalName))
        {
            Flush(node);
            Visit(element, node);
            return;
        }
        if (element.LocalName == "br")
        {
            text.Append('\n');
            return;
        }
        var own = CuesOf(element);
        if (own.HasFlag(Cue.Hidden)) return;
        Inline(element, node, own);
    }

    /// <summary>An inline element's own cues hold for a paragraph only where it is the whole of it.</summary>
    private void Inline(IElement element, PageNode node, Cue own)
    {
        if (element.PreviousSibling is IElement) joint = text.Length;
        var isLink = element.LocalName == "a";
        var startsBlock = own != Cue.None && IsBlank();
        if (isLink) linkDepth++;
        Children(element, node);
        if (isLink) linkDepth--;
        if (startsBlock) inlineCues = EndsBlock(element) ? inlineCues | own : inlineCues;
    }

    private bool IsBlank()
    {
        for (var i = 0; i < text.Length; i++)
            if (!char.IsWhiteSpace(text[i])) return false;
        return true;
    }

    private static bool EndsBlock(INode element)
    {
        for (var next = element.NextSibling; next is not null; next = next.NextSibling)
        {
            if (next is IText piece && string.IsNullOrWhiteSpace(piece.Data)) continue;
            return next is IElement e && (e.LocalName == "br" || Blocks.Contains(e.LocalName));
        }
        return true;
    }

    private void Append(string data)
    {
        foreach (var c in data)
        {
            if (char.IsWhiteSpace(c)) AppendBlank();
            else AppendCharacter(c);
        }
    }

    private void AppendBlank()
    {
        if (text.Length > 0 && !char.IsWhiteSpace(text[^1])) text.Append(' ');
    }

    private void AppendCharacter(char c)
    {
        if (joint > 0 && joint == text.Length && AreApart(text[^1], c)) text.Append(' ');
        joint = -1;
        text.Append(c);
        if (linkDepth > 0) linkChars++;
    }

    /// <summary>A style sheet parts two elements next to each other: "Ann Roe" and "4 May".</summary>
    private static bool AreApart(char last, char next) =>
        char.IsLower(last) && (char.IsUpper(next) || char.IsAsciiDigit(next));

    private void Flush(PageNode node)
    {
        var value = text.ToString();
        text.Clear();
        var links = linkChars;
        linkChars = 0;
        var cues = inlineCues;
        inlineCues = Cue.None;
        if (value.AsSpan().Trim().IsEmpty) return;
        // Two line breaks end a paragraph, as they look.
        var parts = value.Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var density = (double)links / value.Length;
        foreach (var part in parts)
            Texts.Add(new TextBlock(node, part, (int)(density * part.Length), cues));
    }

    private Cue CuesOf(IElement element)
    {
        if (element.Attributes.Length == 0) return ByName(element.LocalName);
        if (IsHidden(element)) return Cue.Hidden;
        var cue = classes.Of(element.ClassName, element.Id);
        if (element.GetAttribute("itemprop") is { } property) cue |= classes.Of(property, null);
        // "social-embed" is a post that the article shows, not a bar of buttons.
        if (cue.HasFlag(Cue.Embed)) cue &= ~Cue.Unlikely;
        return cue | ByName(element.LocalName);
    }

    private static Cue ByName(string element) => element switch
    {
        "nav" or "footer" or "aside" or "form" => Cue.Unlikely,
        "figcaption" => Cue.Caption,
        _ => Cue.None,
    };

    /// <summary>
    /// A table of short cells holds figures; one of long cells, or of tables, is there for the layout.
    /// </summary>
    private static bool IsFigures(IElement table)
    {
        var cells = table.QuerySelectorAll("td, th");
        if (cells.Length < FewestCells || table.QuerySelector("table") is not null) return false;
        return table.TextContent.Length < cells.Length * MaxCell;
    }

    private void Rows(IElement table, PageNode node)
    {
        foreach (var row in table.QuerySelectorAll("tr"))
        {
            var cells = row.Children.Select(c => WhiteSpace.Collapse(c.TextContent));
            var value = string.Join(' ', cells.Where(c => c.Length > 0));
            if (value.Length > 0)
                Texts.Add(new TextBlock(node, value, 0, Cue.None, IsTableRow: true));
        }
    }

    private static bool IsHidden(IElement element)
    {
        if (element.HasAttribute("hidden")) return true;
        var style = element.GetAttribute("style");
        return style is not null && Array.Exists(Invisible, i => style.Contains(i, StringComparison.OrdinalIgnoreCase));
    }
}
