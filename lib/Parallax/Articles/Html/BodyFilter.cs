namespace Parallax.Articles.Html;

/// <summary>Tells the paragraphs of a body from what else stands in its element.</summary>
internal static class BodyFilter
{
    private const Cue Dropped = Cue.Unlikely | Cue.Hidden | Cue.Byline | Cue.Title;

    public static IReadOnlyList<(BlockRole Role, string Text)> Paragraphs(BlockCollector page, PageNode body)
    {
        List<(BlockRole, string)> paragraphs = [];
        for (var i = body.FirstBlock; i < body.EndBlock; i++)
            if (RoleOf(page.Texts[i], body) is { } role) paragraphs.Add((role, page.Texts[i].Text));
        return paragraphs;
    }

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
