using System.Globalization;
using Microsoft.Data.Analysis;
using Parallax.Tables.Columns;

namespace Parallax.Tables.Verbs;

/// <summary>The sum of each group: exact for whole numbers, missing for a group without values.</summary>
internal static class Sums
{
    public static DataFrameColumn Column(string name, TableColumn values, ArraySegment<int>[] groups)
    {
        if (ColumnTypes.IsWhole(values.DataType))
            return ColumnFactory.Of<long>(name, Array.ConvertAll(groups, rows => Whole(values, rows)));
        return ColumnFactory.Of<double>(name, Array.ConvertAll(groups, rows => Real(values, rows)));
    }

    private static double? Real(TableColumn values, ArraySegment<int> rows) => Statistics.Sum(values.Numbers(rows));

    private static long? Whole(TableColumn values, ArraySegment<int> rows)
    {
        long? sum = null;
        foreach (var row in rows)
        {
            if (values[row] is not { } value) continue;
            var number = Convert.ToInt64(value, CultureInfo.InvariantCulture);
            sum = Add(values.Name, sum ?? 0, number);
        }
        return sum;
    }

    private static long Add(string column, long sum, long number)
    {
        try
        {
            return checked(sum + number);
        }
        catch (OverflowException e)
        {
            throw new OverflowException(
                $"The sum of column '{column}' is beyond {long.MaxValue}; make it a double with WithColumn.",
                e);
        }
    }
}
