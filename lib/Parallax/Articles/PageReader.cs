using Parallax.Articles.Blocks;
using Parallax.Articles.Dates;
using Parallax.Articles.Metadata;

namespace Parallax.Articles;

/// <summary>Decides what the blocks of one page are, and reads its metadata off them.</summary>
internal sealed class PageReader(ArticleDraft draft, IReadOnlyList<Block> blocks)
{
    /// <summary>The rule that sets tables of figures aside.</summary>
    public const string Tables = "table";

    private readonly Claims claims = new(DayOrders.Settle(draft));
    private readonly List<Contributor> contributors = [];
    private Dateline? dateline;

    public IReadOnlyList<Evidence> Evidence { get; private set; } = [];

    /// <summary>Gives every block its role.</summary>
    public void Classify()
    {
        foreach (var block in blocks.Where(b => b.Role == BlockRole.Table)) block.SetAside(FurnitureKind.Page, Tables);
        LineRules.Apply(blocks);
        Captions.Apply(blocks);
        Head.Apply(blocks, Repeats.Apply(blocks, draft.IsPage), draft.IsPage);
        ReadContributors();
        Tail.Apply(blocks, contributors);
        CutDateline();
    }

    /// <summary>The metadata, once the blocks have their roles.</summary>
    public ArticleInfo ReadInfo()
    {
        ReadBiographies();
        ReadAuthors();
        OutletCues.Read(draft.Text, Pieces(), claims);
        ReadAgency();
        ReadLanguage();
        ReadTitle();
        ReadDate();
        var (outlet, agency) = Outlet();
        Evidence = claims.Chosen();
        return new ArticleInfo
        {
            Id = draft.Id,
            Outlet = outlet,
            Title = claims.Best("title")?.Value,
            Contributors = contributors,
            Dateline = dateline,
            Published = Published(),
            Url = claims.Best("url")?.Value,
            Language = claims.Best("language")?.Value,
            Story = claims.Best("story")?.Value,
            WireAgency = agency,
        };
    }

    private IEnumerable<Furniture> Pieces() => blocks.SelectMany(b => b.Pieces);

    private string Of(TextSpan span) => span.Of(draft.Text).ToString();

    private void ReadContributors()
    {
        foreach (var piece in Pieces().Where(p => p.Kind == FurnitureKind.Contributors))
            contributors.AddRange(ContributorLine.Read(Of(piece.Span)));
    }

    private void CutDateline()
    {
        var first = blocks.FirstOrDefault(b => b.IsOpen);
        if (first is null || DatelineParser.Parse(first.Value) is not { } found) return;
        first.CutStart(found.Length, FurnitureKind.Dateline, found.Rule);
        dateline = found.Dateline;
        claims.Add(new("dateline", Of(first.Pieces[^1].Span), "dateline", 0.95, first.Pieces[^1].Span));
        if (dateline.Agency is { } agency) claims.Add(new("agency", OutletNames.Canonical(agency), "dateline", 0.9, first.Pieces[^1].Span));
    }

    private void ReadBiographies()
    {
        foreach (var piece in Pieces().Where(p => p.Kind == FurnitureKind.Biography))
        {
            var name = Biographies.Subject(new Block(draft.Text, piece.Span, true));
            if (name is null || contributors.Exists(c => c.Name == name)) continue;
            claims.Add(new("authors", Join(claims, name, "biography"), "biography", 0.7 + Step(), piece.Span));
        }
    }

    private void ReadAuthors()
    {
        foreach (var piece in Pieces().Where(p => p.Rule == Head.OutletLine)) claims.Add(new("outlet", OutletNames.Canonical(Of(piece.Span)), "byline", 0.7, piece.Span));
        foreach (var piece in Pieces().Where(p => p.Kind == FurnitureKind.Byline && p.Rule is not (Head.OutletLine or Head.JobLine)))
            foreach (var name in Bylines.Read(Of(piece.Span)))
                claims.Add(new("authors", Join(claims, name, "byline"), "byline", 0.8 + Step(), piece.Span));
        if (claims.Best("authors") is not { } best) return;
        contributors.InsertRange(0, best.Value.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Distinct().Select(n => new Contributor(n, ContributorRole.Author)));
    }

    private int steps;

    /// <summary>A list of names grows claim by claim; the longest, which is the last, is to win.</summary>
    private double Step() => Math.Min(++steps, 50) * 0.001;

    private static string Join(Claims claims, string name, string source) =>
        claims.Best("authors") is { } best && best.Source == source && !best.Value.Split("; ").Contains(name) ? best.Value + "; " + name : name;

