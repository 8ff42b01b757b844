using Microsoft.Data.Analysis;
using Parallax.Charts.Drawing;
using Parallax.Display;

namespace Parallax.Charts;

/// <summary>
/// Names as points, joined by lines where they are mentioned together; lines have the colour of the outlet.
/// </summary>
/// <remarks>
/// Places come from a spring layout (Fruchterman and Reingold 1991) that starts from fixed places, so that the same
/// links give the same picture. A point's size grows with the sum of its links, a line's width with its weight.
/// </remarks>
public sealed record NetworkChart : ChartSpec
{
    private const int MostToDescribe = 20;

    /// <summary>The links.</summary>
    public required IReadOnlyList<NetworkLink> Links { get; init; }

    /// <summary>What a link's weight counts.</summary>
    public required ChartAxis WeightAxis { get; init; }

    internal override bool IsEmpty => Links.Count == 0;

    internal override IEnumerable<AxisNumbers> AxisNumbers => [new(WeightAxis.Linear(), Links.Select(Placed))];

    internal override IEnumerable<string> OutletsInData => Links.Select(l => l.Outlet).OfType<string>();

    private string[] Names
    {
        get
        {
            var ends = Links.SelectMany(link => new[] { link.From, link.To });
            return [.. ends.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        }
    }

    /// <inheritdoc/>
    public override DataFrame ToDataFrame() => Links.ToDataFrame();

    /// <summary>The style of a link's outlet.</summary>
    internal OutletStyle StyleOf(NetworkLink link) =>
        Styles.FirstOrDefault(s => s.Outlet == link.Outlet) ?? OutletStyle.Neutral;

    /// <summary>The names with their places, in ordinal order.</summary>
    internal IReadOnlyList<NetworkNode> Nodes()
    {
        var names = Names;
        var edges = Links.Select(link => (IndexOf(names, link.From), IndexOf(names, link.To)));
        var places = SpringLayout.Run(names.Length, edges);
        return [.. names.Zip(places, NodeAt)];
    }

    private protected override string Describe()
    {
        var heaviest = Links.OrderByDescending(l => l.Weight).Take(MostToDescribe).Select(Describe);
        var end = Links.Count > MostToDescribe ? "; and others." : ".";
        return $"Network of {Names.Length} names by {WeightAxis.Title}. {string.Join("; ", heaviest)}{end}";
    }

    private static string Describe(NetworkLink link)
    {
        var outlet = link.Outlet is null ? "" : ", " + link.Outlet;
        return $"{link.From} and {link.To}{outlet}: {CellFormat.Number(link.Weight)}";
    }

    private static DrawnNumber Placed(NetworkLink link) =>
        new(link.Weight, $"{link.From} and {link.To}", link.Outlet);

    private static int IndexOf(string[] names, string name) => Array.BinarySearch(names, name, StringComparer.Ordinal);

    private NetworkNode NodeAt(string name, (double X, double Y) place)
    {
        var own = Links.Where(link => link.From == name || link.To == name);
        return new NetworkNode(name, place.X, place.Y) { Weight = own.Sum(link => link.Weight) };
    }
}
