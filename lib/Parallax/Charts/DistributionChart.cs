using Microsoft.Data.Analysis;
using Parallax.Charts.Drawing;
using Parallax.Display;

namespace Parallax.Charts;

/// <summary>Every observation as a dot, by group and outlet, with median and middle half.</summary>
/// <remarks>
/// The box spans the quartiles and is drawn from five observations on; the line is the median (both interpolated,
/// Hyndman and Fan 1996, type 7). Dots with about the same value are stacked, so that the width of the stack shows how
/// many there are.
/// </remarks>
public sealed record DistributionChart : ChartSpec
{
    private const int MostDots = 60;

    // Of more the quantiles tell as much, in a file that a browser opens.
    private const int MostListed = 5_000;
    private const int ListedQuantiles = 100;
    private const int DrawnQuantiles = 1_000;

    private readonly Memo _memo = new();

    /// <summary>The observations; groups are shown in the order in which they first appear.</summary>
    public required IReadOnlyList<Observation> Observations { get; init; }

    /// <summary>What is observed.</summary>
    public required ChartAxis ValueAxis { get; init; }

    /// <summary>What one observation is, in the plural.</summary>
    public string Unit { get; init; } = "sentences";

    internal IReadOnlyList<string> Groups => _memo.Of(Observations).Groups;

    internal override bool IsEmpty => Observations.Count == 0;

    internal override IEnumerable<AxisNumbers> AxisNumbers =>
    [
        new(ValueAxis, Observations.Select(o => new DrawnNumber(o.Value, o.Group, o.Outlet))),
    ];

    internal override IEnumerable<string> OutletsInData => _memo.Of(Observations).Outlets;

    internal override (double Min, double Max)? Range =>
        ValueAxis.RangeOf(Observations.Select(o => (double?)o.Value));

    /// <summary>
    /// A row an observation; where an outlet has more than 5,000 in a group, the number of its observations and their
    /// hundredths (0 is the least, 1 the greatest) instead.
    /// </summary>
    public override DataFrame ToDataFrame()
    {
        if (Lanes().All(IsListed)) return Observations.ToDataFrame();
        var rows =
            from lane in Lanes()
            from quantile in lane.Quantiles(ListedQuantiles)
            select (Lane: lane, quantile.Share, quantile.Value);
        return rows.ToDataFrame(
            ("Group", row => row.Lane.Group),
            ("Outlet", row => row.Lane.Style.Outlet),
            ("Observations", row => row.Lane.Values.Length),
            ("Quantile", row => row.Share),
            ("Value", row => row.Value));
    }

    /// <summary>
    /// The chart with a thousand quantiles in the place of more than 5,000 observations: for what draws every one.
    /// </summary>
    internal DistributionChart Thinned() =>
        Lanes().All(IsListed) ? this : this with { Observations = [.. Lanes().SelectMany(Thinned)] };

    private static bool IsListed(ObservedLane lane) => lane.Values.Length <= MostListed;

    internal override ChartSpec WithRange(double min, double max) => this with { ValueAxis = ValueAxis.Over(min, max) };

    /// <summary>The observations of each outlet within each group.</summary>
    internal IReadOnlyList<ObservedLane> Lanes()
    {
        var (data, styles) = (_memo.Of(Observations), Styles);
        return [.. data.Groups.SelectMany(group => styles.Select(style => Lane(data, group, style)))];
    }

    /// <summary>What a dot of a group shows: all with the same number to two decimals have one name.</summary>
    internal static string DotItem(string group, double value) => $"{group}, {CellFormat.Number(value, 2)}";

    /// <summary>Whether so many observations are drawn as dots; of more, a blob, the density is drawn.</summary>
    internal static bool HasDots(int observations) => observations <= MostDots;

    private static ObservedLane Lane(ObservedData data, string group, OutletStyle style) =>
        new(group, style, data.Values(group, style.Outlet));

    private static IEnumerable<Observation> Thinned(ObservedLane lane)
    {
        var values = IsListed(lane)
            ? lane.Values
            : lane.Quantiles(DrawnQuantiles).Select(quantile => quantile.Value);
        return values.Select(value => new Observation(lane.Group, lane.Style.Outlet, value));
    }

    /// <summary>How many observations a lane has and where their middle is.</summary>
    internal string Summary(ObservedLane lane)
    {
        if (lane.Values.Length == 0) return MissingText;
        var count = CellFormat.Number(lane.Values.Length, 0);
        return $"n = {count}, median {CellFormat.Number(lane.Median, 2)}";
    }

    private protected override string Describe()
    {
        var summaries = Lanes().Select(lane => $"{lane.Name}: {Summary(lane)}");
        return $"Distribution of {ValueAxis.Title}. {string.Join("; ", summaries)}.";
    }

    /// <summary>The data of the observations asked for last: copies of a chart mostly have the same.</summary>
    /// <remarks>All are equal, so that charts are equal by what they show.</remarks>
    private sealed class Memo
    {
        private Tuple<IReadOnlyList<Observation>, ObservedData>? _last;

        public ObservedData Of(IReadOnlyList<Observation> observations)
        {
            if (_last is { } last && ReferenceEquals(last.Item1, observations)) return last.Item2;
            var data = ObservedData.Of(observations);
            _last = Tuple.Create(observations, data);
            return data;
        }

        public override bool Equals(object? obj) => obj is Memo;

        public override int GetHashCode() => 0;
    }
}
