using Parallax.Articles.Metadata;

namespace Parallax.Articles.Blocks;

/// <summary>Tells captions by the picture credit at their end, or by a gallery's counter before them.</summary>
internal static class Captions
{
    private const int MaxWords = 90, MaxCreditWords = 9;
    private static readonly IReadOnlyList<Rule> Credits = Rule.Load("credits.tsv");

    public static void Apply(IReadOnlyList<Block> blocks)
    {
        foreach (var block in blocks)
        {
            if (block.Role is not (BlockRole.Text or BlockRole.Caption)) continue;
            var counted = block.Pieces.Exists(p => p.Kind == FurnitureKind.Counter || p.Rule == "image-caption");
            var credited = block.Core.Length > 0 && block.Words <= MaxWords && CutCredit(block);
            if (credited || counted) block.Role = block.Core.Length > 0 ? BlockRole.Caption : BlockRole.Furniture;
        }
    }

    private static bool CutCredit(Block block)
    {
        var value = block.Value;
        // A credit is no sentence: nearly every paragraph of a body is told from a caption here.
        if (value[^1] is '.' or '!' or '?' or '…' or '”' or '’' or '"' or '\'' or ',' or ':' or ';') return false;
        foreach (var rule in Credits)
        {
            var start = rule.MayMatch(value) ? FindStart(rule, value) : -1;
            if (start < 0) continue;
            block.CutEnd(start, FurnitureKind.Credit, rule.Name);
            return true;
        }
        return false;
    }

    /// <summary>Where a credit begins that ends the value; −1 where there is none or what stands before it does not fit.</summary>
    private static int FindStart(Rule rule, string value)
    {
        for (var from = 0; from < value.Length;)
        {
            if (rule.End.Match(value, from) is not { } match) return -1;
            if (Fits(rule.Columns[0], value, match.Index)) return match.Index;
            from = match.Index + 1;
        }
        return -1;
    }

    private static bool Fits(string strength, string value, int start)
    {
        var before = value.AsSpan(0, start).TrimEnd();
        if (start > 0 && before.Length == start && !char.IsPunctuation(value[start])) return false;
        if (strength == "strong") return true;
        if (value.AsSpan(start).Count(' ') >= MaxCreditWords) return false;
        if (strength == "weak" && !OutletNames.IsKnown(value[start..])) return false;
        return before.Length == 0 ? strength != "weak" : before[^1] is '.' or '!' or '?' or '”' or '’' or '"' or ')';
    }
}
