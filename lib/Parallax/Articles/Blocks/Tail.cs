namespace Parallax.Articles.Blocks;

/// <summary>Sets aside what stands below the body: contributors, standards, biographies, links.</summary>
internal static class Tail
{
    private const int MaxBiographies = 8, MaxName = 6;
    private static readonly string[] EndRules = ["contributors", "contributed", "standards", "copyright", "rights-reserved"];

    /// <summary>Applies the rules; <paramref name="people"/> are the contributors that the page names.</summary>
    public static void Apply(IReadOnlyList<Block> blocks, IReadOnlyList<Contributor> people)
    {
        SetLinksAside(blocks);
        SetLettersAside(blocks);
        var (end, isSure) = FindEnd(blocks);
        for (var i = end; i < blocks.Count; i++)
        {
            var block = blocks[i];
            if (!block.IsOpen) continue;
            var isBiography = Biographies.Subject(block) is not null || Biographies.HasCue(block) || Names(block, people);
            if (isBiography) block.SetAside(FurnitureKind.Biography, "biography-after-end");
            else if (isSure) block.SetAside(FurnitureKind.Page, "after-end");
        }
        if (end == blocks.Count) SetBiographiesAside(blocks);
    }

    /// <summary>
    /// The index after the first line that only stands below a body, if most of the text stands above it; sure where
    /// little stands below.
    /// </summary>
    private static (int Index, bool IsSure) FindEnd(IReadOnlyList<Block> blocks)
    {
        var total = blocks.Where(b => b.IsOpen).Sum(b => b.Words);
        var before = 0;
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].IsOpen) before += blocks[i].Words;
            if (before * 2 > total && blocks[i].Role == BlockRole.Furniture && blocks[i].Pieces.Count == 1 && EndRules.Contains(blocks[i].Pieces[0].Rule))
                return (i + 1, before * 4 > total * 3);
        }
        return (blocks.Count, false);
    }

    private static bool Names(Block block, IReadOnlyList<Contributor> people) => people.Any(p => p.IsPerson &&
        p.Name.Split(' ').Any(part => part.Length > 2 && block.Value.Contains(part, StringComparison.Ordinal)));

    /// <summary>Biographies at the end of a page without such a line: from the first one that begins so to the end.</summary>
    private static void SetBiographiesAside(IReadOnlyList<Block> blocks)
    {
        var first = -1;
        for (int i = blocks.Count - 1, texts = 0; i > 0 && texts < MaxBiographies; i--)
        {
            if (!blocks[i].IsOpen) continue;
            texts++;
            if (Biographies.Subject(blocks[i]) is not null) first = i;
            else if (!Biographies.HasCue(blocks[i])) break;
        }
        if (first < 0 || !blocks.Take(first).Any(b => b.IsOpen)) return;
        for (var i = first; i < blocks.Count; i++)
            if (blocks[i].IsOpen) blocks[i].SetAside(FurnitureKind.Biography, "biography");
    }

    /// <summary>The name of a newsletter over the line that offers it.</summary>
    private static void SetLettersAside(IReadOnlyList<Block> blocks)
    {
        for (var i = 1; i + 1 < blocks.Count; i++)
            if (blocks[i].IsOpen && blocks[i].Words <= MaxName && !blocks[i].EndsLikeSentence && blocks[i + 1].Role == BlockRole.Furniture
                && blocks[i + 1].Pieces is [{ Kind: FurnitureKind.Newsletter }]) blocks[i].SetAside(FurnitureKind.Newsletter, "newsletter-name");
    }

    /// <summary>"Related stories" and the titles under it.</summary>
    private static void SetLinksAside(IReadOnlyList<Block> blocks)
    {
        for (var i = 1; i < blocks.Count; i++)
        {
            if (!blocks[i].IsOpen || !LineRules.IsLinksHeader(blocks[i])) continue;
            blocks[i].SetAside(FurnitureKind.Related, "links-header");
            for (i++; i < blocks.Count && blocks[i].IsOpen && !blocks[i].EndsLikeSentence && blocks[i].Words <= 25; i++)
                blocks[i].SetAside(FurnitureKind.Related, "link");
            i--;
        }
    }
}
