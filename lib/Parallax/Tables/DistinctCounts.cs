using Microsoft.Data.Analysis;

namespace Parallax.Tables;

/// <summary>How many different values each group has.</summary>
internal static class DistinctCounts
{
    public static DataFrameColumn Column(string name, TableColumn values, ArraySegment<int>[] groups)
    {
        var codes = values.Codes();
        var seen = new HashSet<int>();
        var counts = new int[groups.Length];
        for (var group = 0; group < groups.Length; group++)
        {
            seen.Clear();
            foreach (var row in groups[group])
                if (!values.IsMissing(row)) seen.Add(codes[row]);
            counts[group] = seen.Count;
        }
        return ColumnFactory.Of(name, counts, null);
    }
}
