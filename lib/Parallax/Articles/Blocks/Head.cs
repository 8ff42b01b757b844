using Parallax.Articles.Dates;
using Parallax.Articles.Metadata;
using Parallax.Articles.Patterns;

namespace Parallax.Articles.Blocks;

/// <summary>Tells title, standfirst, bylines and section names above the body.</summary>
internal static class Head
{
    /// <summary>The rule for a line with an outlet's name under a byline.</summary>
    public const string OutletLine = "outlet-line";

    /// <summary>The rule for a line with an author's job under a byline.</summary>
    public const string JobLine = "job-line";

    private static readonly Pattern Job = Rule.Compile(@"\b{trade}\b");
    private const int MaxTitleWords = 30, MaxStandfirstWords = 60, MaxHeadBlocks = 14;

    public static void Apply(IReadOnlyList<Block> blocks, HashSet<Block> repeated, bool isPage)
    {
        var title = isPage ? blocks.Count > 0 && blocks[0].Role == BlockRole.Title ? 0 : -1 : FindTitle(blocks, repeated);
        var end = SetAsideLines(blocks, title + 1);
        if (title >= 0 && !isPage) MarkStandfirst(blocks, title, end, repeated.Contains(blocks[title]));
    }

    private static int FindTitle(IReadOnlyList<Block> blocks, HashSet<Block> repeated)
    {
        for (var i = 0; i < Math.Min(blocks.Count, MaxHeadBlocks); i++)
        {
            var block = blocks[i];
            if (block.Role == BlockRole.Title) return i;
            if (!block.IsOpen || LineRules.ApplyHead(block)) continue;
            if (!IsTitle(blocks, i, repeated.Contains(block))) return -1;
            block.Role = BlockRole.Title;
            return i;
        }
        return -1;
    }

    private static bool IsTitle(IReadOnlyList<Block> blocks, int i, bool isRepeated)
    {
        var block = blocks[i];
        if (block.Words is 0 or > MaxTitleWords || DatelineParser.Parse(block.Value) is not null) return false;
        if (i + 1 >= blocks.Count) return false;
        return isRepeated || !block.EndsLikeSentence || block.Value[^1] is '?' or '!' || block.Words <= 20 && IsHeadLine(blocks[i + 1]);
    }

    /// <summary>Whether a line is one that stands between title and body.</summary>
    private static bool IsHeadLine(Block block) =>
        block.Pieces.Exists(p => p.Kind is FurnitureKind.Byline or FurnitureKind.Timestamp) || block.IsOpen && LineRules.ApplyHead(block);

    /// <summary>Sets bylines and the like aside; returns the index after the last of them, or <paramref name="start"/>.</summary>
    private static int SetAsideLines(IReadOnlyList<Block> blocks, int start)
    {
        var end = start;
        var texts = 0;
        for (var i = start; i < Math.Min(blocks.Count, start + MaxHeadBlocks) && texts <= 2; i++)
        {
            if (blocks[i].IsOpen && !LineRules.ApplyHead(blocks[i]))
            {
                if (IsNameLine(blocks, i)) blocks[i].SetAside(FurnitureKind.Byline, HasByline(blocks, i - 1) ? OutletLine : "name-line");
                else if (IsJobLine(blocks, i)) blocks[i].SetAside(FurnitureKind.Byline, JobLine);
                else
                {
                    texts++;
                    continue;
                }
            }
            if (blocks[i].Pieces.Exists(p => p.Kind is FurnitureKind.Byline or FurnitureKind.Timestamp or FurnitureKind.Repeat)) end = i + 1;
        }
        return end;
    }

    /// <summary>Whether a line is a name alone, with a date, a byline or a job next to it.</summary>
    private static bool IsNameLine(IReadOnlyList<Block> blocks, int i) =>
        i + 1 < blocks.Count && blocks[i].Words is >= 2 and <= 4 && Bylines.IsName(blocks[i].Value)
        && (HasByline(blocks, i + 1) || blocks[i + 1].Pieces.Exists(p => p.Kind == FurnitureKind.Timestamp) || IsJob(blocks[i + 1]));

    private static bool IsJobLine(IReadOnlyList<Block> blocks, int i) => HasByline(blocks, i - 1) && IsJob(blocks[i]);

    private static bool HasByline(IReadOnlyList<Block> blocks, int i) => i >= 0 && blocks[i].Pieces.Exists(p => p.Kind == FurnitureKind.Byline);

    private static bool IsJob(Block block) => block.IsOpen && block.Words is >= 1 and <= 6 && !block.EndsLikeSentence && Job.IsMatch(block.Value);

    private static void MarkStandfirst(IReadOnlyList<Block> blocks, int title, int end, bool titleIsRepeated)
    {
        var open = Enumerable.Range(title + 1, Math.Max(0, end - title - 1)).Where(i => blocks[i].IsOpen).ToList();
        if (open.Count is > 0 and <= 2 && open.All(i => blocks[i].Words <= MaxStandfirstWords))
        {
            if (open.Count == 1 || titleIsRepeated || open.Sum(i => blocks[i].Words) <= MaxStandfirstWords)
                foreach (var i in open) blocks[i].Role = BlockRole.Standfirst;
            return;
        }
        var next = title + 1;
        if (open.Count == 0 && next < blocks.Count && end <= next) MarkUnpunctuated(blocks, next);
    }

    /// <summary>A line under the title that is no full sentence is a standfirst, whatever follows.</summary>
    private static void MarkUnpunctuated(IReadOnlyList<Block> blocks, int next)
    {
        var block = blocks[next];
        if (block.IsOpen && !block.EndsLikeSentence && block.Words is >= 4 and <= 40 && next + 1 < blocks.Count
            && DatelineParser.Parse(block.Value) is null) block.Role = BlockRole.Standfirst;
    }
}
