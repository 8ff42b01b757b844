namespace Parallax.Charts.Svg.Labels;

/// <summary>Moves labels in a column apart.</summary>
internal static class LabelSpreader
{
    /// <summary>Places as near to the wanted ones as can be, at least a gap apart, in the same order.</summary>
    /// <param name="wanted">Wanted places, in any order.</param>
    /// <param name="gap">The least distance.</param>
    /// <param name="low">The least place.</param>
    /// <param name="high">The greatest place; passed where there are too many labels.</param>
    public static double[] Spread(IReadOnlyList<double> wanted, double gap, double low, double high)
    {
        var indexes = Enumerable.Range(0, wanted.Count);
        int[] order = [.. indexes.OrderBy(i => wanted[i]).ThenBy(i => i)];
        var places = new double[wanted.Count];
        var free = low;
        foreach (var i in order)
        {
            places[i] = Math.Max(wanted[i], free);
            free = places[i] + gap;
        }

        var limit = Math.Max(high, low + gap * (wanted.Count - 1));
        foreach (var i in order.Reverse())
        {
            places[i] = Math.Min(places[i], limit);
            limit = places[i] - gap;
        }

        return places;
    }
}
