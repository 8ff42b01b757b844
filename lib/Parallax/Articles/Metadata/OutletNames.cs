namespace Parallax.Articles.Metadata;

/// <summary>Known outlets and agencies: their names, other names, and addresses.</summary>
internal static class OutletNames
{
    private static readonly KnownOutlet[] Outlets = [.. ArticleTables.Rows("outlets.tsv").Select(KnownOutlet.Read)];
    private static readonly Dictionary<string, KnownOutlet> ByKey = Keys();

    /// <summary>
    /// The usual name of an outlet known by this name, slug, alias or address; the name itself otherwise.
    /// </summary>
    public static string Canonical(string name)
    {
        if (ByKey.TryGetValue(TextKey.Of(name), out var outlet)) return outlet.Name;
        return OfHost(name) ?? name.Trim();
    }

    /// <summary>Whether the outlet is known.</summary>
    public static bool IsKnown(string name) => ByKey.ContainsKey(TextKey.Of(name));

    /// <summary>Whether the name is that of a news agency.</summary>
    public static bool IsAgency(string name) => ByKey.TryGetValue(TextKey.Of(name), out var outlet) && outlet.IsAgency;

    /// <summary>The agency that a byline such as "By Associated Press" names; null where it names none.</summary>
    public static string? AgencyIn(string byline)
    {
        var name = byline.StartsWith("by ", StringComparison.OrdinalIgnoreCase) ? byline[3..] : byline;
        return IsAgency(name) ? Canonical(name) : null;
    }

    /// <summary>The outlet whose site an address lies on; null where it is not known.</summary>
    public static string? OfAddress(string url) => Uri.TryCreate(url, UriKind.Absolute, out var address)
        ? Array.Find(Outlets, o => o.Has(address.Host))?.Name
        : null;

    private static string? OfHost(string name)
    {
        if (!name.Contains('.') || name.Contains(' ')) return null;
        return OfAddress(name.Contains("//", StringComparison.Ordinal) ? name : "https://" + name);
    }

    private static Dictionary<string, KnownOutlet> Keys()
    {
        Dictionary<string, KnownOutlet> keys = new(StringComparer.Ordinal);
        foreach (var outlet in Outlets)
            foreach (var name in outlet.Aliases.Append(outlet.Name)) keys.TryAdd(TextKey.Of(name), outlet);
        return keys;
    }
}
