using MathNet.Numerics;

namespace Parallax.Numerics;

/// <summary>Permutation test of the difference between the mean rates of two sets of articles.</summary>
/// <remarks>
/// Exact where the articles can be divided in at most <see cref="MostDivisions"/> ways, else by as many random
/// divisions with a fixed seed (Fisher 1935; Phipson and Smyth 2010: the division observed counts as one). Of more than
/// <see cref="MostArticles"/> articles Welch's test, which is the same for as many.
/// </remarks>
internal static class ArticlePermutation
{
    private const int MostDivisions = 5000;
    private const int MostArticles = 2000;
    private const double Tolerance = 1e-9;
    private const int Seed = 1;

    /// <summary>Two-sided p-value; null where either set is empty.</summary>
    public static double? Test(double[] first, double[] second)
    {
        if (first.Length == 0 || second.Length == 0) return null;
        if (first.Length + second.Length > MostArticles
            && WelchTest.Of(Moments.Of(first), Moments.Of(second)) is { P: var p })
            return p;
        double[] all = [.. first, .. second];
        // Rates that are equal must compare as equal in whatever order they were added.
        var limit = Difference(all, first.Length) - Tolerance * Math.Max(Tolerance, all.Max(Math.Abs));
        return SpecialFunctions.Binomial(all.Length, first.Length) <= MostDivisions
            ? new Divisions(all, first.Length, limit).ShareOfExtreme()
            : Random(all, first.Length, limit);
    }

    private static double Difference(double[] values, int first)
    {
        var (own, others) = (values[..first], values[first..]);
        return Math.Abs(own.Average() - others.Average());
    }

    private static double Random(double[] all, int first, double limit)
    {
        var random = new Random(Seed);
        var shuffled = all.ToArray();
        // The division that was observed is one of them.
        var extreme = 1;
        for (var i = 1; i < MostDivisions; i++)
        {
            random.Shuffle(shuffled);
            if (Difference(shuffled, first) >= limit) extreme++;
        }

        return (double)extreme / MostDivisions;
    }

    // All ways to divide the values in two.
    private sealed class Divisions(double[] all, int first, double limit)
    {
        private readonly double _total = all.Sum();
        private int _extreme;
        private int _count;

        public double ShareOfExtreme()
        {
            Choose(0, first, 0);
            return (double)_extreme / _count;
        }

        private void Choose(int from, int left, double sum)
        {
            if (left == 0)
            {
                Judge(sum);
                return;
            }

            for (var i = from; i <= all.Length - left; i++)
            {
                Choose(i + 1, left - 1, sum + all[i]);
            }
        }

        private void Judge(double sum)
        {
            var difference = sum / first - (_total - sum) / (all.Length - first);
            _count++;
            if (Math.Abs(difference) >= limit) _extreme++;
        }
    }
}
