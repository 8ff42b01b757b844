using AngleSharp.Dom;

namespace Parallax.Reading.Pages;

/// <summary>A block-level element of a page and the range of text blocks under it.</summary>
internal sealed class PageNode(IElement element, PageNode? parent, Cue cue, int firstBlock)
{
    public IElement Element { get; } = element;

    public PageNode? Parent { get; } = parent;

    public Cue Cue { get; set; } = cue;

    public int FirstBlock { get; } = firstBlock;

    /// <summary>Index after the last block under it.</summary>
    public int EndBlock { get; set; } = firstBlock;

    /// <summary>
    /// Whether it or an element around it has one of the cues, the ones from <paramref name="within"/> on aside.
    /// </summary>
    public bool IsIn(Cue cues, PageNode? within = null)
    {
        for (var node = this; node is not null && node != within; node = node.Parent)
            if ((node.Cue & cues) != 0) return true;
        return false;
    }

    /// <summary>Whether it is, or lies in, an element of that name.</summary>
    public bool IsIn(string element, PageNode within)
    {
        for (var node = this; node is not null && node != within; node = node.Parent)
            if (node.Element.LocalName == element) return true;
        return false;
    }
}
