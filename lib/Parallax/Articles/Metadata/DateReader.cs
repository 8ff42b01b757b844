using Parallax.Articles.Blocks;
using Parallax.Articles.Dates;

namespace Parallax.Articles.Metadata;

/// <summary>
/// Finds when an article was published: by its page's date lines, its dateline, or the days that it names.
/// </summary>
internal static class DateReader
{
    // The weekday that tells a dateline's year is named in the first paragraphs.
    private const int OpeningParagraphs = 3;

    /// <summary>Claims the days that the page gives.</summary>
    public static void Read(PageContent page)
    {
        ReadLines(page);
        var body = page.Blocks.Where(b => b.IsOpen || b.Role == BlockRole.Body)
            .Select(b => b.Core)
            .ToList();
        ReadDateline(page, body);
        if (page.Claims.Best("published") is not null) return;
        var captions = page.Blocks.Where(b => b.Role == BlockRole.Caption).Select(b => b.Core);
        if (DateInference.FromText(page.Draft.Text, captions, body) is { } inferred)
            page.Claims.Add(Claim(inferred, "text", 0.4, null));
    }

    /// <summary>The date that was chosen.</summary>
    public static PublicationDate? Published(MetadataClaims claims)
    {
        if (claims.Best("published") is not { } best) return null;
        if (DateParser.ParseLine(best.Value) is not { } date) return null;
        return date with { Inferred = best.Source is "text" or "dateline", Note = best.Note };
    }

    private static void ReadLines(PageContent page)
    {
        // The order of the figures is asked of the whole text: once, however many lines there are.
        var order = new Lazy<DayOrder?>(() => DayOrders.Of(page.Draft));
        foreach (var piece in page.Pieces(FurnitureKind.Timestamp, FurnitureKind.Byline))
            if (DateParser.ParseLine(page.Of(piece.Span), order.Value) is { } date)
                page.Claims.Add(Claim(date, "timestamp", 0.85, piece.Span));
    }

    private static void ReadDateline(PageContent page, List<TextSpan> body)
    {
        if (page.Dateline is not { } dateline) return;
        var opening = string.Concat(body.Take(OpeningParagraphs).Select(s => page.Of(s) + " "));
        if (DateInference.FromDateline(dateline, page.Draft.Text, opening) is not { } day) return;
        var span = page.Pieces(FurnitureKind.Dateline).First().Span;
        page.Claims.Add(Claim(day, "dateline", 0.7, span));
    }

    private static Evidence Claim(PublicationDate date, string source, double confidence, TextSpan? span) =>
        new("published", DateParser.Written(date), source, confidence, span, date.Note);
}
