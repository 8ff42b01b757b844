using Parallax.Articles.Blocks;
using Parallax.Articles.Dates;
using Parallax.Articles.Metadata;

namespace Parallax.Articles;

/// <summary>The blocks of one page and what has been found about it so far.</summary>
internal sealed class PageContent(ArticleDraft draft, IReadOnlyList<Block> blocks)
{
    public ArticleDraft Draft => draft;

    public IReadOnlyList<Block> Blocks => blocks;

    /// <summary>What is claimed about the article.</summary>
    public MetadataClaims Claims { get; } = new(DayOrders.Settle(draft));

    /// <summary>The people and newsrooms that the page names, its authors first.</summary>
    public List<Contributor> Contributors { get; } = [];

    public Dateline? Dateline { get; set; }

    /// <summary>Everything that is set aside so far, block by block.</summary>
    public IEnumerable<Furniture> Pieces() => blocks.SelectMany(b => b.Pieces);

    /// <summary>What is set aside so far as one of some kinds.</summary>
    public IEnumerable<Furniture> Pieces(params FurnitureKind[] kinds) =>
        Pieces().Where(p => kinds.Contains(p.Kind));

    public string Of(TextSpan span) => span.Of(draft.Text).ToString();
}
