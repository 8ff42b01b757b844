using System.Text.RegularExpressions;

namespace Parallax.Articles;

/// <summary>Sets aside the lines, and the beginnings and ends of lines, that the table knows as furniture.</summary>
internal static class LineRules
{
    private const int MaxWords = 60;
    private static readonly IReadOnlyList<(Pattern Pattern, FurnitureKind Kind)> Starts = Rules("start"), Ends = Rules("end"), Lines = Rules("line"), Heads = Rules("head");
    private static readonly PatternTable StartTable = Table("start", "^", ""), EndTable = Table("end", "", "$"),
        LineTable = Table("line", "^", "$"), HeadTable = Table("head", "^", "$");
    private static readonly PatternTable Headers = Table("header", "^", "$");

    /// <summary>Applies the rules that hold anywhere on a page.</summary>
    public static void Apply(IReadOnlyList<Block> blocks)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            if (block.Core.Length == 0 || block.Role == BlockRole.Furniture) continue;
            if (block.Words == 0) block.SetAside(FurnitureKind.Page, "no-words");
            if (block.IsOpen && SetAside(block, LineTable, Lines)) continue;
            CutStart(block);
            CutEnd(block);
            if (block.IsOpen && block.Pieces.Count > 0) SetAside(block, LineTable, Lines);
        }
    }

    /// <summary>Applies the rules that hold above the body only; true where the block was one.</summary>
    public static bool ApplyHead(Block block) => SetAside(block, HeadTable, Heads);

    /// <summary>Whether the line announces links to other articles.</summary>
    public static bool IsLinksHeader(Block block) =>
        block.Words <= 8 && !block.EndsLikeSentence && Headers.MayMatch(block.Value);

    private static bool SetAside(Block block, PatternTable table, IReadOnlyList<(Pattern Pattern, FurnitureKind Kind)> rules)
    {
        var value = block.Value;
        if (!table.MayMatch(value)) return false;
        foreach (var (pattern, kind) in rules)
        {
            if (block.Words > MaxWords && kind is not (FurnitureKind.Contributors or FurnitureKind.EditorsNote or FurnitureKind.Licence)) continue;
            if (kind == FurnitureKind.Timestamp && block.Words > 8 && (block.EndsLikeSentence || block.Words > 20)) continue;
            if (kind == FurnitureKind.Byline && (block.Words > 30 || block.Words > 12 && block.EndsLikeSentence)) continue;
            if (!pattern.Whole.IsMatch(value)) continue;
            block.SetAside(kind, pattern.Rule);
            return true;
        }
        return false;
    }

    private static void CutStart(Block block)
    {
        if (!StartTable.MayMatch(block.Value)) return;
        foreach (var (pattern, kind) in Starts)
            if (pattern.Start.Match(block.Value) is { Success: true, Length: > 0 } match) block.CutStart(match.Length, kind, pattern.Rule);
    }

    private static void CutEnd(Block block)
    {
        for (var again = true; again && block.Core.Length > 0 && EndTable.MayMatch(block.Value);)
        {
            again = false;
            foreach (var (pattern, kind) in Ends)
            {
                if (block.Core.Length == 0 || pattern.End.Match(block.Value) is not { Success: true, Length: > 0 } match) continue;
                block.CutEnd(match.Index, kind, pattern.Rule);
                again = true;
            }
        }
    }

    private static PatternTable Table(string scope, string before, string after) =>
        PatternTable.Load("lines.tsv", before, after, r => r[2] == scope);

    private static List<(Pattern, FurnitureKind)> Rules(string scope) =>
        [.. Table(scope, "", "").Patterns.Select(p => (p, Enum.Parse<FurnitureKind>(p.Column)))];
}
