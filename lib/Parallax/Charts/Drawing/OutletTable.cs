using Microsoft.Data.Analysis;
using Parallax.Display;
using Parallax.Tables;

namespace Parallax.Charts.Drawing;

/// <summary>Values by category and outlet, in the order of the data.</summary>
internal sealed class OutletTable
{
    private const int MostToDescribe = 20;

    private readonly Dictionary<(string, string), OutletValue> _cells = [];
    private readonly double _largest;

    public OutletTable(IReadOnlyList<OutletValue> values, IReadOnlyList<OutletStyle> styles)
    {
        Styles = styles;
        foreach (var value in values)
        {
            if (!_cells.TryAdd((value.Category, value.Outlet), value)) throw HeldTwice(value);
        }

        Categories = [.. values.Select(v => v.Category).Distinct(StringComparer.Ordinal)];
        Numbers = [.. values.Select(v => v.Value).OfType<double>()];
        _largest = Numbers.Max(Math.Abs, 0);
        Decimals = CellFormat.Decimals(Numbers);
    }

    public IReadOnlyList<OutletStyle> Styles { get; }

    public IReadOnlyList<string> Categories { get; }

    /// <summary>All numbers, in the order of the data.</summary>
    public IReadOnlyList<double> Numbers { get; }

    /// <summary>Decimals that all value labels of a chart share.</summary>
    public int Decimals { get; }

    /// <summary>The cell, or null where the data have none.</summary>
    public OutletValue? this[string category, string outlet] => _cells.GetValueOrDefault((category, outlet));

    /// <summary>The number in a cell, null where it is missing.</summary>
    public double? Number(string category, string outlet) => this[category, outlet]?.Value;

    /// <summary>The numbers of an outlet, category by category.</summary>
    public IEnumerable<double?> NumbersOf(OutletStyle style) =>
        Categories.Select(category => Number(category, style.Outlet));

    /// <summary>The numbers of a category, outlet by outlet.</summary>
    public IEnumerable<double?> NumbersOf(string category) => Styles.Select(style => Number(category, style.Outlet));

    /// <summary>The categories for which an outlet has no number.</summary>
    public IEnumerable<string> MissingIn(OutletStyle style) =>
        Categories.Where(category => Number(category, style.Outlet) is null);

    /// <summary>The outlets that have no number for a category.</summary>
    public OutletStyle[] WithoutNumber(string category) =>
        [.. Styles.Where(style => Number(category, style.Outlet) is null)];

    /// <summary>Whether no outlet has a number for a category.</summary>
    public bool IsEmpty(string category) => NumbersOf(category).All(number => number is null);

    /// <summary>The label of a number.</summary>
    public string Label(double value) => CellFormat.Number(value, Decimals, _largest);

    /// <summary>The label of a cell; what is given for a missing one where there is no number.</summary>
    public string Label(string category, string outlet, string missing) =>
        Number(category, outlet) is { } value ? Label(value) : missing;

    /// <summary>The labels of an outlet's cells.</summary>
    public IEnumerable<string> Labels(OutletStyle style, string missing) =>
        Categories.Select(category => Label(category, style.Outlet, missing));

    /// <summary>The tooltips of an outlet's marks.</summary>
    public IEnumerable<string> Tooltips(OutletStyle style, string unit) =>
        Categories.Select(category => Tooltip(category, style.Outlet, unit));

    /// <summary>What a mark's tooltip says.</summary>
    public string Tooltip(string category, string outlet, string unit)
    {
        var value = Number(category, outlet) is { } number ? Counted(Label(number), unit) : "missing";
        var note = this[category, outlet]?.Note is { } given ? $" ({given})" : "";
        return $"{outlet}, {category}: {value}{note}";
    }

    /// <summary>What the mark of a cell shows.</summary>
    public MarkData Mark(string category, string outlet, string unit) =>
        new(category, outlet, Tooltip(category, outlet, unit));

    /// <summary>All numbers in words, twenty categories at the most.</summary>
    public string Describe(string missing)
    {
        var told = Categories.Take(MostToDescribe).Select(category => Describe(category, missing));
        var left = Categories.Count - MostToDescribe;
        var end = left > 0 ? $"; and {left} more." : ".";
        return string.Join("; ", told) + end;
    }

    /// <summary>The data as a table, one row a cell, missing ones included.</summary>
    public DataFrame ToDataFrame()
    {
        var cells = Categories.SelectMany(c => Styles.Select(s => this[c, s.Outlet]
            ?? new OutletValue(c, s.Outlet, null)));
        var frame = cells.ToDataFrame();
        string[] empty = [.. new[]
        {
            "low",
            "high",
            "note",
        }.Where(n => frame[n].NullCount == frame[n].Length)];
        return frame.Without(empty);
    }

    // "1 mention" where the axis is of mentions.
    private static string Counted(string number, string unit)
    {
        if (number != "1") return $"{number} {unit}";
        var words = unit.Split(' ');
        return $"1 {string.Join(' ', words.Select((word, at) => at == 0 || words[at - 1] == "or" ? Singular(word) : word))}";
    }

    private static string Singular(string word)
    {
        if (word == "people") return "person";
        return word.EndsWith('s') ? word[..^1] : word;
    }

    private string Describe(string category, string missing)
    {
        string Value(OutletStyle style) => $"{style.Outlet} {Label(category, style.Outlet, missing)}";
        return $"{category}: {string.Join(", ", Styles.Select(Value))}";
    }

    private static ArgumentException HeldTwice(OutletValue value) => new(
        $"'{value.Category}' has two values for {value.Outlet}; add them up or make two categories of them.");
}
