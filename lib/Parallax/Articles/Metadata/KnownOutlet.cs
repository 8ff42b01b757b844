namespace Parallax.Articles.Metadata;

/// <summary>A row of the table of outlets.</summary>
/// <param name="Name">The usual name.</param>
/// <param name="Aliases">Other names.</param>
/// <param name="Domains">The domains of its sites.</param>
/// <param name="IsAgency">Whether it sells its copy to other outlets.</param>
internal sealed record KnownOutlet(string Name, string[] Aliases, string[] Domains, bool IsAgency)
{
    private const int AgencyColumn = 3;

    public static KnownOutlet Read(string[] row) =>
        new(row[0], List(row[1]), List(row[2]), IsYes(row));

    /// <summary>Whether a host is one of its sites or below one.</summary>
    public bool Has(string host) => Array.Exists(Domains, d => IsOrIsBelow(host, d));

    private static string[] List(string cell) => cell.Split(';', StringSplitOptions.RemoveEmptyEntries);

    private static bool IsYes(string[] row) => row.Length > AgencyColumn && row[AgencyColumn] == "yes";

    private static bool IsOrIsBelow(string host, string domain)
    {
        if (!host.EndsWith(domain, StringComparison.OrdinalIgnoreCase)) return false;
        return host.Length == domain.Length || host[^(domain.Length + 1)] == '.';
    }
}
