using Parallax.Articles.Blocks;

namespace Parallax.Reading.Pages;

/// <summary>Tells the paragraphs of a body from what else its element holds.</summary>
internal static class BodyFilter
{
    private const int MaxLabel = 80, LongLinkedText = 200, FewestBefore = 2;
    private const double WrittenInParagraphs = 0.8, MaxLinkDensity = 0.7;
    private const Cue Dropped = Cue.Unlikely | Cue.Hidden | Cue.Byline | Cue.Title;

    public static IReadOnlyList<PageParagraph> Paragraphs(BlockCollector page, PageNode body)
    {
        List<(BlockRole Role, TextBlock Block)> kept = [];
        for (var i = body.FirstBlock; i < body.EndBlock; i++)
            if (RoleOf(page.Texts[i], body) is { } role)
                kept.Add((role, page.Texts[i]));
        DropComments(kept);
        DropLooseEnds(kept);
        return [.. kept.Select(k => new PageParagraph(k.Role, k.Block.Text))];
    }

    /// <summary>Where the article is written in paragraphs, labels at its end that are none.</summary>
    /// <remarks>A heading with nothing under it, a button's text.</remarks>
    private static void DropLooseEnds(List<(BlockRole Role, TextBlock Block)> kept)
    {
        var texts = kept.Where(k => k.Role == BlockRole.Text)
            .Select(k => k.Block)
            .ToList();
        var written = texts.Where(IsParagraph).Sum(t => t.Text.Length);
        if (written < texts.Sum(t => t.Text.Length) * WrittenInParagraphs) return;
        while (kept is [.., { Role: BlockRole.Text } last] && IsLabel(last.Block))
            kept.RemoveAt(kept.Count - 1);
    }

    /// <summary>A heading "Comments (2)" behind the text, and all that follows it.</summary>
    private static void DropComments(List<(BlockRole Role, TextBlock Block)> kept)
    {
        var at = kept.FindIndex(k => k.Block.Node.Element.LocalName is "h2" or "h3" or "h4"
            && k.Block.Text.StartsWith("Comment", StringComparison.OrdinalIgnoreCase)
            && LineRules.IsSideHeading(k.Block.Text));
        if (at >= FewestBefore) kept.RemoveRange(at, kept.Count - at);
    }

    private static bool IsLabel(TextBlock block) =>
        !IsParagraph(block) && block.Text.Length < MaxLabel && !EndsSentence(block.Text);

    private static bool IsParagraph(TextBlock block) =>
        block.Node.Element.LocalName is "p" or "li" or "blockquote" or "pre" or "dd" or "td";

    private static bool EndsSentence(string text) =>
        text.AsSpan().TrimEnd("\"'”’)]»") is [.., '.' or '!' or '?' or '…' or ':'];

    private static BlockRole? RoleOf(TextBlock block, PageNode body)
    {
        if (Has(block, Dropped, body) || IsIn(block, body, "h1", "time")) return null;
        if (Has(block, Cue.Caption, body) || IsIn(block, body, "figure")) return BlockRole.Caption;
        if (Has(block, Cue.Standfirst, body)) return BlockRole.Standfirst;
        if (block.IsTableRow) return BlockRole.Table;
        if (IsAddress(block.Text) || IsMarkup(block.Text)) return null;
        var isText = block.LinkDensity < MaxLinkDensity || block.Text.Length > LongLinkedText;
        return isText ? BlockRole.Text : null;
    }

    private static bool Has(TextBlock block, Cue cues, PageNode body) =>
        (block.Cues & cues) != 0 || block.Node.IsIn(cues, body);

    private static bool IsIn(TextBlock block, PageNode body, params ReadOnlySpan<string> elements)
    {
        foreach (var element in elements)
            if (block.Node.IsIn(element, body)) return true;
        return false;
    }

    private static bool IsAddress(string text) =>
        text.StartsWith("http", StringComparison.OrdinalIgnoreCase) && !text.Contains(' ');

    private static bool IsMarkup(string text) => text.StartsWith("<img ", StringComparison.OrdinalIgnoreCase);
}
