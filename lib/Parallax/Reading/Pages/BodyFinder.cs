namespace Parallax.Reading.Pages;

/// <summary>Finds the element that holds the article's body: the one under which most text and fewest links stand.</summary>
internal sealed class BodyFinder
{
    private const int LongParagraph = 80;
    private readonly IReadOnlyList<TextBlock> texts;
    private readonly double[] sums;

    public BodyFinder(BlockCollector page)
    {
        texts = page.Texts;
        sums = new double[texts.Count + 1];
        for (var i = 0; i < texts.Count; i++) sums[i + 1] = sums[i] + Weight(texts[i], (texts[i].Cues & (Cue.Unlikely | Cue.Hidden)) != 0 || texts[i].Node.IsIn(Cue.Unlikely | Cue.Hidden));
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
            if (score > bestScore || best is not null && score >= bestScore - 1e-9 && score > 0) (best, bestScore) = (node, score);
        }
        return best;
    }

    private static double Trust(PageNode node) =>
        node.Element.GetAttribute("itemprop") is "articleBody" ? 2
        : node.Cue.HasFlag(Cue.Body) ? 1.2 : node.Element.LocalName == "article" ? 1.1 : 1;

    private static double Weight(TextBlock block, bool isUnlikely)
    {
        var length = Math.Min(block.Text.Length, 2000);
        if (isUnlikely) return -length * 0.3;
        if (block.IsTableRow) return length * 0.2;
        if (block.LinkDensity > 0.5) return -length * 0.5 - 5;
        if (block.Node.Element.LocalName is "h1" or "h2" or "h3" or "h4") return 0;
        if (length >= LongParagraph) return length * (1 - block.LinkDensity);
        return block.Node.Element.LocalName is "p" or "blockquote" or "pre" ? length * 0.7 : length * 0.1 - 8;
    }
}
