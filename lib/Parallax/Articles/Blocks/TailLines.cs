namespace Parallax.Articles.Blocks;

/// <summary>Sets aside what is below the body: contributors, standards, biographies, links.</summary>
internal static class TailLines
{
    private const int MaxBiographies = 8, MaxLetterWords = 6, MaxLinkWords = 25, MaxNoteParagraphs = 3;
    private const int ShortestName = 3;

    private static readonly string[] EndRules =
        ["contributors", "contributed", "standards", "copyright", "rights-reserved"];

    /// <summary>Applies the rules; <paramref name="people"/> are the contributors that the page names.</summary>
    public static void Apply(IReadOnlyList<Block> blocks, IReadOnlyList<Contributor> people)
    {
        SetLinksAside(blocks);
        SetLettersAside(blocks);
        SetNotesAside(blocks);
        var (end, isSure) = FindEnd(blocks);
        foreach (var block in blocks.Skip(end).Where(b => b.IsOpen))
        {
            if (IsBiography(block, people)) block.SetAside(FurnitureKind.Biography, "biography-after-end");
            else if (isSure) block.SetAside(FurnitureKind.Page, "after-end");
        }
        if (end == blocks.Count) SetBiographiesAside(blocks);
    }

    /// <summary>
    /// The index after the first line that is only found below a body, if most of the text is above it; sure where
    /// little is below.
    /// </summary>
    private static (int Index, bool IsSure) FindEnd(IReadOnlyList<Block> blocks)
    {
        var total = blocks.Where(b => b.IsOpen).Sum(b => b.Words);
        var before = 0;
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].IsOpen) before += blocks[i].Words;
            if (before * 2 > total && IsEndLine(blocks[i]))
                return (i + 1, before * 4 > total * 3);
        }
        return (blocks.Count, false);
    }

    private static bool IsEndLine(Block block) =>
        block is { Role: BlockRole.Furniture, Pieces: [var only] } && EndRules.Contains(only.Rule);

    private static bool IsBiography(Block block, IReadOnlyList<Contributor> people) =>
        Biographies.Subject(block) is not null || Biographies.HasCue(block) || NamesOneOf(block, people);

    private static bool NamesOneOf(Block block, IReadOnlyList<Contributor> people)
    {
        var value = block.Value;
        var names = people.Where(p => p.IsPerson).SelectMany(p => p.Name.Split(' '));
        return names.Any(n => n.Length >= ShortestName && value.Contains(n, StringComparison.Ordinal));
    }

    /// <summary>
    /// Biographies at the end of a page without such a line: from the first one that begins so to the end.
    /// </summary>
    private static void SetBiographiesAside(IReadOnlyList<Block> blocks)
    {
        var first = FirstOfBiographies(blocks);
        if (first < 0 || !blocks.Take(first).Any(b => b.IsOpen)) return;
        foreach (var block in blocks.Skip(first).Where(b => b.IsOpen))
            block.SetAside(FurnitureKind.Biography, "biography");
    }

    private static int FirstOfBiographies(IReadOnlyList<Block> blocks)
    {
        var first = -1;
        var texts = 0;
        for (var i = blocks.Count - 1; i > 0 && texts < MaxBiographies; i--)
        {
            if (!blocks[i].IsOpen) continue;
            texts++;
            if (Biographies.Subject(blocks[i]) is not null) first = i;
            else if (!Biographies.HasCue(blocks[i])) break;
        }
        return first;
    }

    /// <summary>"Correction" and what it says: up to three paragraphs at the end, the next one elsewhere.</summary>
    private static void SetNotesAside(IReadOnlyList<Block> blocks)
    {
        for (var i = 1; i < blocks.Count; i++)
        {
            if (!blocks[i].IsOpen || !LineRules.IsNoteHeading(blocks[i])) continue;
            blocks[i].SetAside(FurnitureKind.EditorsNote, "note-header");
            var after = blocks.Skip(i + 1).Where(b => b.IsOpen).ToList();
            var isAtEnd = after.Count <= MaxNoteParagraphs && blocks.Take(i).Any(b => b.IsOpen && b.EndsLikeSentence);
            foreach (var note in after.Take(isAtEnd ? MaxNoteParagraphs : 1))
                note.SetAside(FurnitureKind.EditorsNote, "note");
        }
    }

    /// <summary>The name of a newsletter over the line that offers it.</summary>
    private static void SetLettersAside(IReadOnlyList<Block> blocks)
    {
        for (var i = 1; i + 1 < blocks.Count; i++)
            if (IsShortTitle(blocks[i], MaxLetterWords) && IsNewsletter(blocks[i + 1]))
                blocks[i].SetAside(FurnitureKind.Newsletter, "newsletter-name");
    }

    private static bool IsNewsletter(Block block) =>
        block is { Role: BlockRole.Furniture, Pieces: [{ Kind: FurnitureKind.Newsletter }] };

    /// <summary>"Related stories" and the titles under it.</summary>
    private static void SetLinksAside(IReadOnlyList<Block> blocks)
    {
        for (var i = 1; i < blocks.Count; i++)
        {
            if (!blocks[i].IsOpen || !LineRules.IsLinksHeader(blocks[i])) continue;
            blocks[i].SetAside(FurnitureKind.Related, "links-header");
            while (i + 1 < blocks.Count && IsShortTitle(blocks[i + 1], MaxLinkWords))
                blocks[++i].SetAside(FurnitureKind.Related, "link");
        }
    }

    private static bool IsShortTitle(Block block, int maxWords) =>
        block.IsOpen && !block.EndsLikeSentence && block.Words <= maxWords;
}
