namespace Parallax.Frames;

/// <summary>The few statistics that tables offer; null where there are too few values.</summary>
internal static class Statistics
{
    public static double? Mean(IReadOnlyList<double> values) => values.Count == 0 ? null : values.Sum() / values.Count;

    /// <summary>Quantile of ascending values by linear interpolation (Hyndman and Fan 1996, type 7).</summary>
    public static double? Quantile(IReadOnlyList<double> ascending, double probability)
    {
        if (ascending.Count == 0) return null;
        var position = probability * (ascending.Count - 1);
        var below = (int)Math.Floor(position);
        var above = Math.Min(below + 1, ascending.Count - 1);
        return ascending[below] + (position - below) * (ascending[above] - ascending[below]);
    }

    public static double? StandardDeviation(IReadOnlyList<double> values)
    {
        if (values.Count < 2) return null;
        var mean = values.Sum() / values.Count;
        return Math.Sqrt(values.Sum(v => (v - mean) * (v - mean)) / (values.Count - 1));
    }
}
