using Parallax.Articles;

namespace Parallax.Reading.Pages;

/// <summary>Where several articles stand under one another, as in a stream, the one that the page's title names.</summary>
internal static class OneOfSeveral
{
    private const int LeastRival = 150, LeastOwn = 60;

    /// <summary>The part of the body with the title, if like parts beside it have titles of their own; else the body.</summary>
    public static PageNode Choose(BlockCollector page, PageNode body, string? title)
    {
        if (title is null || Heading(page, body, Spans.Key(title)) is not { } heading) return body;
        for (var part = heading.Parent; part is not null && part != body; part = part.Parent)
            if (Length(page, part) >= LeastOwn && page.Nodes.Any(n => n != part && n.Parent == part.Parent && IsRival(page, n, part, heading))) return part;
        return body;
    }

    private static PageNode? Heading(BlockCollector page, PageNode body, string title) => page.Nodes.FirstOrDefault(n =>
        n.Element.LocalName is "h1" or "h2" or "h3" && n.FirstBlock >= body.FirstBlock && n.EndBlock == n.FirstBlock + 1 && n.EndBlock <= body.EndBlock
        && n.FirstBlock < page.Texts.Count && Spans.Key(page.Texts[n.FirstBlock].Text) == title);

    private static bool IsRival(BlockCollector page, PageNode node, PageNode part, PageNode heading) =>
        node.Element.LocalName == part.Element.LocalName && node.FirstBlock >= part.EndBlock && Length(page, node) >= LeastRival
        && page.Nodes.Any(h => h.Element.LocalName == heading.Element.LocalName && h.FirstBlock >= node.FirstBlock && h.EndBlock <= node.EndBlock && h.EndBlock > h.FirstBlock
            && (page.Texts[h.FirstBlock].LinkDensity > 0.8 || part.Element.LocalName == "article" && h.Element.LocalName == "h1"));

    private static int Length(BlockCollector page, PageNode node)
    {
        var length = 0;
        for (var i = node.FirstBlock; i < node.EndBlock; i++)
            if (page.Texts[i] is { LinkDensity: < 0.5 } text && text.Text.Length >= LeastOwn) length += text.Text.Length;
        return length;
    }
}
