namespace Parallax.Charts.Drawing;

/// <summary>The observations of one outlet within one group.</summary>
/// <param name="Group">The group.</param>
/// <param name="Style">The outlet.</param>
/// <param name="Values">The observations, ascending.</param>
internal sealed record ObservedLane(string Group, OutletStyle Style, double[] Values)
{
    /// <summary>Group and outlet.</summary>
    public string Name => $"{Group}, {Style.Outlet}";

    public double FirstQuartile => Quantile(0.25);

    public double Median => Quantile(0.5);

    public double ThirdQuartile => Quantile(0.75);

    /// <summary>The least and the greatest observation, and those between that divide them into equal parts.</summary>
    public IEnumerable<(double Share, double Value)> Quantiles(int parts) => Values.Length == 0
        ? []
        : Enumerable.Range(0, parts + 1).Select(i => (double)i / parts).Select(share => (share, Quantile(share)));

    private double Quantile(double probability) => Numerics.Quantiles.Of(Values, probability);
}
