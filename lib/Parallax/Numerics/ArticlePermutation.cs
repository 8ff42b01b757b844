namespace Parallax.Numerics;

/// <summary>Permutation test of the difference between the mean rates of two small sets of articles.</summary>
/// <remarks>
/// Exact where the articles can be divided in at most <see cref="MostDivisions"/> ways, else by as many random
/// divisions with a fixed seed (Fisher 1935; Phipson and Smyth 2010: the division observed counts as one).
/// </remarks>
internal static class ArticlePermutation
{
    private const int MostDivisions = 5000;

    /// <summary>Two-sided p-value; null where either set is empty.</summary>
    public static double? Test(double[] first, double[] second)
    {
        if (first.Length == 0 || second.Length == 0) return null;
        double[] all = [.. first, .. second];
        var observed = Difference(all, first.Length);
        // Rates that are equal must compare as equal in whatever order they were added.
        var limit = observed - 1e-9 * Math.Max(1e-9, all.Max(Math.Abs));
        return Divisions(all.Length, first.Length) <= MostDivisions
            ? Exact(all, first.Length, limit)
            : Random(all, first.Length, limit);
    }

    private static double Difference(double[] values, int first) =>
        Math.Abs(values.AsSpan(0, first)
            .ToArray()
            .Average() - values.AsSpan(first).ToArray().Average());

    private static double Divisions(int all, int first)
    {
        var ways = 1.0;
        for (var i = 1; i <= first; i++) ways = ways * (all - first + i) / i;
        return ways;
    }

    private static double Exact(double[] all, int first, double limit)
    {
        var (total, extreme, ways) = (all.Sum(), 0, 0);
        void Choose(int from, int left, double sum)
        {
            if (left == 0)
            {
                ways++;
                if (Math.Abs(sum / first - (total - sum) / (all.Length - first)) >= limit) extreme++;
                return;
            }
            for (var i = from; i <= all.Length - left; i++)
                Choose(i + 1, left - 1, sum + all[i]);
        }
        Choose(0, first, 0);
        return (double)extreme / ways;
    }

    private static double Random(double[] all, int first, double limit)
    {
        var random = new Random(1);
        var shuffled = all.ToArray();
        var extreme = 1;
        for (var i = 1; i < MostDivisions; i++)
        {
            random.Shuffle(shuffled);
            if (Difference(shuffled, first) >= limit) extreme++;
        }
        return (double)extreme / MostDivisions;
    }
}
