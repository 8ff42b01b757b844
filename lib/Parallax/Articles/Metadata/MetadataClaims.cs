namespace Parallax.Articles.Metadata;

/// <summary>
/// What has been found about an article's metadata; of several claims about a field the most trusted wins.
/// </summary>
internal sealed class MetadataClaims(IEnumerable<Evidence> given)
{
    private readonly List<Evidence> all = [.. given];

    public void Add(Evidence claim) => all.Add(claim);

    /// <summary>The most trusted claim about a field, the first of equals; null where there is none.</summary>
    public Evidence? Best(string field) => BestWhere(field, _ => true);

    /// <summary>The most trusted claim about a field that fits.</summary>
    public Evidence? BestWhere(string field, Predicate<Evidence> fits)
    {
        Evidence? best = null;
        foreach (var claim in all)
        {
            if (claim.Field != field || !fits(claim)) continue;
            if (best is null || claim.Confidence > best.Confidence) best = claim;
        }
        return best;
    }

    /// <summary>The claim that was chosen for each field, in the order of the fields' names.</summary>
    public IReadOnlyList<Evidence> Chosen() =>
        [.. all.Select(c => c.Field)
            .Distinct()
            .Order(StringComparer.Ordinal)
            .Select(f => Best(f)!)];
}
