using Parallax.Articles.Metadata;
using Parallax.Articles.Patterns;

namespace Parallax.Articles.Blocks;

/// <summary>Tells captions by the picture credit at their end, or by a gallery's counter before them.</summary>
internal static class Captions
{
    private const int MaxWords = 90, MaxCreditWords = 9;
    private const string Strong = "strong", Weak = "weak";
    private static readonly IReadOnlyList<Rule> Credits = Rule.Load("credits.tsv");

    public static void Apply(IReadOnlyList<Block> blocks)
    {
        foreach (var block in blocks)
        {
            if (block.Role is not (BlockRole.Text or BlockRole.Caption)) continue;
            var mayBeCredited = block.Core.Length > 0 && !block.IsTooLongForRules && block.Words <= MaxWords;
            var isCredited = mayBeCredited && CutCredit(block);
            if (!isCredited && !block.Pieces.Exists(IsBeforeCaption)) continue;
            block.Role = block.Core.Length > 0 ? BlockRole.Caption : BlockRole.Furniture;
        }
    }

    private static bool IsBeforeCaption(Furniture piece) =>
        piece.Kind == FurnitureKind.Counter || piece.Rule == "image-caption";

    private static bool CutCredit(Block block)
    {
        var value = block.Value;
        if (EndsLikeText(value)) return false;
        foreach (var rule in Credits)
        {
            var start = rule.MayMatch(value) ? FindStart(rule, value) : -1;
            if (start < 0) continue;
            block.CutEnd(start, FurnitureKind.Credit, rule.Name);
            return true;
        }
        return false;
    }

    /// <summary>A credit is no sentence: nearly every paragraph of a body is told from a caption here.</summary>
    private static bool EndsLikeText(string value) =>
        value[^1] is '.' or '!' or '?' or '…' or '”' or '’' or '"' or '\'' or ',' or ':' or ';';

    /// <summary>
    /// Where a credit begins that ends the value; −1 where there is none or what is before it does not fit.
    /// </summary>
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
        var isInWord = start > 0 && before.Length == start && !char.IsPunctuation(value[start]);
        if (isInWord) return false;
        if (strength == Strong) return true;
        if (value.AsSpan(start).Count(' ') >= MaxCreditWords) return false;
        if (strength == Weak && !OutletNames.IsKnown(value[start..])) return false;
        if (before.Length == 0) return strength != Weak;
        return before[^1] is '.' or '!' or '?' or '”' or '’' or '"' or ')';
    }
}
