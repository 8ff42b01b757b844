using Parallax.Entities.Anaphora.Features;
using Parallax.Entities.Anaphora;

namespace Parallax.Learning;

/// <summary>Counts how the choices of a model compare with the gold ones.</summary>
internal sealed class LinkMeter(AnaphorModel model, LinkTeacher gold) : IAnaphorJudge
{
    private readonly SortedDictionary<AnaphorKind, int[]> _counts = [];

    /// <inheritdoc/>
    public (int Choice, double Confidence) Choose(
        Anaphor anaphor,
        IReadOnlyList<Candidate> candidates,
        AnaphorFeatures features)
    {
        var (right, _) = gold.Choose(anaphor, candidates, features);
        var rights = gold.IsRight;
        var chosen = model.Choose(anaphor, candidates, features);
        if (!_counts.TryGetValue(anaphor.Kind, out var counts))
            _counts[anaphor.Kind] = counts = new int[5];
        var named = right >= 0 && candidates[right].Referent.Chain is not null;
        var link = chosen.Choice >= 0 && candidates[chosen.Choice].Referent.Chain is not null;
        counts[named
            ? (link ? (rights[chosen.Choice + 1] ? 0 : 1) : 2)
            : link ? 3 : 4]++;
        return chosen;
    }

    /// <inheritdoc/>
    public void Begin(Anaphor anaphor, Referent referent) => gold.Begin(anaphor, referent);

    /// <summary>A line for each kind.</summary>
    public IEnumerable<string> Report() => _counts.Select(c =>
        $"{c.Key,-14} right {c.Value[0],5} wrong {c.Value[1],5} missed {c.Value[2],5} false {c.Value[3],5} none {c.Value[4],5}");

    /// <summary>Adds another meter's counts.</summary>
    public void Add(LinkMeter other)
    {
        foreach (var (kind, counts) in other._counts)
        {
            if (!_counts.TryGetValue(kind, out var own)) _counts[kind] = own = new int[5];
            for (var i = 0; i < own.Length; i++) own[i] += counts[i];
        }
    }
}
