using System.Globalization;
using Parallax.Sentiment;

namespace Parallax.Training.Sentiment;

/// <summary>How far the probabilities of a classifier can be believed.</summary>
internal static class Calibration
{
    private const int Bins = 10;

    /// <summary>The factor on the logits that makes the given classes likeliest (temperature scaling, Guo et al. 2017).</summary>
    public static double Factor(IReadOnlyList<(double, double, double)> logits, IReadOnlyList<ToneLabel> gold)
    {
        var (low, high) = (0.2, 3.0);
        for (var i = 0; i < 60; i++)
        {
            var (a, b) = (low + (high - low) / 3, high - (high - low) / 3);
            if (Loss(logits, gold, a) < Loss(logits, gold, b)) high = b; else low = a;
        }
        return Math.Round((low + high) / 2, 4);
    }

    /// <summary>A table of confidence and accuracy in ten bins, and the expected calibration error (Naeini et al. 2015).</summary>
    public static string Table(IReadOnlyList<(double, double, double)> logits, IReadOnlyList<ToneLabel> gold, double factor)
    {
        var bins = new (int N, double Confidence, int Right)[Bins];
        for (var i = 0; i < gold.Count; i++)
        {
            var p = Probabilities(logits[i], factor);
            var top = Array.IndexOf(p, p.Max());
            var bin = Math.Min((int)(p[top] * Bins), Bins - 1);
            bins[bin] = (bins[bin].N + 1, bins[bin].Confidence + p[top], bins[bin].Right + (top == (int)gold[i] + 1 ? 1 : 0));
        }
        var error = bins.Sum(b => Math.Abs(b.Confidence - b.Right)) / gold.Count;
        var rows = bins.Where(b => b.N > 0).Select(b => string.Create(CultureInfo.InvariantCulture,
            $"  {b.N,5}  {b.Confidence / b.N:0.000}  {(double)b.Right / b.N:0.000}"));
        return string.Join('\n', ["  n      confidence accuracy", .. rows, string.Create(CultureInfo.InvariantCulture, $"  expected calibration error {error:0.0000}")]);
    }

    private static double Loss(IReadOnlyList<(double, double, double)> logits, IReadOnlyList<ToneLabel> gold, double factor) =>
        -Enumerable.Range(0, gold.Count).Sum(i => Math.Log(Probabilities(logits[i], factor)[(int)gold[i] + 1]));

    private static double[] Probabilities((double, double, double) logits, double factor)
    {
        double[] p = [logits.Item1 * factor, logits.Item2 * factor, logits.Item3 * factor];
        var top = p.Max();
        for (var k = 0; k < 3; k++) p[k] = Math.Exp(p[k] - top);
        var sum = p.Sum();
        return [.. p.Select(x => x / sum)];
    }
}
