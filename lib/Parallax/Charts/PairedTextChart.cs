using Microsoft.Data.Analysis;
using Parallax.Charts.Drawing;

namespace Parallax.Charts;

/// <summary>Passages of two outlets side by side, those that tell the same beside each other.</summary>
public sealed record PairedTextChart : ChartSpec
{
    /// <summary>The pairs, in reading order.</summary>
    public required IReadOnlyList<TextPair> Pairs { get; init; }

    internal override bool IsEmpty => Pairs.Count == 0;

    internal override IEnumerable<AxisNumbers> AxisNumbers => [];

    internal override IEnumerable<string> OutletsInData => [];

    /// <summary>The first two outlets.</summary>
    /// <exception cref="ArgumentException">There are fewer.</exception>
    internal (OutletStyle Left, OutletStyle Right) Sides
    {
        get
        {
            if (Styles.Count >= 2) return (Styles[0], Styles[1]);
            var given = Styles.Count == 1 ? "1 is given" : "0 are given";
            throw new ArgumentException($"A paired text needs two outlets; {given}. Set Outlets or call WithOutlets.");
        }
    }

    /// <inheritdoc/>
    public override DataFrame ToDataFrame() => Pairs.ToDataFrame(
        (Sides.Left.Outlet, p => p.Left),
            (Sides.Right.Outlet, p => p.Right),
            ("score", p => p.Score));

    private protected override string Describe()
    {
        var (left, right) = Sides;
        var complete = Pairs.Count(p => p.Left is not null && p.Right is not null);
        return $"{Pairs.Count} rows of text, {left.Outlet} beside {right.Outlet}; {complete} have a passage of both.";
    }
}
