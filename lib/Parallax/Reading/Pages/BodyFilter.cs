using Parallax.Articles.Blocks;

namespace Parallax.Reading.Pages;

/// <summary>Tells the paragraphs of a body from what else stands in its element.</summary>
internal static class BodyFilter
{
    private const int MaxLabel = 80;
    private const double WrittenInParagraphs = 0.8;
    private const Cue Dropped = Cue.Unlikely | Cue.Hidden | Cue.Byline | Cue.Title;

    public static IReadOnlyList<(BlockRole Role, string Text)> Paragraphs(BlockCollector page, PageNode body)
    {
        List<(BlockRole Role, TextBlock Block)> kept = [];
        for (var i = body.FirstBlock; i < body.EndBlock; i++)
            if (RoleOf(page.Texts[i], body) is { } role) kept.Add((role, page.Texts[i]));
        DropLooseEnds(kept);
        return [.. kept.Select(k => (k.Role, k.Block.Text))];
    }

    /// <summary>Where the article is written in paragraphs, labels at its end that are none: a heading with nothing under it, a button's text.</summary>
    private static void DropLooseEnds(List<(BlockRole Role, TextBlock Block)> kept)
    {
        var texts = kept.Where(k => k.Role == BlockRole.Text).Select(k => k.Block).ToList();
        if (texts.Where(IsParagraph).Sum(t => t.Text.Length) < texts.Sum(t => t.Text.Length) * WrittenInParagraphs) return;
        while (kept.Count > 0 && kept[^1] is { Role: BlockRole.Text, Block: var last } && !IsParagraph(last) && last.Text.Length < MaxLabel && !EndsSentence(last.Text))
            kept.RemoveAt(kept.Count - 1);
    }

    private static bool IsParagraph(TextBlock block) => block.Node.Element.LocalName is "p" or "li" or "blockquote" or "pre" or "dd" or "td";

    private static bool EndsSentence(string text) => text.AsSpan().TrimEnd("\"'”’)]»") is [.., '.' or '!' or '?' or '…' or ':'];

    private static BlockRole? RoleOf(TextBlock block, PageNode body)
    {
        if ((block.Cues & Dropped) != 0 || block.Node.IsIn(Dropped, body)) return null;
        if (block.Node.IsIn("h1", body) || block.Node.IsIn("time", body)) return null;
        if (block.Cues.HasFlag(Cue.Caption) || block.Node.IsIn(Cue.Caption, body) || block.Node.IsIn("figure", body)) return BlockRole.Caption;
        if (block.Cues.HasFlag(Cue.Standfirst) || block.Node.IsIn(Cue.Standfirst, body)) return BlockRole.Standfirst;
        if (block.IsTableRow) return BlockRole.Table;
        if (IsAddress(block.Text) || block.Text.StartsWith("<img ", StringComparison.OrdinalIgnoreCase)) return null;
        return block.LinkDensity < 0.7 || block.Text.Length > 200 ? BlockRole.Text : null;
    }

    private static bool IsAddress(string text) => text.StartsWith("http", StringComparison.OrdinalIgnoreCase) && !text.Contains(' ');
}
