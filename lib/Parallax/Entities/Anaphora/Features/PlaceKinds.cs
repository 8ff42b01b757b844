using Parallax.Entities.Linking;
using Parallax.Entities.Names;

namespace Parallax.Entities.Anaphora.Features;

/// <summary>Tells cities, states and other places apart by what is known of them or by their names.</summary>
internal static class PlaceKinds
{
    /// <summary>The kind of place that a noun describes; the null character for others.</summary>
    public static char Of(string noun) => noun switch
    {
        "city" or "town" or "village" or "municipality" or "suburb" or "capital" or "borough" or "metropolis" => 'c',
        "country" or "nation" or "republic" or "kingdom" => 'n',
        "state" or "province" or "region" or "territory" or "county" or "district" => 'r',
        "island" or "islands" or "archipelago" or "peninsula" => 'i',
        _ => '\0',
    };

    /// <summary>
    /// c city, n nation, r region, i island, x a place in a city; the null character where the name does not tell.
    /// </summary>
    public static char Of(Chain chain, Gazetteer names)
    {
        if (names.Find(chain.Words) is { Type: EntityType.Location } known)
            return known.Country ? 'n' : known.Place;
        if (chain.Words.Length < 2) return '\0';
        return chain.Words[^1] switch
        {
            "city" or "town" or "village" => 'c',
            "island" or "islands" => 'i',
            "province" or "county" or "region" or "district" or "state" => 'r',
            "street" or "park" or "river" or "square" or "airport" or "lake" or "museum" or "road" or "avenue" => 'x',
            _ => '\0',
        };
    }
}
