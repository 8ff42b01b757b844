using Parallax.Articles.Blocks;

namespace Parallax.Reading.Pages;

/// <summary>Weighs the cues of a page's elements against its text: drops those that are false, adds those that its structure gives.</summary>
internal sealed class PageCues
{
    private const int RunningLength = 80, MaxHeading = 60, MaxBoxes = 4;
    private readonly IReadOnlyList<PageNode> nodes;
    private readonly IReadOnlyList<TextBlock> texts;
    private readonly int[] running, links, letters;

    private PageCues(BlockCollector page)
    {
        (nodes, texts) = (page.Nodes, page.Texts);
        (running, links, letters) = (new int[texts.Count + 1], new int[texts.Count + 1], new int[texts.Count + 1]);
        for (var i = 0; i < texts.Count; i++)
        {
            var text = texts[i];
            running[i + 1] = running[i] + (text.IsTableRow || text.Text.Length >= RunningLength && text.LinkDensity < 0.5 ? text.Text.Length : 0);
            links[i + 1] = links[i] + text.LinkChars;
            letters[i + 1] = letters[i] + text.Text.Length;
        }
    }

    public static void Check(BlockCollector page)
    {
        var cues = new PageCues(page);
        cues.DropFalse();
        cues.MarkLists();
        cues.MarkHeaded();
    }

    private static int In(int[] sums, PageNode node) => sums[node.EndBlock] - sums[node.FirstBlock];

    /// <summary>
    /// What holds most of a page's running text is not beside the article, whatever it is called: an element, or all
    /// elements of one class, as a page builder's boxes. Comments may outweigh their article; they do not hold its title.
    /// </summary>
    private void DropFalse()
    {
        foreach (var node in nodes.Where(n => IsDoubtful(n) && Outweighs(In(running, n))))
            if (!node.Cue.HasFlag(Cue.Comment) || HoldsTitle(node)) node.Cue &= Cue.Body;
        // Boxes stand in boxes: the inner ones show when the outer ones are cleared.
        for (var (cleared, round) = (true, 0); cleared && round < MaxBoxes; round++)
        {
            cleared = false;
            foreach (var alike in nodes.Where(IsBox).GroupBy(n => n.Element.ClassName!, StringComparer.Ordinal).Where(g => Outweighs(Union(g))).ToList())
            {
                foreach (var node in alike) node.Cue &= Cue.Body;
                cleared = true;
            }
        }
    }

    private bool Outweighs(int length) => length * 2 > running[^1];

    private static bool IsBox(PageNode node) => IsDoubtful(node) && !node.Cue.HasFlag(Cue.Comment) && !string.IsNullOrEmpty(node.Element.ClassName)
        && node.Parent?.IsIn(Cue.Unlikely | Cue.Hidden) != true;

    /// <summary>The running text of elements in the order of the page: one that ends no later than another lies in it.</summary>
    private int Union(IEnumerable<PageNode> alike)
    {
        var (length, end) = (0, 0);
        foreach (var node in alike)
            if (node.EndBlock > end) (length, end) = (length + In(running, node), node.EndBlock);
        return length;
    }

    private static bool IsDoubtful(PageNode node) => node.Cue is not (Cue.None or Cue.Body);

    private static bool HoldsTitle(PageNode node) => node.Element.LocalName is "body" or "html" or "main" || node.Element.QuerySelector("h1") is not null;

    /// <summary>Lists of links, and linked titles with a line or two of text, point at other articles.</summary>
    private void MarkLists()
    {
        foreach (var node in nodes)
        {
            var name = node.Element.LocalName;
            if (name is "li" or "article" && IsTeaser(node) || name is "ul" or "ol" && IsLinks(node)) node.Cue |= Cue.Unlikely;
        }
    }

    private bool IsTeaser(PageNode node)
    {
        if (node.EndBlock - node.FirstBlock is < 2 or > 6 || In(running, node) * 4 > running[^1]) return false;
        for (var i = node.FirstBlock; i < node.EndBlock; i++)
            if (texts[i].LinkDensity > 0.8 && texts[i].Text.Length >= 20) return true;
        return false;
    }

    private bool IsLinks(PageNode node) => node.EndBlock - node.FirstBlock >= 2 && In(running, node) == 0 && In(links, node) * 5 > In(letters, node) * 3;

    /// <summary>A part of the page under a heading such as "Most read" or "About us".</summary>
    private void MarkHeaded()
    {
        var title = nodes.FirstOrDefault(n => n.Element.LocalName == "h1");
        foreach (var node in nodes)
            if (IsHeaded(node) && (In(running, node) * 4 <= running[^1] || title is not null && Follows(node, title))) node.Cue |= Cue.Unlikely;
    }

    private bool IsHeaded(PageNode node) => node.EndBlock - node.FirstBlock >= 2 && !node.Cue.HasFlag(Cue.Body)
        && texts[node.FirstBlock] is { Text.Length: <= MaxHeading } first && first.Node != node
        && (LineRules.IsSideHeading(first.Text) || In(links, node) > 0 && LineRules.IsLinksHeading(first.Text));

    /// <summary>Whether running text stands between a title and an element.</summary>
    private bool Follows(PageNode node, PageNode title) => node.FirstBlock >= title.EndBlock && running[node.FirstBlock] > running[title.EndBlock];
}
