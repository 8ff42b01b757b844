using Parallax.Numerics;

namespace Parallax.Classification.Validation;

/// <summary>Probabilities of predicted classes against how often they are right.</summary>
internal static class Calibrations
{
    private const int Bins = 10;

    /// <summary>The bins that are not empty, by rising probability.</summary>
    public static CalibrationRow[] Of(IEnumerable<OutOfFoldPrediction> predictions) =>
    [
        .. predictions.GroupBy(p => Math.Min((int)(p.Probability * Bins), Bins - 1))
            .OrderBy(bin => bin.Key)
            .Select(bin => Row(bin.Key, [.. bin])),
    ];

    /// <summary>The mean distance of probability and accuracy, each bin weighing as many as are in it.</summary>
    public static double Error(IReadOnlyList<CalibrationRow> rows)
    {
        var sum = rows.Sum(row => row.Count * Math.Abs(row.MeanProbability - row.Accuracy));
        return Rounding.Significant(sum / rows.Sum(row => row.Count));
    }

    private static CalibrationRow Row(int bin, OutOfFoldPrediction[] predictions) => new(
        (double)bin / Bins,
        (bin + 1.0) / Bins,
        predictions.Length,
        Rounding.Significant(predictions.Average(p => p.Probability)),
        Rounding.Significant(predictions.Average(p => p.Predicted == p.Label ? 1.0 : 0.0)));
}
