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
    public static double? Ordinal(IReadOnlyList<IReadOnlyList<double?>> units) => Of(units, static (totals, a, b) =>
    {
        var between = totals.Where(t => t.Key >= Math.Min(a, b)
            && t.Key <= Math.Max(a, b))
            .Sum(t => t.Value);
        var distance = between - (totals[a] + totals[b]) / 2;
        return distance * distance;
    });

    private static double? Of(
        IReadOnlyList<IReadOnlyList<double?>> units,
        Func<SortedDictionary<double, double>, double, double, double> difference)
    {
        var pairs = new SortedDictionary<(double, double), double>();
        var totals = new SortedDictionary<double, double>();
        foreach (var unit in units)
        {
            var codes = unit.Where(c => c is not null).Select(c => c!.Value).ToArray();
            if (codes.Length < 2) continue;
            for (var i = 0; i < codes.Length; i++)
            {
                totals[codes[i]] = totals.GetValueOrDefault(codes[i]) + 1;
                for (var j = 0; j < codes.Length; j++)
                    if (i != j)
                        pairs[(codes[i], codes[j])] =
                            pairs.GetValueOrDefault((codes[i], codes[j]))
                                + 1.0 / (codes.Length - 1);
            }
        }
        var n = totals.Values.Sum();
        var observed = pairs.Sum(p => p.Value * difference(
            totals,
            p.Key.Item1,
            p.Key.Item2));
        var expected = totals.Sum(a => totals.Sum(b => a.Value * b.Value * difference(
            totals,
            a.Key,
            b.Key)));
        // With one code for everything there is no disagreement to be expected, and nothing can be said.
        return expected == 0 ? null : 1 - (n - 1) * observed / expected;
    }
}
