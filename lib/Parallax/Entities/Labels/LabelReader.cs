using Parallax.Entities.Linking;

namespace Parallax.Entities.Labels;

/// <summary>
/// Reads what is said of a name beside it: titles, honorifics, appositions, adjectives and predicates.
/// </summary>
/// <remarks>Fills in the roles, affiliations and gender of the persons' chains on the way.</remarks>
internal sealed class LabelReader
{
    private readonly LabelCollector _labels;
    private readonly TitleReader _titles;
    private readonly AppositionReader _appositions;
    private readonly PredicateReader _predicates;
    private readonly AdjectiveReader _adjectives;

    /// <summary>A reader of a document whose names are mapped.</summary>
    public LabelReader(NameMap map, Affiliations affiliations)
    {
        var view = map.View;
        _labels = new LabelCollector(affiliations);
        var nouns = new RoleNouns(view);
        _titles = new TitleReader(view, map, new TitleOutput(_labels, affiliations));
        _appositions = new AppositionReader(view, map, nouns, _labels);
        _predicates = new PredicateReader(view, nouns, _labels);
        _adjectives = new AdjectiveReader(view, _labels);
    }

    /// <summary>The labels of all names.</summary>
    public List<LabelDraft> Read(IReadOnlyList<Chain> chains)
    {
        foreach (var chain in chains)
            foreach (var link in chain.Links.ToList())
                Read(chain, link);
        return _labels.Labels;
    }

    private void Read(Chain chain, Link link)
    {
        if (chain.Type == EntityType.Miscellaneous) return;
        if (chain.Type == EntityType.Person)
        {
            _titles.Read(chain, link);
            _appositions.ReadBefore(chain, link);
        }
        else
            _adjectives.Read(chain, link);
        _appositions.ReadAfter(chain, link);
        _predicates.Read(chain, link);
    }
}
