using Microsoft.Data.Analysis;
using Parallax.Tables.Columns;

namespace Parallax.Tables.Verbs;

/// <summary>New columns with one value for each group of rows.</summary>
internal static class Groups
{
    public static DataFrameColumn Column<T>(
        string name, ArraySegment<int>[] groups, Func<ArraySegment<int>, T?> value)
        where T : unmanaged
    {
        var column = new T?[groups.Length];
        for (var group = 0; group < groups.Length; group++) column[group] = value(groups[group]);
        return ColumnFactory.Of(name, column);
    }

    public static DataFrameColumn OfNumbers(
        string name, TableColumn values, ArraySegment<int>[] groups, Func<double[], double?> value) =>
        Column(name, groups, rows => value(values.Numbers(rows)));

    public static DataFrameColumn CountValues(string name, TableColumn values, ArraySegment<int>[] groups) =>
        Column<int>(name, groups, rows => rows.Count(row => !values.IsMissing(row)));

    public static DataFrameColumn CountDistinct(string name, TableColumn values, ArraySegment<int>[] groups)
    {
        var codes = values.Codes();
        var seen = new HashSet<int>();
        return Column<int>(name, groups, rows =>
        {
            seen.Clear();
            foreach (var row in rows)
                if (!values.IsMissing(row)) seen.Add(codes[row]);
            return seen.Count;
        });
    }

    /// <summary>The sum of each group divided by that of the column; missing where that is 0.</summary>
    public static DataFrameColumn Share(string name, TableColumn values, ArraySegment<int>[] groups)
    {
        var whole = values.Numbers().Sum();
        return Column(name, groups, rows => whole == 0 ? null : Statistics.Sum(values.Numbers(rows)) / whole);
    }

    public static DataFrameColumn Least(string name, TableColumn values, ArraySegment<int>[] groups) =>
        OneOf(name, values, groups, (row, best) => values.Compare(row, best) < 0);

    public static DataFrameColumn Greatest(string name, TableColumn values, ArraySegment<int>[] groups) =>
        OneOf(name, values, groups, (row, best) => values.Compare(row, best) > 0);

    public static DataFrameColumn First(string name, TableColumn values, ArraySegment<int>[] groups) =>
        OneOf(name, values, groups, (_, _) => false);

    /// <summary>The value of one row of each group: the first that has one, unless a later row is better.</summary>
    private static DataFrameColumn OneOf(
        string name, TableColumn values, ArraySegment<int>[] groups, Func<int, int, bool> isBetter)
    {
        var chosen = new int[groups.Length];
        for (var group = 0; group < groups.Length; group++)
        {
            var best = -1;
            foreach (var row in groups[group])
            {
                if (values.IsMissing(row)) continue;
                if (best < 0 || isBetter(row, best)) best = row;
            }
            chosen[group] = best;
        }
        return values.Take(chosen, name);
    }
}
