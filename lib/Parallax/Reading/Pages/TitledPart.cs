using Parallax.Articles;

namespace Parallax.Reading.Pages;

/// <summary>
/// Where a page has several articles one below the other, as in a stream, the one that its title names.
/// </summary>
internal sealed class TitledPart(BlockCollector page, PageNode heading)
{
    private const int LeastRival = 150, LeastOwn = 60;
    private const double LinkedHeading = 0.8, MostLinks = 0.5;

    /// <summary>
    /// The part of the body with the title, if like parts beside it have titles of their own; else the body.
    /// </summary>
    public static PageNode Choose(BlockCollector page, PageNode body, string? title)
    {
        if (title is null || Heading(page, body, TextKey.Of(title)) is not { } heading) return body;
        return new TitledPart(page, heading).Within(body);
    }

    private static PageNode? Heading(BlockCollector page, PageNode body, string title) =>
        page.Nodes.FirstOrDefault(n => IsHeadingIn(n, body)
            && TextKey.Of(page.Texts[n.FirstBlock].Text) == title);

    private static bool IsHeadingIn(PageNode node, PageNode body)
    {
        if (node.Element.LocalName is not ("h1" or "h2" or "h3") || node.EndBlock != node.FirstBlock + 1) return false;
        return node.FirstBlock >= body.FirstBlock && node.EndBlock <= body.EndBlock;
    }

    private PageNode Within(PageNode body)
    {
        for (var part = heading.Parent; part is not null && part != body; part = part.Parent)
            if (Length(part) >= LeastOwn && HasRival(part)) return part;
        return body;
    }

    private bool HasRival(PageNode part) =>
        page.Nodes.Any(n => n.Parent == part.Parent && IsRival(n, part));

    private bool IsRival(PageNode node, PageNode part)
    {
        if (node == part || node.Element.LocalName != part.Element.LocalName) return false;
        var least = node.Element.LocalName == "article" ? LeastOwn : LeastRival;
        if (node.FirstBlock < part.EndBlock || Length(node) < least) return false;
        return page.Nodes.Any(h => IsLikeHeading(h, part) && IsTitleOf(h, node));
    }

    /// <summary>A heading of the same level; between whole articles, one of any level.</summary>
    private bool IsLikeHeading(PageNode node, PageNode part)
    {
        if (node.Element.LocalName == heading.Element.LocalName) return true;
        return part.Element.LocalName == "article" && node.Element.LocalName is "h1" or "h2" or "h3";
    }

    private bool IsTitleOf(PageNode title, PageNode node)
    {
        if (title.FirstBlock < node.FirstBlock || title.EndBlock > node.EndBlock) return false;
        if (title.EndBlock <= title.FirstBlock) return false;
        if (page.Texts[title.FirstBlock].LinkDensity > LinkedHeading) return true;
        return node.Element.LocalName == "article" && title.Element.LocalName == "h1";
    }

    /// <summary>Length of the running text under an element.</summary>
    private int Length(PageNode node)
    {
        var length = 0;
        for (var i = node.FirstBlock; i < node.EndBlock; i++)
        {
            var text = page.Texts[i];
            if (text.LinkDensity < MostLinks && text.Text.Length >= LeastOwn) length += text.Text.Length;
        }
        return length;
    }
}
