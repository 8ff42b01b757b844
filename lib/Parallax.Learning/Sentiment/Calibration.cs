using System.Globalization;
using Parallax.Tone;

namespace Parallax.Learning.Sentiment;

/// <summary>How far the probabilities of a classifier can be believed.</summary>
internal static class Calibration
{
    private const int Tenths = 10;

    /// <summary>
    /// The factor on the logits that makes the given classes likeliest (temperature scaling, Guo et al. 2017).
    /// </summary>
    public static double Factor(IReadOnlyList<(double, double, double)> logits, IReadOnlyList<ToneLabel> gold)
    {
        var (low, high) = (0.2, 3.0);
        for (var i = 0; i < 60; i++)
        {
            var (a, b) = (low + (high - low) / 3, high - (high - low) / 3);
            if (Loss(logits, gold, a) < Loss(logits, gold, b)) high = b;
            else low = a;
        }
        return Math.Round((low + high) / 2, 4);
    }

    /// <summary>Confidence and accuracy in ten bins, empty ones left out.</summary>
    public static List<ToneCalibration> Bins(
        IReadOnlyList<(double, double, double)> logits,
        IReadOnlyList<ToneLabel> gold,
        double factor)
    {
        var bins = new (int N, double Confidence, int Right)[Tenths];
        for (var i = 0; i < gold.Count; i++)
        {
            var p = Probabilities(logits[i], factor);
            var top = Array.IndexOf(p, p.Max());
            var bin = Math.Min((int)(p[top] * Tenths), Tenths - 1);
            bins[bin] = (
                bins[bin].N + 1,
                bins[bin].Confidence + p[top],
                bins[bin].Right + (top == (int)gold[i] + 1 ? 1 : 0));
        }
        return [.. bins.Where(b => b.N > 0)
            .Select(b => new ToneCalibration(
                b.N,
                Math.Round(b.Confidence / b.N, 4),
                Math.Round((double)b.Right / b.N, 4)))];
    }

    /// <summary>The expected calibration error (Naeini et al. 2015).</summary>
    public static double Error(IReadOnlyList<ToneCalibration> bins) =>
        bins.Sum(b => b.Count * Math.Abs(b.Confidence - b.Accuracy))
            / bins.Sum(b => b.Count);

    /// <summary>Writes the bins as the library reads them.</summary>
    public static void Write(IReadOnlyList<ToneCalibration> bins, string output)
    {
        File.WriteAllLines(
            output + ".new",
            bins.Select(b => string.Create(
                CultureInfo.InvariantCulture,
                $"{b.Count}\t{b.Confidence}\t{b.Accuracy}"))
                .Prepend("targets\tprobability\tright"));
        File.Move(output + ".new", output, true);
    }

    private static double Loss(
        IReadOnlyList<(double, double, double)> logits,
        IReadOnlyList<ToneLabel> gold,
        double factor) =>
        -Enumerable.Range(0, gold.Count)
            .Sum(i => Math.Log(Probabilities(
                logits[i],
                factor)[(int)gold[i] + 1]));

    private static double[] Probabilities((double, double, double) logits, double factor)
    {
        double[] p = [logits.Item1 * factor, logits.Item2 * factor, logits.Item3 * factor];
        var top = p.Max();
        for (var k = 0; k < 3; k++)
            p[k] = Math.Exp(p[k] - top);
        var sum = p.Sum();
        return [.. p.Select(x => x / sum)];
    }
}
