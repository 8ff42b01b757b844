using Microsoft.Data.Analysis;
using Parallax.Tables;
using Parallax.Tables.Output;

namespace Parallax.Charts;

/// <summary>A number for one category of one outlet: the mentions of a person, the rate of a word.</summary>
/// <param name="Category">What is counted or measured.</param>
/// <param name="Outlet">Where.</param>
/// <param name="Value">The number; null where it is missing, which is not zero.</param>
public sealed record OutletValue(string Category, string Outlet, double? Value)
{
    /// <summary>The lower end of the value's interval, where there is one.</summary>
    public double? Low { get; init; }

    /// <summary>The upper end of the value's interval, where there is one.</summary>
    public double? High { get; init; }

    /// <summary>What a reader needs beside the number, such as "5 of 792 words"; shown as a tooltip.</summary>
    public string? Note { get; init; }

    /// <summary>The values in a data frame with one row for each category and outlet.</summary>
    /// <param name="frame">The data frame.</param>
    /// <param name="category">The column of the categories.</param>
    /// <param name="value">The column of the numbers.</param>
    /// <param name="outlet">The column of the outlets.</param>
    public static IReadOnlyList<OutletValue> From(
        DataFrame frame,
        string category,
        string value,
        string outlet = "outlet")
    {
        var table = new TableView(frame);
        var rows = Enumerable.Range(0, table.Rows).Select(row => new TableRow(table, row));
        return [.. rows.Select(row => new OutletValue(
            row.Text(category),
            row.Text(outlet),
            table[value].Number(row.Index)))];
    }
}
