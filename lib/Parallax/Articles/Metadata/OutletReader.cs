namespace Parallax.Articles.Metadata;

/// <summary>Chooses the outlet, and the agency where that is another one: its copy on somebody else's page.</summary>
internal sealed class OutletReader(MetadataClaims claims)
{
    // What the user says about the outlet has this confidence; no agency rule overrules it.
    private const double Given = 1;

    /// <summary>Outlet and agency; the agency is null where the outlet's own copy is read.</summary>
    public (string Outlet, string? Agency) Read()
    {
        AddWeaker();
        if (claims.Best("outlet") is not { } best) return (ArticleInfo.UnknownOutlet, null);
        if (IsReprint(best) && Publisher() is { } publisher)
        {
            // An agency made the copy, but somebody else published it.
            claims.Add(best with { Field = "agency", Note = null });
            claims.Add(publisher);
            best = publisher;
        }
        return (OutletNames.Canonical(best.Value), AgencyBeside(best));
    }

    /// <summary>Adds what the address and the agency tell about the outlet.</summary>
    private void AddWeaker()
    {
        if (claims.Best("url") is { } url && OutletNames.OfAddress(url.Value) is { } site)
            claims.Add(new("outlet", site, "url", 0.96, url.Span));
        if (claims.Best("agency") is { } agency)
            claims.Add(new("outlet", agency.Value, agency.Source, 0.6, agency.Span));
        if (claims.Best("outlet") is not null) return;
        if (Host() is { } host) claims.Add(new("outlet", host, "url", 0.5));
    }

    private static bool IsReprint(Evidence outlet) => outlet.Confidence < Given && OutletNames.IsAgency(outlet.Value);

    private string? AgencyBeside(Evidence outlet)
    {
        if (claims.Best("agency") is not { } agency || !OutletNames.IsAgency(agency.Value)) return null;
        return agency.Value != outlet.Value ? agency.Value : null;
    }

    /// <summary>
    /// Who published an agency's copy: an outlet that the page names, else its site; null where it is its own.
    /// </summary>
    private Evidence? Publisher()
    {
        var host = Host();
        if (host is null && claims.Best("url") is not null) return null;
        var named = claims.BestWhere("outlet", c => !OutletNames.IsAgency(c.Value) && c.Confidence >= 0.7);
        if (named is not null) return named with { Confidence = 0.99 };
        return host is null ? null : new("outlet", host, "url", 0.99);
    }

    /// <summary>The site's name where the address is not an agency's own; null otherwise.</summary>
    private string? Host()
    {
        if (claims.Best("url") is not { } url) return null;
        if (!Uri.TryCreate(url.Value, UriKind.Absolute, out var address)) return null;
        if (OutletNames.OfAddress(url.Value) is { } known && OutletNames.IsAgency(known)) return null;
        return address.Host.StartsWith("www.", StringComparison.Ordinal) ? address.Host[4..] : address.Host;
    }
}
