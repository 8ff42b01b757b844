using Parallax.Entities.Anaphora;
using Parallax.Entities.Anaphora.Features;

namespace Parallax.Learning;

/// <summary>Counts how the choices of a model compare with the gold ones.</summary>
internal sealed class LinkMeter(AnaphorModel model, LinkTeacher gold) : IAnaphorJudge
{
    private const int Outcomes = 5;

    private readonly SortedDictionary<AnaphorKind, int[]> _counts = [];

    /// <inheritdoc/>
    public (int Choice, double Confidence) Choose(
        Anaphor anaphor,
        IReadOnlyList<Candidate> candidates,
        AnaphorFeatures features)
    {
        var (right, _) = gold.Choose(anaphor, candidates, features);
        var isRight = gold.IsRight;
        var chosen = model.Choose(anaphor, candidates, features);
        var isNamed = IsNamed(right, candidates);
        var isLinked = IsNamed(chosen.Choice, candidates);
        var outcome = Judge(isNamed, isLinked, isRight[chosen.Choice + 1]);
        CountsOf(anaphor.Kind)[(int)outcome]++;
        return chosen;
    }

    private static bool IsNamed(int choice, IReadOnlyList<Candidate> candidates) =>
        choice >= 0 && candidates[choice].Referent.Chain is not null;

    private static Outcome Judge(bool isNamed, bool isLinked, bool isRight)
    {
        if (!isNamed) return isLinked ? Outcome.False : Outcome.None;
        if (!isLinked) return Outcome.Missed;
        return isRight ? Outcome.Right : Outcome.Wrong;
    }

    private int[] CountsOf(AnaphorKind kind)
    {
        if (!_counts.TryGetValue(kind, out var counts)) _counts[kind] = counts = new int[Outcomes];
        return counts;
    }

    /// <inheritdoc/>
    public void Begin(Anaphor anaphor, Referent referent) => gold.Begin(anaphor, referent);

    /// <summary>A line for each kind.</summary>
    public IEnumerable<string> Report() =>
        from kind in _counts
        let counts = Enum.GetValues<Outcome>().Select(outcome => Shown(outcome, kind.Value))
        select $"{kind.Key,-14} {string.Join(' ', counts)}";

    private static string Shown(Outcome outcome, int[] counts) =>
        $"{outcome.ToString().ToLowerInvariant()} {counts[(int)outcome],5}";

    /// <summary>Adds another meter's counts.</summary>
    public void Add(LinkMeter other)
    {
        foreach (var (kind, counts) in other._counts)
        {
            var own = CountsOf(kind);
            for (var i = 0; i < own.Length; i++) own[i] += counts[i];
        }
    }

    private enum Outcome
    {
        Right,
        Wrong,
        Missed,
        False,
        None,
    }
}
