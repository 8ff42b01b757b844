using Parallax.Articles.Dates;
using Parallax.Articles.Metadata;
using Parallax.Articles.Patterns;

namespace Parallax.Articles.Blocks;

/// <summary>Tells title, standfirst, bylines and section names above the body.</summary>
internal static class HeadLines
{
    /// <summary>The rule for a line with an outlet's name under a byline.</summary>
    public const string OutletLine = "outlet-line";

    /// <summary>The rule for a line with an author's job under a byline.</summary>
    public const string JobLine = "job-line";

    /// <summary>The rule for an outlet's name over a page.</summary>
    public const string Masthead = "masthead";

    private const string NameLine = "name-line";
    private const int MaxMastheadWords = 4, MaxTitleWords = 30, MaxStandfirstWords = 60;
    private const int MaxHeadBlocks = 14, MaxTexts = 2;

    // A title that is a sentence has to be short, and a byline or date below it.
    private const int MaxSentenceWords = 20;
    private static readonly Pattern Job = Rule.Compile(@"\b{trade}\b");

    public static void Apply(IReadOnlyList<Block> blocks, HashSet<Block> repeated, bool isPage)
    {
        var title = isPage ? TitleOfPage(blocks) : FindTitle(blocks, repeated);
        var end = SetAsideLines(blocks, title + 1);
        if (title < 0 || isPage) return;
        MarkStandfirst(blocks, title, end, repeated.Contains(blocks[title]));
    }

    private static int TitleOfPage(IReadOnlyList<Block> blocks) =>
        blocks is [{ Role: BlockRole.Title }, ..] ? 0 : -1;

    private static int FindTitle(IReadOnlyList<Block> blocks, HashSet<Block> repeated)
    {
        for (var i = 0; i < Math.Min(blocks.Count, MaxHeadBlocks); i++)
        {
            var block = blocks[i];
            if (block.Role == BlockRole.Title) return i;
            if (!block.IsOpen || LineRules.ApplyHead(block)) continue;
            if (IsMasthead(blocks, i))
            {
                block.SetAside(FurnitureKind.Page, Masthead);
                continue;
            }
            if (!IsTitle(blocks, i, repeated.Contains(block))) return -1;
            block.Role = BlockRole.Title;
            return i;
        }
        return -1;
    }

    /// <summary>
    /// Whether a line is the name of the page's outlet: a known one, or one over the page's navigation.
    /// </summary>
    private static bool IsMasthead(IReadOnlyList<Block> blocks, int i)
    {
        if (blocks[i].Words > MaxMastheadWords || i + 1 >= blocks.Count || blocks[i].EndsLikeSentence) return false;
        if (OutletNames.IsKnown(blocks[i].Value)) return true;
        var isOverNavigation = Has(blocks[i + 1], FurnitureKind.Page, FurnitureKind.Newsletter);
        return isOverNavigation && blocks.Skip(i + 1).Any(b => b.IsOpen);
    }

    private static bool IsTitle(IReadOnlyList<Block> blocks, int i, bool isRepeated)
    {
        var block = blocks[i];
        if (block.Words is 0 or > MaxTitleWords || DatelineParser.Parse(block.Value) is not null) return false;
        if (i + 1 >= blocks.Count) return false;
        if (isRepeated || !block.EndsLikeSentence || block.Value[^1] is '?' or '!') return true;
        return block.Words <= MaxSentenceWords && IsHeadLine(blocks[i + 1]);
    }

    /// <summary>Whether a line is one that comes between title and body.</summary>
    private static bool IsHeadLine(Block block) =>
        Has(block, FurnitureKind.Byline, FurnitureKind.Timestamp) || block.IsOpen && LineRules.ApplyHead(block);

    /// <summary>
    /// Sets bylines and the like aside; the index after the last of them, or <paramref name="start"/>.
    /// </summary>
    private static int SetAsideLines(IReadOnlyList<Block> blocks, int start)
    {
        var end = start;
        var texts = 0;
        for (var i = start; i < Math.Min(blocks.Count, start + MaxHeadBlocks) && texts <= MaxTexts; i++)
        {
            if (!IsOrBecomesFurniture(blocks, i)) texts++;
            else if (Has(blocks[i], FurnitureKind.Byline, FurnitureKind.Timestamp, FurnitureKind.Repeat)) end = i + 1;
        }
        return end;
    }

    private static bool IsOrBecomesFurniture(IReadOnlyList<Block> blocks, int i)
    {
        var block = blocks[i];
        if (!block.IsOpen || LineRules.ApplyHead(block)) return true;
        var isUnderByline = HasByline(blocks, i - 1);
        if (IsNameLine(blocks, i)) block.SetAside(FurnitureKind.Byline, isUnderByline ? OutletLine : NameLine);
        else if (isUnderByline && IsJob(block)) block.SetAside(FurnitureKind.Byline, JobLine);
        return !block.IsOpen;
    }

    /// <summary>Whether a line is a name alone, with a date, a byline or a job next to it.</summary>
    private static bool IsNameLine(IReadOnlyList<Block> blocks, int i)
    {
        if (i + 1 >= blocks.Count
            || blocks[i].Words is < 2 or > 4
            || !Bylines.IsName(blocks[i].Value))
            return false;
        return Has(blocks[i + 1], FurnitureKind.Byline, FurnitureKind.Timestamp) || IsJob(blocks[i + 1]);
    }

    private static bool HasByline(IReadOnlyList<Block> blocks, int i) =>
        i >= 0 && Has(blocks[i], FurnitureKind.Byline);

    private static bool Has(Block block, params ReadOnlySpan<FurnitureKind> kinds)
    {
        foreach (var piece in block.Pieces)
            if (kinds.Contains(piece.Kind)) return true;
        return false;
    }

    private static bool IsJob(Block block)
    {
        if (!block.IsOpen || block.Words is < 1 or > 6 || block.EndsLikeSentence) return false;
        return Job.IsMatch(block.Value);
    }

    private static void MarkStandfirst(IReadOnlyList<Block> blocks, int title, int end, bool titleIsRepeated)
    {
        var between = blocks.Take(end).Skip(title + 1).Where(b => b.IsOpen).ToList();
        if (between.Count == 0 && end <= title + 1) MarkUnpunctuated(blocks, title + 1);
        if (between.Count is 0 or > 2 || between.Exists(b => b.Words > MaxStandfirstWords)) return;
        var isShort = between.Sum(b => b.Words) <= MaxStandfirstWords;
        if (between.Count > 1 && !titleIsRepeated && !isShort) return;
        foreach (var block in between) block.Role = BlockRole.Standfirst;
    }

    /// <summary>A line under the title that is no full sentence is a standfirst, whatever follows.</summary>
    private static void MarkUnpunctuated(IReadOnlyList<Block> blocks, int next)
    {
        if (next + 1 >= blocks.Count) return;
        var block = blocks[next];
        if (!block.IsOpen || block.EndsLikeSentence || block.Words is < 4 or > 40) return;
        if (DatelineParser.Parse(block.Value) is null) block.Role = BlockRole.Standfirst;
    }
}
