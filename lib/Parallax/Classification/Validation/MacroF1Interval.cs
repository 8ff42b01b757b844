using Parallax.Numerics;

namespace Parallax.Classification.Validation;

/// <summary>The interval of macro F1 by cluster bootstrap.</summary>
internal static class MacroF1Interval
{
    private const int Resamples = 1000;
    private const double Tail = 0.025;

    /// <summary>The 95 % interval; null for fewer than five groups.</summary>
    /// <param name="groups">The confusion matrix of each group, in an order that is always the same.</param>
    /// <param name="seed">Seed of the draws.</param>
    public static BootstrapInterval? Of(IReadOnlyList<ConfusionMatrix> groups, int seed)
    {
        if (groups.Count < BootstrapInterval.MinArticles) return null;
        var scores = Draw(groups, new SplitMix((ulong)seed));
        Array.Sort(scores);
        return new BootstrapInterval(At(scores, Tail), At(scores, 1 - Tail), groups.Count);
    }

    private static double[] Draw(IReadOnlyList<ConfusionMatrix> groups, SplitMix random)
    {
        var sum = new ConfusionMatrix(groups[0].Classes);
        var scores = new double[Resamples];
        for (var i = 0; i < Resamples; i++)
        {
            sum.Clear();
            foreach (var _ in groups) sum.Add(groups[random.Below(groups.Count)]);
            scores[i] = sum.MacroF1();
        }

        return scores;
    }

    private static double At(double[] sorted, double share) =>
        Rounding.Significant(sorted[(int)Math.Round(share * (sorted.Length - 1))]);
}
