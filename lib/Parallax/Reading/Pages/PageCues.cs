using Parallax.Articles.Blocks;

namespace Parallax.Reading.Pages;

/// <summary>Weighs the cues of a page's elements against its text.</summary>
/// <remarks>It drops those that are false and adds those that the page's structure gives.</remarks>
internal sealed class PageCues
{
    private const int RunningLength = 80, MaxHeading = 60, MaxNesting = 4, ShortestTeaser = 20;
    private const double MostLinks = 0.5, Linked = 0.8;
    private readonly IReadOnlyList<PageNode> nodes;
    private readonly IReadOnlyList<TextBlock> texts;
    private readonly int[] running, links, letters;

    private PageCues(BlockCollector page)
    {
        nodes = page.Nodes;
        texts = page.Texts;
        running = Sums(RunningLetters);
        links = Sums(t => t.LinkChars);
        letters = Sums(t => t.Text.Length);
    }

    public static void Check(BlockCollector page)
    {
        var cues = new PageCues(page);
        cues.DropFalse();
        cues.DropFalseBoxes();
        cues.MarkLists();
        cues.MarkHeaded();
        cues.MarkSummaries();
        cues.MarkSummaryBoxes();
    }

    private static int RunningLetters(TextBlock text)
    {
        var isRunning = text.Text.Length >= RunningLength && text.LinkDensity < MostLinks;
        return isRunning || text.IsTableRow ? text.Text.Length : 0;
    }

    /// <summary>The sums of a count over the blocks before each.</summary>
    private int[] Sums(Func<TextBlock, int> count)
    {
        var sums = new int[texts.Count + 1];
        for (var i = 0; i < texts.Count; i++)
            sums[i + 1] = sums[i] + count(texts[i]);
        return sums;
    }

    private static int In(int[] sums, PageNode node) => sums[node.EndBlock] - sums[node.FirstBlock];

    /// <summary>What holds most of a page's running text is not beside the article, whatever it is called.</summary>
    /// <remarks>Comments may outweigh their article; they do not hold its title.</remarks>
    private void DropFalse()
    {
        foreach (var node in nodes.Where(n => IsDoubtful(n) && Outweighs(In(running, n))))
            if (!node.Cue.HasFlag(Cue.Comment) || HoldsTitle(node)) node.Cue &= Cue.Body;
    }

    /// <summary>
    /// So for all elements of one class, as a page builder's boxes: the inner ones once the outer ones are done.
    /// </summary>
    private void DropFalseBoxes()
    {
        for (var round = 0; round < MaxNesting; round++)
        {
            var boxes = nodes.Where(IsBox).GroupBy(n => n.Element.ClassName!, StringComparer.Ordinal);
            var heavy = boxes.Where(b => Outweighs(Union(b))).SelectMany(b => b).ToList();
            if (heavy.Count == 0) return;
            foreach (var node in heavy) node.Cue &= Cue.Body;
        }
    }

    private bool Outweighs(int length) => length * 2 > running[^1];

    private static bool IsBox(PageNode node)
    {
        if (!IsDoubtful(node) || node.Cue.HasFlag(Cue.Comment)) return false;
        if (string.IsNullOrEmpty(node.Element.ClassName)) return false;
        return node.Parent is null || !node.Parent.IsIn(Cue.Unlikely | Cue.Hidden);
    }

    /// <summary>
    /// The running text of elements in the order of the page: one that ends no later than another lies in it.
    /// </summary>
    private int Union(IEnumerable<PageNode> alike)
    {
        var length = 0;
        var end = 0;
        foreach (var node in alike.Where(n => n.EndBlock > end))
        {
            length += In(running, node);
            end = node.EndBlock;
        }
        return length;
    }

    private static bool IsDoubtful(PageNode node) => node.Cue is not (Cue.None or Cue.Body);

    private static bool HoldsTitle(PageNode node) =>
        node.Element.LocalName is "body" or "html" or "main" || node.Element.QuerySelector("h1") is not null;

    /// <summary>Lists of links, and linked titles with a line or two of text, point at other articles.</summary>
    private void MarkLists()
    {
        foreach (var node in nodes)
            if (IsList(node)) node.Cue |= Cue.Unlikely;
    }

    private bool IsList(PageNode node) => node.Element.LocalName switch
    {
        "li" or "article" => IsTeaser(node),
        "ul" or "ol" => IsLinks(node),
        _ => false,
    };

    private bool IsTeaser(PageNode node)
    {
        if (node.EndBlock - node.FirstBlock is < 2 or > 6
            || In(running, node) * 4 > running[^1])
            return false;
        for (var i = node.FirstBlock; i < node.EndBlock; i++)
            if (texts[i].LinkDensity > Linked && texts[i].Text.Length >= ShortestTeaser) return true;
        return false;
    }

    private bool IsLinks(PageNode node)
    {
        if (node.EndBlock - node.FirstBlock < 2 || In(running, node) > 0) return false;
        return In(links, node) * 5 > In(letters, node) * 3;
    }

    /// <summary>A part of the page under a heading such as "Most read" or "About us".</summary>
    private void MarkHeaded()
    {
        var title = nodes.FirstOrDefault(n => n.Element.LocalName == "h1");
        foreach (var node in nodes.Where(IsHeaded))
        {
            var isSmall = In(running, node) * 4 <= running[^1];
            if (isSmall || title is not null && Follows(node, title)) node.Cue |= Cue.Unlikely;
        }
    }

    private bool IsHeaded(PageNode node)
    {
        if (node.EndBlock - node.FirstBlock < 2 || node.Cue.HasFlag(Cue.Body)) return false;
        var first = texts[node.FirstBlock];
        if (first.Text.Length > MaxHeading || first.Node == node) return false;
        return LineRules.IsSideHeading(first.Text) || In(links, node) > 0 && LineRules.IsLinksHeading(first.Text);
    }

    /// <summary>A summary in points and its heading: the list after "Key points".</summary>
    private void MarkSummaries()
    {
        foreach (var list in nodes.Where(n => n.Element.LocalName is "ul" or "ol" && n.FirstBlock > 0))
        {
            var heading = texts[list.FirstBlock - 1];
            if (heading.Text.Length > MaxHeading || !LineRules.IsSummaryHeading(heading.Text)) continue;
            if (In(running, list) * 4 > running[^1] || heading.Node == list.Parent) continue;
            heading.Node.Cue |= Cue.Unlikely;
            list.Cue |= Cue.Unlikely;
        }
    }

    /// <summary>A box that begins with "Story highlights" and holds lines, no running text.</summary>
    private void MarkSummaryBoxes()
    {
        foreach (var box in nodes.Where(n => n.Element.LocalName is "div" or "section" or "aside"))
        {
            if (box.EndBlock - box.FirstBlock < 2 || box.Cue.HasFlag(Cue.Body)) continue;
            var heading = texts[box.FirstBlock].Text;
            if (heading.Length > MaxHeading || !LineRules.IsSummaryHeading(heading)) continue;
            if (In(running, box) * 4 <= running[^1]) box.Cue |= Cue.Unlikely;
        }
    }

    /// <summary>Whether running text is between a title and an element.</summary>
    private bool Follows(PageNode node, PageNode title) =>
        node.FirstBlock >= title.EndBlock && running[node.FirstBlock] > running[title.EndBlock];
}
