using Microsoft.Data.Analysis;
using Parallax.Charts.Drawing;
using Parallax.Tables;
using Parallax.Tables.Output;

namespace Parallax.Charts;

/// <summary>Several charts of one kind side by side, on the same scale, one key for all.</summary>
/// <remarks>A panel's title names what it is about; its subtitle and source are not shown.</remarks>
public sealed record SmallMultiples : ChartSpec
{
    /// <summary>The charts, in reading order.</summary>
    public required IReadOnlyList<ChartSpec> Panels { get; init; }

    /// <summary>The least width of a panel in pixels, from which the number of columns follows.</summary>
    public int PanelWidth { get; init; } = 320;

    internal override bool IsEmpty => Panels.Count == 0;

    internal override IEnumerable<AxisNumbers> AxisNumbers => Panels.SelectMany(panel => panel.AxisNumbers);

    internal override IEnumerable<string> OutletsInData => Panels.SelectMany(p => p.Outlets.Concat(p.OutletsInData));

    /// <inheritdoc/>
    /// <remarks>
    /// The column <c>panel</c> holds the panels' titles; columns that a panel lacks are missing there.
    /// </remarks>
    public override DataFrame ToDataFrame()
    {
        var panels = Panels.Select(p => (p.Title, Table: new TableView(p.ToDataFrame())))
            .ToArray();
        var names = panels.SelectMany(p => p.Table.Names).Distinct(StringComparer.Ordinal);
        var rows = panels.SelectMany(p => Enumerable.Range(0, p.Table.Rows)
            .Select(row => (p.Title, p.Table, Row: row)));
        return rows.ToDataFrame([("panel", r => r.Title), .. names.Select(Column)]);

        static (string, Func<(string Title, TableView Table, int Row), object?>) Column(string name) =>
            (name, r => r.Table.Has(name) ? r.Table[name][r.Row] : null);
    }

    /// <summary>The panels in the colours of the whole, on the same scale.</summary>
    internal IReadOnlyList<ChartSpec> SharedPanels()
    {
        string[] outlets = [.. Styles.Select(s => s.Outlet)];
        return [.. OnOneScale().Select(panel => panel.WithOutlets(outlets))];
    }

    private IEnumerable<ChartSpec> OnOneScale()
    {
        var ranges = Panels.Select(panel => panel.Range);
        (double Min, double Max)[] given = [.. ranges.OfType<(double, double)>()];
        if (given.Length == 0) return Panels;
        var min = given.Min(range => range.Min);
        var max = given.Max(range => range.Max);
        return Panels.Select(panel => panel.WithRange(min, max));
    }

    private protected override string Describe()
    {
        var panels = Panels.Select(p => $"{p.Title}: {p.Description}");
        return $"{Panels.Count} charts. {string.Join(" ", panels)}";
    }
}
