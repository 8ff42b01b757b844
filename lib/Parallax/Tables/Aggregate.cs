using Microsoft.Data.Analysis;

namespace Parallax.Tables;

/// <summary>What to compute for each group of rows, and the name of the column that holds it.</summary>
/// <remarks>
/// Missing values are left out. A group without a value has a missing result; only counts are 0 then. Columns asked for
/// numbers must hold numbers.
/// </remarks>
public sealed class Aggregate
{
    private readonly Func<TableView, ArraySegment<int>[], DataFrameColumn> _run;

    private Aggregate(string name, Func<TableView, ArraySegment<int>[], DataFrameColumn> run) => (Name, _run) = (name, run);

    /// <summary>The name of the column that holds the results.</summary>
    public string Name { get; }

    /// <summary>The number of rows, an int.</summary>
    public static Aggregate Count(string name = "count") =>
        new(name, (_, groups) => Column<int>(name, groups, rows => rows.Count));

    /// <summary>The number of values that are not missing, an int.</summary>
    public static Aggregate CountValues(string column, string? name = null) =>
        Each<int>(name ?? $"{column}_values", column, (values, rows) => rows.Count(r => !values.IsMissing(r)));

    /// <summary>The number of different values, the missing one not counted, an int.</summary>
    public static Aggregate Distinct(string column, string? name = null)
    {
        var to = name ?? $"{column}_distinct";
        return new(to, (table, groups) => DistinctCounts.Column(to, table[column], groups));
    }

    /// <summary>The group's rows divided by all rows of the data frame, a double from 0 to 1.</summary>
    public static Aggregate ShareOfRows(string name = "share") =>
        new(name, (table, groups) => Column<double>(name, groups, rows => (double)rows.Count / table.Rows));

    /// <summary>The group's sum divided by the sum of the whole column, a double; missing where the whole is 0.</summary>
    public static Aggregate Share(string column, string? name = null)
    {
        var to = name ?? $"{column}_share";
        return new(to, (table, groups) => ShareOfWhole(to, table[column], groups));
    }

    /// <summary>The sum: a long of whole numbers, a double of others.</summary>
    /// <remarks>A sum beyond a long's range is an <see cref="OverflowException"/>, never a wrong number.</remarks>
    public static Aggregate Sum(string column, string? name = null)
    {
        var to = name ?? $"{column}_sum";
        return new(to, (table, groups) => Sums.Column(to, table[column], groups));
    }

    /// <summary>The mean, a double.</summary>
    public static Aggregate Mean(string column, string? name = null) =>
        Each(name ?? $"{column}_mean", column, (values, rows) => Statistics.Mean(values.Numbers(rows)));

    /// <summary>The median, a double.</summary>
    public static Aggregate Median(string column, string? name = null) =>
        Quantile(column, 0.5, name ?? $"{column}_median");

    /// <summary>A quantile, a double, by linear interpolation (Hyndman and Fan 1996, type 7).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The probability is not between 0 and 1.</exception>
    public static Aggregate Quantile(string column, double probability, string name)
    {
        if (probability is >= 0 and <= 1)
            return Each(name, column, (values, rows) => Statistics.Quantile(Ascending(values, rows), probability));
        throw new ArgumentOutOfRangeException(nameof(probability), probability, "A probability from 0 to 1 was expected.");
    }

    /// <summary>The standard deviation of a sample (divided by n − 1), a double; missing for fewer than two values.</summary>
    public static Aggregate StandardDeviation(string column, string? name = null) =>
        Each(name ?? $"{column}_sd", column, (values, rows) => Statistics.StandardDeviation(values.Numbers(rows)));

    /// <summary>The least value, of the column's type; text is compared ordinally.</summary>
    public static Aggregate Min(string column, string? name = null) =>
        OneOf(name ?? $"{column}_min", column, (values, rows) => Best(values, rows, -1));

    /// <summary>The greatest value, of the column's type; text is compared ordinally.</summary>
    public static Aggregate Max(string column, string? name = null) =>
        OneOf(name ?? $"{column}_max", column, (values, rows) => Best(values, rows, 1));

    /// <summary>The first value that is not missing, of the column's type.</summary>
    public static Aggregate First(string column, string? name = null) =>
        OneOf(name ?? column, column, (values, rows) => FirstPresent(values, rows));

    internal DataFrameColumn Run(TableView table, ArraySegment<int>[] groups) => _run(table, groups);

    private static Aggregate Each<T>(string name, string column, Func<TableColumn, ArraySegment<int>, T?> value)
        where T : unmanaged => new(name, (table, groups) =>
    {
        var values = table[column];
        return Column(name, groups, rows => value(values, rows));
    });

    private static DataFrameColumn Column<T>(string name, ArraySegment<int>[] groups, Func<ArraySegment<int>, T?> value)
        where T : unmanaged => ColumnFactory.Of(name, Array.ConvertAll(groups, rows => value(rows)));

    private static DataFrameColumn ShareOfWhole(string name, TableColumn values, ArraySegment<int>[] groups)
    {
        var whole = values.Numbers().Sum();
        return Column(name, groups, rows => whole == 0 ? null : Statistics.Sum(values.Numbers(rows)) / whole);
    }

    /// <summary>Takes the value of one row of each group; −1 for none.</summary>
    private static Aggregate OneOf(string name, string column, Func<TableColumn, ArraySegment<int>, int> row) =>
        new(name, (table, groups) =>
        {
            var values = table[column];
            return values.Take(Array.ConvertAll(groups, rows => row(values, rows)), name);
        });

    private static double[] Ascending(TableColumn values, ArraySegment<int> rows)
    {
        var numbers = values.Numbers(rows);
        Array.Sort(numbers);
        return numbers;
    }

    private static int Best(TableColumn values, ArraySegment<int> rows, int sign)
    {
        var best = -1;
        foreach (var row in rows)
        {
            if (values.IsMissing(row)) continue;
            if (best < 0 || Math.Sign(values.Compare(row, best)) == sign) best = row;
        }
        return best;
    }

    private static int FirstPresent(TableColumn values, ArraySegment<int> rows)
    {
        foreach (var row in rows)
            if (!values.IsMissing(row)) return row;
        return -1;
    }
}
