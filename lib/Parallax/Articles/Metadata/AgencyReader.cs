namespace Parallax.Articles.Metadata;

/// <summary>Finds the agency that made the copy: one named in a byline, or as author.</summary>
internal static class AgencyReader
{
    private static readonly char[] Marks = [',', '|', '/', '-', '–', '—', ';'];

    /// <summary>Claims the agencies that the page names.</summary>
    public static void Read(PageContent page)
    {
        foreach (var piece in page.Pieces(FurnitureKind.Byline))
            foreach (var word in page.Of(piece.Span).Split(Marks, StringSplitOptions.TrimEntries))
                if (OutletNames.AgencyIn(word) is { } agency)
                    page.Claims.Add(new("agency", agency, "byline", 0.8, piece.Span));
        foreach (var claim in page.Draft.Claims.Where(c => c.Field == "byline"))
            if (OutletNames.AgencyIn(claim.Value) is { } agency)
                page.Claims.Add(new("agency", agency, claim.Source, 0.85));
    }
}
