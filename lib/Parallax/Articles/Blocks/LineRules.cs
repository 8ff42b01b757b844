using Parallax.Articles.Patterns;

namespace Parallax.Articles.Blocks;

/// <summary>Sets aside the lines, and the beginnings and ends of lines, that the table knows as furniture.</summary>
internal static class LineRules
{
    private const int MaxWords = 60, MaxHeaderWords = 8;

    // A date or byline that ends like a sentence may be one, unless it is as short as these.
    private const int MaxDateWords = 8, MaxLongDateWords = 20, MaxBylineWords = 12, MaxLongBylineWords = 30;
    private const string Line = "line";
    private static readonly ILookup<string, Rule> Rules = Rule.Load("lines.tsv").ToLookup(r => r.Columns[1]);

    /// <summary>Applies the rules that hold anywhere on a page.</summary>
    public static void Apply(IReadOnlyList<Block> blocks)
    {
        foreach (var block in blocks)
        {
            if (block.Core.Length == 0 || block.Role == BlockRole.Furniture || block.IsTooLongForRules) continue;
            if (block.Words == 0) block.SetAside(FurnitureKind.Page, "no-words");
            if (block.IsOpen && SetAside(block, Line)) continue;
            CutStart(block);
            CutEnd(block);
            if (block.IsOpen && block.Pieces.Count > 0) SetAside(block, Line);
        }
    }

    /// <summary>Applies the rules that hold above the body only; true where the block was one.</summary>
    public static bool ApplyHead(Block block) => SetAside(block, "head");

    /// <summary>Whether the line announces links to other articles.</summary>
    public static bool IsLinksHeader(Block block) =>
        block.Words <= MaxHeaderWords && !block.EndsLikeSentence && IsLinksHeading(block.Value);

    /// <summary>Whether a line alone announces a correction or an editor's note.</summary>
    public static bool IsNoteHeading(Block block) =>
        block.Words <= MaxHeaderWords && !block.EndsLikeSentence && IsWhole("note", block.Value);

    /// <summary>Whether a heading is over a summary in points.</summary>
    public static bool IsSummaryHeading(string text) => IsWhole("summary", text);

    /// <summary>Whether a heading is over comments, lists of other articles or the publisher's own matters.</summary>
    public static bool IsSideHeading(string text) => IsWhole("side", text);

    /// <summary>Whether a heading such as "More on this" announces links, if links follow it.</summary>
    public static bool IsLinksHeading(string text) => IsWhole("header", text);

    private static bool IsWhole(string scope, string text) =>
        Rules[scope].Any(r => r.MayMatch(text) && r.Whole.IsMatch(text));

    private static bool SetAside(Block block, string scope)
    {
        if (block.Core.Length == 0 || block.IsTooLongForRules) return false;
        var value = block.Value;
        foreach (var rule in Rules[scope])
        {
            if (!rule.MayMatch(value)
                || !Fits(Kind(rule), block)
                || !rule.Whole.IsMatch(value))
                continue;
            block.SetAside(Kind(rule), rule.Name);
            return true;
        }
        return false;
    }

    /// <summary>Whether a block is short enough for a kind: a long line or sentence is the article's.</summary>
    private static bool Fits(FurnitureKind kind, Block block) => kind switch
    {
        FurnitureKind.Contributors or FurnitureKind.EditorsNote or FurnitureKind.Licence => true,
        FurnitureKind.Timestamp => IsShort(block, MaxDateWords, MaxLongDateWords),
        FurnitureKind.Byline => IsShort(block, MaxBylineWords, MaxLongBylineWords),
        _ => block.Words <= MaxWords,
    };

    private static bool IsShort(Block block, int most, int mostOfPhrase) =>
        block.Words <= most || !block.EndsLikeSentence && block.Words <= mostOfPhrase;

    private static void CutStart(Block block)
    {
        foreach (var rule in Rules["start"])
        {
            if (block.Core.Length == 0 || !rule.MayMatch(block.Value)) continue;
            if (rule.Start.Match(block.Value) is not { Length: > 0 } match) continue;
            block.CutStart(match.Length, Kind(rule), rule.Name);
        }
    }

    private static void CutEnd(Block block)
    {
        var hasCut = true;
        while (hasCut)
        {
            hasCut = false;
            foreach (var rule in Rules["end"]) hasCut |= CutEnd(block, rule);
        }
    }

    private static bool CutEnd(Block block, Rule rule)
    {
        if (block.Core.Length == 0 || !rule.MayMatch(block.Value)) return false;
        if (rule.End.Match(block.Value) is not { Length: > 0 } match) return false;
        block.CutEnd(match.Index, Kind(rule), rule.Name);
        return true;
    }

    private static FurnitureKind Kind(Rule rule) => Enum.Parse<FurnitureKind>(rule.Columns[0]);
}
