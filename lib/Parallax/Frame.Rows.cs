using Parallax.Frames;

namespace Parallax;

public sealed partial class Frame
{
    /// <summary>A frame with one column for each name, computed from each item.</summary>
    /// <param name="items">The items, one a row.</param>
    /// <param name="columns">Names, and what stands in the column for an item; the values decide its type.</param>
    /// <remarks>Example: <c>Frame.FromRows(quotes, ("outlet", q => q.Outlet), ("words", q => q.Words))</c>.</remarks>
    /// <exception cref="ArgumentException">The values of a column have no type in common.</exception>
    public static Frame FromRows<T>(IEnumerable<T> items, params (string Name, Func<T, object?> Value)[] columns)
    {
        T[] rows = [.. items];
        return new Frame(columns.Select(c => FrameColumn.From(c.Name, typeof(object), [.. rows.Select(c.Value)])));
    }

    /// <summary>One row for each column: its type, how many values it has and misses, how many differ.</summary>
    public Frame Info() => FromRows(Columns,
        ("column", c => c.Name),
        ("type", c => ColumnTypes.DisplayName(c.DataType)),
        ("values", c => c.Length - c.NullCount),
        ("missing", c => c.NullCount),
        ("distinct", c => Enumerable.Range(0, c.Length).Where(r => !c.IsNull(r)).Select(r => c[r]).Distinct().Count()));

    /// <summary>One row for each column of numbers: how many, mean, standard deviation and quartiles.</summary>
    /// <remarks>The standard deviation is that of a sample; quantiles are interpolated (Hyndman and Fan 1996, type 7).</remarks>
    public Frame Description()
    {
        var numbers = Columns.Where(c => c.IsNumeric).Select(c => (c.Name, c.NullCount, Sorted: c.Numbers().Order().ToArray())).ToArray();
        return FromRows(numbers,
            ("column", c => c.Name),
            ("values", c => c.Sorted.Length),
            ("missing", c => c.NullCount),
            ("mean", c => Statistics.Mean(c.Sorted)),
            ("sd", c => Statistics.StandardDeviation(c.Sorted)),
            ("min", c => Statistics.Quantile(c.Sorted, 0)),
            ("q1", c => Statistics.Quantile(c.Sorted, 0.25)),
            ("median", c => Statistics.Quantile(c.Sorted, 0.5)),
            ("q3", c => Statistics.Quantile(c.Sorted, 0.75)),
            ("max", c => Statistics.Quantile(c.Sorted, 1)));
    }
}
