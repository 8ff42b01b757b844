namespace Parallax.Reading.Pages;

/// <summary>
/// Finds the element that holds the article's body: the one with most text and fewest links under it.
/// </summary>
internal sealed class BodyFinder
{
    private const int LongParagraph = 80, MostCounted = 2000;
    private const double SameScore = 1e-9;
    private const Cue NotBody = Cue.Unlikely | Cue.Hidden;
    private readonly IReadOnlyList<TextBlock> texts;
    private readonly double[] sums;

    public BodyFinder(BlockCollector page)
    {
        texts = page.Texts;
        sums = new double[texts.Count + 1];
        for (var i = 0; i < texts.Count; i++)
            sums[i + 1] = sums[i] + Weight(texts[i]);
    }

    /// <summary>The element with the highest weight; of equals the innermost.</summary>
    public PageNode? Find(IReadOnlyList<PageNode> nodes)
    {
        PageNode? best = null;
        var bestScore = 0.0;
        foreach (var node in nodes)
        {
            var score = (sums[node.EndBlock] - sums[node.FirstBlock]) * Trust(node);
            // Elements come in the order of the page: a later one of the same weight lies inside the earlier one.
            var isInner = best is not null && score > 0 && score >= bestScore - SameScore;
            if (score <= bestScore && !isInner) continue;
            best = node;
            bestScore = score;
        }
        return best;
    }

    private static double Trust(PageNode node)
    {
        if (node.Element.GetAttribute("itemprop") is "articleBody") return 2;
        if (node.Cue.HasFlag(Cue.Body)) return 1.2;
        return node.Element.LocalName == "article" ? 1.1 : 1;
    }

    /// <summary>
    /// How much a block speaks for the elements around it: its length, less where it is short, linked or beside.
    /// </summary>
    private static double Weight(TextBlock block)
    {
        var length = Math.Min(block.Text.Length, MostCounted);
        if ((block.Cues & NotBody) != 0 || block.Node.IsIn(NotBody)) return -length * 0.3;
        if (block.IsTableRow) return length * 0.2;
        if (block.LinkDensity > 0.5) return -length * 0.5 - 5;
        if (block.Node.Element.LocalName is "h1" or "h2" or "h3" or "h4") return 0;
        if (length >= LongParagraph) return length * (1 - block.LinkDensity);
        return block.Node.Element.LocalName is "p" or "blockquote" or "pre" ? length * 0.7 : length * 0.1 - 8;
    }
}
