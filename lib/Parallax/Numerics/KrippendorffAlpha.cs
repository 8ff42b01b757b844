namespace Parallax.Numerics;

/// <summary>Agreement between coders beyond chance.</summary>
/// <remarks>
/// Krippendorff (2011), "Computing Krippendorff's Alpha-Reliability": 1 − Dₒ/Dₑ from the matrix of coincidences; units
/// that fewer than two coders have coded do not count. 1 is full agreement, 0 what chance would give.
/// </remarks>
public static class KrippendorffAlpha
{
    /// <summary>α for codes without order.</summary>
    /// <param name="units">For each unit the coders' codes; null where a coder has left it out.</param>
    public static double? Nominal(IReadOnlyList<IReadOnlyList<double?>> units) =>
        Of(units, (_, a, b) => a == b ? 0 : 1);

    /// <summary>α for codes that are numbers: disagreement grows with the square of the difference.</summary>
    /// <param name="units">For each unit the coders' codes; null where a coder has left it out.</param>
    public static double? Interval(IReadOnlyList<IReadOnlyList<double?>> units) =>
        Of(units, (_, a, b) => (a - b) * (a - b));

    /// <summary>
    /// α for codes with an order only: disagreement grows with the number of codes given between the two.
    /// </summary>
    /// <param name="units">For each unit the coders' codes; null where a coder has left it out.</param>
    public static double? Ordinal(IReadOnlyList<IReadOnlyList<double?>> units) => Of(units, RanksBetween);

    private static double RanksBetween(SortedDictionary<double, double> totals, double a, double b)
    {
        var (low, high) = (Math.Min(a, b), Math.Max(a, b));
        var between = totals.Where(total => total.Key >= low && total.Key <= high).Sum(total => total.Value);
        var distance = between - (totals[a] + totals[b]) / 2;
        return distance * distance;
    }

    private static double? Of(
        IReadOnlyList<IReadOnlyList<double?>> units,
        Func<SortedDictionary<double, double>, double, double, double> difference)
    {
        double[][] pairable = [.. units
            .Select(unit => unit.OfType<double>().ToArray())
            .Where(unit => unit.Length > 1)];
        var totals = Sums(pairable.SelectMany(unit => unit), code => (code, 1));
        var pairs = Sums(pairable.SelectMany(Pairs), pair => pair);
        var observed = pairs.Sum(pair => pair.Value * difference(totals, pair.Key.A, pair.Key.B));
        var expected = totals.Sum(
            a => totals.Sum(
                b => a.Value * b.Value * difference(totals, a.Key, b.Key)));
        // With one code for everything there is no disagreement to be expected, and nothing can be said.
        return expected == 0 ? null : 1 - (totals.Values.Sum() - 1) * observed / expected;
    }

    // The pairs of codes of a unit; it counts as often as it has codes.
    private static IEnumerable<((double A, double B) Codes, double Weight)> Pairs(double[] unit) =>
        from first in Enumerable.Range(0, unit.Length)
        from second in Enumerable.Range(0, unit.Length)
        where first != second
        select ((unit[first], unit[second]), 1.0 / (unit.Length - 1));

    private static SortedDictionary<TKey, double> Sums<T, TKey>(
        IEnumerable<T> items,
        Func<T, (TKey Key, double Weight)> weigh)
        where TKey : notnull
    {
        var sums = new SortedDictionary<TKey, double>();
        foreach (var (key, weight) in items.Select(weigh)) sums[key] = sums.GetValueOrDefault(key) + weight;
        return sums;
    }
}
