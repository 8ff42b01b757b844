namespace Parallax.Articles.Metadata;

/// <summary>Known outlets and agencies: their names, other names, and addresses.</summary>
internal static class OutletNames
{
    private sealed record Row(string Name, string[] Aliases, string[] Domains, bool IsAgency);

    private static readonly Row[] Rows = [.. Resource.Rows("outlets.tsv").Select(r =>
        new Row(r[0], r[1].Split(';'), r[2].Split(';'), r.Length > 3 && r[3] == "yes"))];
    private static readonly Dictionary<string, Row> ByKey = Keys();

    /// <summary>The usual name of an outlet that is known by this name, slug, alias or address; the name itself otherwise.</summary>
    public static string Canonical(string name) => ByKey.TryGetValue(Spans.Key(name), out var row) ? row.Name : OfHost(name) ?? name.Trim();

    /// <summary>Whether the outlet is known.</summary>
    public static bool IsKnown(string name) => ByKey.ContainsKey(Spans.Key(name));

    /// <summary>Whether the name is that of a news agency.</summary>
    public static bool IsAgency(string name) => ByKey.TryGetValue(Spans.Key(name), out var row) && row.IsAgency;

    /// <summary>The agency that a byline such as "By Associated Press" or "Reuters" names; null where it names none.</summary>
    public static string? AgencyIn(string byline)
    {
        var name = byline.StartsWith("by ", StringComparison.OrdinalIgnoreCase) ? byline[3..] : byline;
        return IsAgency(name) ? Canonical(name) : null;
    }

    /// <summary>The outlet whose site an address lies on; null where it is not known.</summary>
    public static string? OfAddress(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri)) return null;
        var host = uri.Host;
        return Rows.FirstOrDefault(r => r.Domains.Any(d => d.Length > 0 &&
            (host.Equals(d, StringComparison.OrdinalIgnoreCase) || host.EndsWith("." + d, StringComparison.OrdinalIgnoreCase))))?.Name;
    }

    private static string? OfHost(string name) => name.Contains('.') && !name.Contains(' ') ? OfAddress(name.Contains("//", StringComparison.Ordinal) ? name : "https://" + name) : null;

    private static Dictionary<string, Row> Keys()
    {
        Dictionary<string, Row> keys = new(StringComparer.Ordinal);
        foreach (var row in Rows)
            foreach (var name in row.Aliases.Append(row.Name)) keys.TryAdd(Spans.Key(name), row);
        return keys;
    }
}
