using Parallax.Articles.Blocks;
using Parallax.Articles.Dates;
using Parallax.Articles.Metadata;

namespace Parallax.Articles;

/// <summary>Decides what the blocks of one page are, and reads its metadata off them.</summary>
internal sealed class PageReader(ArticleDraft draft, IReadOnlyList<Block> blocks)
{
    /// <summary>The rule that sets tables of figures aside.</summary>
    public const string Tables = "table";

    // So many paragraphs tell a language; the first may be a quotation in another.
    private const int LanguageParagraphs = 12;

    // The words of a text tell its language better than a page's labels, which are often those of its template.
    private const double TextLanguage = 0.96;

    private readonly PageContent page = new(draft, blocks);

    public IReadOnlyList<Evidence> Evidence { get; private set; } = [];

    /// <summary>Gives every block its role.</summary>
    public void Classify()
    {
        foreach (var block in blocks.Where(b => b.Role == BlockRole.Table))
            block.SetAside(FurnitureKind.Page, Tables);
        LineRules.Apply(blocks);
        Captions.Apply(blocks);
        var repeated = RepeatedLines.Apply(blocks, draft.IsPage);
        HeadLines.Apply(blocks, repeated, draft.IsPage);
        ReadContributors();
        TailLines.Apply(blocks, page.Contributors);
        CutDateline();
    }

    /// <summary>The metadata, once the blocks have their roles.</summary>
    public ArticleInfo ReadInfo()
    {
        new AuthorReader(page).Read();
        OutletCues.Read(draft.Text, page.Pieces(), page.Claims);
        AgencyReader.Read(page);
        ReadLanguage();
        ReadTitle();
        DateReader.Read(page);
        GenreReader.Read(page);
        var (outlet, agency) = new OutletReader(page.Claims).Read();
        Evidence = page.Claims.Chosen();
        return new ArticleInfo
        {
            Id = draft.Id,
            Outlet = outlet,
            Title = Best("title"),
            Contributors = page.Contributors,
            Dateline = page.Dateline,
            Published = DateReader.Published(page.Claims),
            Url = Best("url"),
            Language = Best("language"),
            Story = Best("story"),
            WireAgency = agency,
            Genre = GenreReader.Genre(page.Claims),
            Columns = OtherColumns.Read(page.Claims),
        };
    }

    private string? Best(string field) => page.Claims.Best(field)?.Value;

    private void ReadContributors()
    {
        foreach (var piece in page.Pieces(FurnitureKind.Contributors).ToList())
            page.Contributors.AddRange(ContributorLine.Read(page.Of(piece.Span)));
    }

    private void CutDateline()
    {
        var first = blocks.FirstOrDefault(b => b.IsOpen);
        if (first is null || DatelineParser.Parse(first.Value) is not { } found) return;
        first.CutStart(found.Length, FurnitureKind.Dateline, found.Rule);
        page.Dateline = found.Dateline;
        var span = first.Pieces[^1].Span;
        page.Claims.Add(new("dateline", page.Of(span), "dateline", 0.95, span));
        if (found.Dateline.Agency is not { } agency) return;
        page.Claims.Add(new("agency", OutletNames.Canonical(agency), "dateline", 0.9, span));
    }

    private void ReadLanguage()
    {
        var body = string.Concat(blocks.Where(b => b.IsOpen)
            .Take(LanguageParagraphs)
            .Select(b => b.Value + " "));
        if (LanguageGuess.Of(body) is { } language)
            page.Claims.Add(new("language", language, "text", TextLanguage));
    }

    private void ReadTitle()
    {
        var title = blocks.FirstOrDefault(b => b.Role == BlockRole.Title);
        if (title is not { Core.Length: > 0 }) return;
        page.Claims.Add(new("title", title.Value, "headline", 0.9, title.Core));
    }
}
