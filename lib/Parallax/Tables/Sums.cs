using System.Globalization;
using Microsoft.Data.Analysis;

namespace Parallax.Tables;

/// <summary>The sum of each group: exact for whole numbers, missing for a group without values.</summary>
internal static class Sums
{
    public static DataFrameColumn Column(string name, TableColumn values, ArraySegment<int>[] groups)
    {
        if (!ColumnTypes.IsWhole(values.DataType))
            return ColumnFactory.Of<double>(name, Array.ConvertAll(groups, g => Statistics.Sum(values.Numbers(g))));
        return ColumnFactory.Of<long>(name, Array.ConvertAll(groups, rows => Whole(values, rows)));
    }

    private static long? Whole(TableColumn values, ArraySegment<int> rows)
    {
        long? sum = null;
        try
        {
            foreach (var row in rows)
                if (values[row] is { } value) sum = checked((sum ?? 0) + Convert.ToInt64(value, CultureInfo.InvariantCulture));
            return sum;
        }
        catch (OverflowException)
        {
            throw new OverflowException(
                $"The sum of column '{values.Name}' is beyond {long.MaxValue}; make the column a double with WithColumn.");
        }
    }
}
