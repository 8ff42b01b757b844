using Microsoft.Data.Analysis;
using Parallax.Display;
using Parallax.Tables;

namespace Parallax.Charts;

/// <summary>Values by category and outlet, in the order of the data.</summary>
internal sealed class OutletTable
{
    private readonly Dictionary<(string, string), OutletValue> _cells = [];
    private readonly double _largest;

    public OutletTable(IReadOnlyList<OutletValue> values, IReadOnlyList<OutletStyle> styles)
    {
        Styles = styles;
        foreach (var value in values)
            if (!_cells.TryAdd((value.Category, value.Outlet), value))
                throw new ArgumentException($"'{value.Category}' has two values for {value.Outlet}; add them up or make two categories of them.");
        Categories = [.. values.Select(v => v.Category).Distinct(StringComparer.Ordinal)];
        _largest = values.Max(v => Math.Abs(v.Value ?? 0), 0);
        Decimals = CellFormat.Decimals(values.Select(v => v.Value).OfType<double>());
    }

    public IReadOnlyList<OutletStyle> Styles { get; }

    public IReadOnlyList<string> Categories { get; }

    /// <summary>Decimals that all value labels of a chart share.</summary>
    public int Decimals { get; }

    /// <summary>The cell, or null where the data have none.</summary>
    public OutletValue? this[string category, string outlet] => _cells.GetValueOrDefault((category, outlet));

    /// <summary>The number in a cell, null where it is missing.</summary>
    public double? Number(string category, string outlet) => this[category, outlet]?.Value;

    /// <summary>Whether no outlet has a number for a category.</summary>
    public bool IsEmpty(string category) => Styles.All(s => Number(category, s.Outlet) is null);

    /// <summary>The label of a number.</summary>
    public string Label(double value) => CellFormat.Number(value, Decimals, _largest);

    /// <summary>The widest value label.</summary>
    public double LabelWidth(Svg.TextStyle style) => _cells.Values.Select(v => v.Value).OfType<double>()
        .Select(v => Svg.TextMetrics.Width(Label(v), style.Size, style.Bold)).DefaultIfEmpty(0).Max();

    /// <summary>What a mark's tooltip says.</summary>
    public string Tooltip(string category, string outlet, string unit)
    {
        var value = Number(category, outlet) is { } number ? $"{Label(number)} {unit}" : "missing";
        return $"{outlet}, {category}: {value}{(this[category, outlet]?.Note is { } note ? $" ({note})" : "")}";
    }

    /// <summary>All numbers in words, twenty categories at the most.</summary>
    public string Describe(string missing)
    {
        var lines = Categories.Take(20).Select(c => $"{c}: " + string.Join(", ",
            Styles.Select(s => $"{s.Outlet} {(Number(c, s.Outlet) is { } value ? Label(value) : missing)}")));
        return string.Join("; ", lines) + (Categories.Count > 20 ? $"; and {Categories.Count - 20} more." : ".");
    }

    /// <summary>The data as a table, one row a cell, missing ones included.</summary>
    public DataFrame ToDataFrame()
    {
        var cells = Categories.SelectMany(c => Styles.Select(s => this[c, s.Outlet] ?? new OutletValue(c, s.Outlet, null)));
        var frame = cells.ToDataFrame();
        string[] empty = [.. new[] { "low", "high", "note" }.Where(n => frame[n].NullCount == frame[n].Length)];
        return frame.Without(empty);
    }
}

/// <summary>Small helpers for drawing.</summary>
internal static class SequenceExtensions
{
    /// <summary>The greatest of computed values, or a value for an empty sequence.</summary>
    public static double Max<T>(this IEnumerable<T> items, Func<T, double> value, double ifEmpty) => items.Select(value).DefaultIfEmpty(ifEmpty).Max();
}
