using Microsoft.Data.Analysis;
using Parallax.Tables.Columns;
using Parallax.Tables.Output;
using Parallax.Tables.Verbs;

namespace Parallax.Tables;

/// <summary>What to compute for each group of rows, and the name of the column that holds it.</summary>
/// <remarks>
/// Missing values are left out. A group without a value has a missing result; only counts are 0 then. Aggregates of
/// numbers need a column of numbers, and say so with an <see cref="InvalidOperationException"/> when they are computed.
/// </remarks>
public sealed class Aggregate
{
    private readonly Func<TableView, ArraySegment<int>[], DataFrameColumn> _run;

    private Aggregate(string name, Func<TableView, ArraySegment<int>[], DataFrameColumn> run)
    {
        Name = name;
        _run = run;
    }

    /// <summary>The name of the column that holds the results.</summary>
    public string Name { get; }

    /// <summary>The number of rows, an int.</summary>
    public static Aggregate Count(string name = "count") =>
        new(name, (_, groups) => Groups.Column<int>(name, groups, rows => rows.Count));

    /// <summary>The number of values that are not missing, an int.</summary>
    public static Aggregate CountValues(string column, string? name = null) =>
        Of(column, name ?? $"{column}_values", Groups.CountValues);

    /// <summary>The number of different values, the missing one not counted, an int.</summary>
    public static Aggregate Distinct(string column, string? name = null) =>
        Of(column, name ?? $"{column}_distinct", Groups.CountDistinct);

    /// <summary>The group's rows divided by all rows of the data frame, a double from 0 to 1.</summary>
    public static Aggregate ShareOfRows(string name = "share") => new(name, (table, groups) =>
    {
        var all = (double)table.Rows;
        return Groups.Column<double>(name, groups, rows => rows.Count / all);
    });

    /// <summary>
    /// The group's sum divided by the sum of the whole column, a double; missing where the whole is 0.
    /// </summary>
    public static Aggregate Share(string column, string? name = null) =>
        Of(column, name ?? $"{column}_share", Groups.Share);

    /// <summary>The sum: a long of whole numbers, a double of others.</summary>
    /// <remarks>A sum beyond a long's range is an <see cref="OverflowException"/>, never a wrong number.</remarks>
    public static Aggregate Sum(string column, string? name = null) =>
        Of(column, name ?? $"{column}_sum", Sums.Column);

    /// <summary>The mean, a double.</summary>
    public static Aggregate Mean(string column, string? name = null) =>
        OfNumbers(column, name ?? $"{column}_mean", Statistics.Mean);

    /// <summary>The median, a double.</summary>
    public static Aggregate Median(string column, string? name = null) =>
        Quantile(column, 0.5, name ?? $"{column}_median");

    /// <summary>A quantile, a double, by linear interpolation (Hyndman and Fan 1996, type 7).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The probability is not between 0 and 1.</exception>
    public static Aggregate Quantile(string column, double probability, string name)
    {
        if (probability is >= 0 and <= 1)
            return OfNumbers(column, name, numbers => Statistics.Quantile(numbers.Order().ToArray(), probability));
        throw new ArgumentOutOfRangeException(
            nameof(probability), probability, "A probability from 0 to 1 was expected.");
    }

    /// <summary>
    /// The standard deviation of a sample (divided by n − 1), a double; missing for fewer than two values.
    /// </summary>
    public static Aggregate StandardDeviation(string column, string? name = null) =>
        OfNumbers(column, name ?? $"{column}_sd", Statistics.StandardDeviation);

    /// <summary>The least value, of the column's type; text is compared ordinally.</summary>
    public static Aggregate Min(string column, string? name = null) =>
        Of(column, name ?? $"{column}_min", Groups.Least);

    /// <summary>The greatest value, of the column's type; text is compared ordinally.</summary>
    public static Aggregate Max(string column, string? name = null) =>
        Of(column, name ?? $"{column}_max", Groups.Greatest);

    /// <summary>The first value that is not missing, of the column's type.</summary>
    public static Aggregate First(string column, string? name = null) => Of(column, name ?? column, Groups.First);

    internal DataFrameColumn Run(TableView table, ArraySegment<int>[] groups) => _run(table, groups);

    private static Aggregate Of(
        string column, string name, Func<string, TableColumn, ArraySegment<int>[], DataFrameColumn> run) =>
        new(name, (table, groups) => run(name, table[column], groups));

    private static Aggregate OfNumbers(string column, string name, Func<double[], double?> value) =>
        Of(column, name, (to, values, groups) => Groups.OfNumbers(to, values, groups, value));
}
