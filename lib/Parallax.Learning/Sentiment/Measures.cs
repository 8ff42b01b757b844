using System.Globalization;

namespace Parallax.Learning.Sentiment;

/// <summary>The figures that the scorer prints, and calibration.</summary>
internal static class Measures
{
    /// <summary>Pearson's r and macro F1 of three classes, neutral within ±0.05.</summary>
    public static string Valence(IReadOnlyList<double> gold, IReadOnlyList<double> predicted) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"pearson {Pearson(gold, predicted):0.0000}, macro F1 {MacroF1(gold, predicted):0.0000}, n {gold.Count}");

    /// <summary>The class of a valence.</summary>
    public static ToneLabel Side(double value) => new ToneScore(value, 0).Label;

    private static double MacroF1(IReadOnlyList<double> gold, IReadOnlyList<double> predicted) =>
        MacroF1([.. gold.Select(Side)], [.. predicted.Select(Side)]);

    /// <summary>Mean of the three classes' F1.</summary>
    public static double MacroF1(IReadOnlyList<ToneLabel> gold, IReadOnlyList<ToneLabel> predicted) =>
        new[]
        {
            ToneLabel.Negative,
            ToneLabel.Neutral,
            ToneLabel.Positive,
        }.Average(label => F1(gold, predicted, label));

    /// <summary>F1 of one class.</summary>
    public static double F1(IReadOnlyList<ToneLabel> gold, IReadOnlyList<ToneLabel> predicted, ToneLabel label)
    {
        var both = Enumerable.Range(0, gold.Count)
            .Count(i => gold[i] == label && predicted[i] == label);
        var all = gold.Count(g => g == label) + predicted.Count(p => p == label);
        return all == 0 ? 0 : 2.0 * both / all;
    }

    private static double Pearson(IReadOnlyList<double> a, IReadOnlyList<double> b)
    {
        var (ma, mb) = (a.Average(), b.Average());
        var (ab, aa, bb) = (0.0, 0.0, 0.0);
        for (var i = 0; i < a.Count; i++)
        {
            ab += (a[i] - ma) * (b[i] - mb);
            aa += (a[i] - ma) * (a[i] - ma);
            bb += (b[i] - mb) * (b[i] - mb);
        }
        return ab / Math.Sqrt(aa * bb);
    }
}
