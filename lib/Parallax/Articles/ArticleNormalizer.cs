using Parallax.Articles.Blocks;

namespace Parallax.Articles;

/// <summary>
/// Turns a page's text into an article: headline, standfirst, body and captions, furniture set aside.
/// </summary>
/// <remarks>
/// The rules are general and kept in tables (<c>Resources/articles</c>); each decision names its rule in
/// <see cref="Article.Furniture"/>, and each piece of metadata its source in <see cref="Article.Evidence"/>.
/// </remarks>
public static class ArticleNormalizer
{
    /// <summary>The rule that sets an archive's fields aside.</summary>
    internal const string ArchiveField = "archive-field";

    /// <summary>Normalises a text that was pasted or saved from a page.</summary>
    /// <param name="id">The article's id.</param>
    /// <param name="text">The text as it was found; mojibake is repaired first.</param>
    /// <param name="given">
    /// What is known beside the text: it wins over what is detected where its confidence is higher.
    /// </param>
    public static Article Normalize(string id, string text, IEnumerable<Evidence>? given = null) =>
        Normalize(new ArticleDraft { Id = id, Text = MojibakeRepair.Repair(text), Claims = [.. given ?? []] });

    internal static Article Normalize(ArticleDraft draft)
    {
        var blocks = Split(draft);
        var page = new PageReader(draft, blocks);
        page.Classify();
        return new Article
        {
            Info = page.ReadInfo(),
            Text = draft.Text,
            Sections = Sections(blocks),
            Furniture = [.. blocks.SelectMany(b => b.Pieces).OrderBy(f => f.Span)],
            Evidence = page.Evidence,
        };
    }

    private static List<Block> Split(ArticleDraft draft)
    {
        IReadOnlyList<DraftPart> parts = draft.Parts;
        if (parts.Count == 0) parts = [new(new(0, draft.Text.Length), BlockRole.Text)];
        List<Block> blocks = [];
        foreach (var (span, role) in parts)
        {
            if (role == BlockRole.Text) blocks.AddRange(BlockSplitter.Split(draft.Text, span));
            else if (role == BlockRole.Furniture) blocks.AddRange(Aside(draft.Text, span));
            else blocks.Add(new Block(draft.Text, span, true) { Role = role });
        }
        return blocks;
    }

    private static List<Block> Aside(string text, TextSpan span)
    {
        var blocks = BlockSplitter.Split(text, span);
        foreach (var block in blocks) block.SetAside(FurnitureKind.Page, ArchiveField);
        return blocks;
    }

    private static List<Section> Sections(List<Block> blocks)
    {
        List<Section> sections = [];
        AddSection(sections, SectionKind.Headline, Paragraphs(blocks, BlockRole.Title));
        AddSection(sections, SectionKind.Standfirst, Paragraphs(blocks, BlockRole.Standfirst));
        AddSection(sections, SectionKind.Body, Paragraphs(blocks, BlockRole.Text, BlockRole.Body));
        var captions = blocks.Where(b => b.Role == BlockRole.Caption);
        sections.AddRange(captions.Select(b => new Section(SectionKind.Caption, [b.Core])));
        return sections;
    }

    private static List<TextSpan> Paragraphs(List<Block> blocks, params BlockRole[] roles) =>
        [.. blocks.Where(b => roles.Contains(b.Role) && b.Core.Length > 0)
            .Select(b => b.Core)];

    private static void AddSection(List<Section> sections, SectionKind kind, List<TextSpan> paragraphs)
    {
        if (paragraphs.Count > 0) sections.Add(new Section(kind, paragraphs));
    }
}
