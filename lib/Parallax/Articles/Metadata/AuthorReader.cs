using Parallax.Articles.Blocks;

namespace Parallax.Articles.Metadata;

/// <summary>Reads the authors off bylines and biographies.</summary>
internal sealed class AuthorReader(PageContent page)
{
    // A list of names grows claim by claim, each a little surer than the one before, up to so many.
    private const int MostSteps = 50;
    private const double Step = 0.001;
    private int steps;

    /// <summary>Claims the authors and lists the best claim's before the other contributors.</summary>
    public void Read()
    {
        ReadBiographies();
        ReadBylines();
        if (page.Claims.Best("authors") is not { } best) return;
        var names = best.Value.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var authors = names.Distinct().Select(n => new Contributor(n, ContributorRole.Author));
        page.Contributors.InsertRange(0, authors);
    }

    private void ReadBiographies()
    {
        foreach (var piece in page.Pieces(FurnitureKind.Biography))
        {
            var name = Biographies.Subject(new Block(page.Draft.Text, piece.Span, true));
            if (name is null || page.Contributors.Exists(c => c.Name == name)) continue;
            Claim(name, "biography", 0.7, piece.Span);
        }
    }

    private void ReadBylines()
    {
        foreach (var piece in page.Pieces().Where(NamesOutlet))
            page.Claims.Add(new(
                "outlet",
                OutletNames.Canonical(page.Of(piece.Span)),
                "byline",
                0.7,
                piece.Span));
        foreach (var piece in page.Pieces(FurnitureKind.Byline).Where(HasNames))
            foreach (var name in Bylines.Read(page.Of(piece.Span)))
                Claim(name, "byline", 0.8, piece.Span);
    }

    private bool NamesOutlet(Furniture piece)
    {
        if (piece.Rule == HeadLines.OutletLine) return true;
        return piece.Rule == HeadLines.Masthead && OutletNames.IsKnown(page.Of(piece.Span));
    }

    private static bool HasNames(Furniture byline) => byline.Rule is not (HeadLines.OutletLine or HeadLines.JobLine);

    /// <summary>Claims one more author: the longest list, which is the last, is to win.</summary>
    private void Claim(string name, string source, double confidence, TextSpan span)
    {
        var growth = Math.Min(++steps, MostSteps) * Step;
        page.Claims.Add(new("authors", Join(name, source), source, confidence + growth, span));
    }

    /// <summary>The names that the source gave before and this one.</summary>
    private string Join(string name, string source)
    {
        var known = page.Claims.Best("authors");
        if (known is null || known.Source != source) return name;
        return known.Value.Split("; ").Contains(name) ? name : known.Value + "; " + name;
    }
}
