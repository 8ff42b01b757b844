using Parallax.Entities.Linking;
using Parallax.Entities.Names;

namespace Parallax.Entities.Labels;

/// <summary>The countries and bodies that stand with persons' titles.</summary>
internal sealed class Affiliations(NameMap map, Gazetteer known)
{
    /// <summary>
    /// The country that a nationality, a country or a seat of government means; null for other names.
    /// </summary>
    public string? CountryOf(Chain chain)
    {
        var name = known.Find(chain.Words) ?? known.FindCanonical(chain.Name);
        if (name is null) return null;
        var own = name.Country ? name.Canonical : null;
        return name.CountryOf ?? name.SeatOf ?? own;
    }

    /// <summary>Gives a person the countries and bodies that are named in a range.</summary>
    public void Read(Chain person, TokenRange tokens)
    {
        for (var at = tokens.First; at < tokens.End; at++)
            if (map.ChainAt(at) is { } named && named.Type != EntityType.Person)
                person.Affiliations.Add(CountryOf(named) ?? named.Name);
    }
}