    /// <summary>An agency named in a byline, or as author, made the copy.</summary>
    private void ReadAgency()
    {
        foreach (var piece in Pieces().Where(p => p.Kind == FurnitureKind.Byline))
            foreach (var word in Of(piece.Span).Split([',', '|', '/', '-', '–', '—', ';'], StringSplitOptions.TrimEntries))
                if (OutletNames.AgencyIn(word) is { } agency) claims.Add(new("agency", agency, "byline", 0.8, piece.Span));
        foreach (var claim in draft.Claims.Where(c => c.Field == "byline"))
            if (OutletNames.AgencyIn(claim.Value) is { } agency) claims.Add(new("agency", agency, claim.Source, 0.85));
    }

    private void ReadLanguage()
    {
        var body = string.Concat(blocks.Where(b => b.IsOpen).Take(12).Select(b => b.Value + " "));
        if (LanguageGuess.Of(body) is { } language) claims.Add(new("language", language, "text", 0.8));
    }

    private void ReadTitle()
    {
        if (blocks.FirstOrDefault(b => b.Role == BlockRole.Title) is { Core.Length: > 0 } block)
            claims.Add(new("title", block.Value, "headline", 0.9, block.Core));
    }

    private void ReadDate()
    {
        foreach (var piece in Pieces().Where(p => p.Kind is FurnitureKind.Timestamp or FurnitureKind.Byline))
            if (DateParser.ParseLine(Of(piece.Span), DayOrders.Of(draft)) is { } date) Claim(date, "timestamp", 0.85, piece.Span);
        var body = blocks.Where(b => b.IsOpen || b.Role == BlockRole.Body).Select(b => b.Core).ToList();
        if (dateline is not null && DateInference.FromDateline(dateline, draft.Text, string.Concat(body.Take(3).Select(s => Of(s) + " "))) is { } day)
            Claim(day, "dateline", 0.7, blocks.SelectMany(b => b.Pieces).First(p => p.Kind == FurnitureKind.Dateline).Span);
        if (claims.Best("published") is null
            && DateInference.FromText(draft.Text, blocks.Where(b => b.Role == BlockRole.Caption).Select(b => b.Core), body) is { } inferred)
            Claim(inferred, "text", 0.4, null);
    }

    private void Claim(PublicationDate date, string source, double confidence, TextSpan? span) =>
        claims.Add(new("published", DateParser.Written(date), source, confidence, span, date.Note));

    private PublicationDate? Published()
    {
        if (claims.Best("published") is not { } best || DateParser.ParseLine(best.Value) is not { } date) return null;
        return date with { Inferred = best.Source is "text" or "dateline", Note = best.Note };
    }

    /// <summary>The outlet, and the agency where that is another one: copy of an agency on somebody else's page.</summary>
    private (string Outlet, string? Agency) Outlet()
    {
        if (claims.Best("url") is { } url && OutletNames.OfAddress(url.Value) is { } site) claims.Add(new("outlet", site, "url", 0.96, url.Span));
        var agency = claims.Best("agency");
        if (agency is not null) claims.Add(new("outlet", agency.Value, agency.Source, 0.6, agency.Span));
        if (claims.Best("outlet") is null && Host() is { } address) claims.Add(new("outlet", address, "url", 0.5));
        if (claims.Best("outlet") is not { } best) return (ArticleInfo.UnknownOutlet, null);
        if (best.Confidence < 1 && OutletNames.IsAgency(best.Value) && Publisher() is { } publisher)
        {
            // An agency made the copy, but somebody else published it.
            claims.Add(new("agency", best.Value, best.Source, best.Confidence, best.Span));
            claims.Add(publisher);
            (agency, best) = (claims.Best("agency"), publisher);
        }
        return (OutletNames.Canonical(best.Value), agency is not null && OutletNames.IsAgency(agency.Value) && agency.Value != best.Value ? agency.Value : null);
    }

    /// <summary>Who published an agency's copy: an outlet that the page names, else its site; null where that is the agency itself.</summary>
    private Evidence? Publisher()
    {
        var host = Host();
        if (host is null && claims.Best("url") is not null) return null;
        var named = claims.BestWhere("outlet", c => !OutletNames.IsAgency(c.Value) && c.Confidence >= 0.7);
        return named is not null ? named with { Confidence = 0.99 } : host is null ? null : new("outlet", host, "url", 0.99);
    }

    /// <summary>The site's name where the address is not an agency's own; null otherwise.</summary>
    private string? Host()
    {
        if (claims.Best("url") is not { } url || !Uri.TryCreate(url.Value, UriKind.Absolute, out var address)) return null;
        if (OutletNames.OfAddress(url.Value) is { } known && OutletNames.IsAgency(known)) return null;
        return address.Host.StartsWith("www.", StringComparison.Ordinal) ? address.Host[4..] : address.Host;
    }
}
