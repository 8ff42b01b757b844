using System.Runtime.InteropServices;
using Parallax.Tables.Columns;

namespace Parallax.Tables.Verbs;

/// <summary>Rows numbered by the combination of values that they have in some columns.</summary>
/// <param name="Codes">The number of each row's group; groups are numbered by first appearance.</param>
/// <param name="FirstRows">The first row of each group.</param>
internal sealed record RowGroups(int[] Codes, int[] FirstRows)
{
    /// <summary>All rows as one group, which is there where there are no rows too.</summary>
    public static RowGroups All(int rows) => new(new int[rows], [0]);

    /// <summary>Groups rows by one column or more; missing values form groups of their own.</summary>
    public static RowGroups Of(IReadOnlyList<TableColumn> columns, int rows)
    {
        var codes = columns[0].Codes();
        foreach (var column in columns.Skip(1)) Refine(codes, column.Codes());
        var first = new List<int>();
        for (var row = 0; row < rows; row++)
        {
            if (codes[row] == first.Count) first.Add(row);
        }

        return new RowGroups(codes, [.. first]);
    }

    /// <summary>The rows of each group, ascending.</summary>
    public ArraySegment<int>[] Rows()
    {
        int[] starts = [0, .. Ends()];
        var sorted = new ArraySegment<int>(Sorted(starts[..^1]));
        return [.. starts.Skip(1).Select((end, group) => sorted[starts[group]..end])];
    }

    // Where each group's rows end when they are put in order.
    private int[] Ends()
    {
        var ends = new int[FirstRows.Length];
        foreach (var code in Codes) ends[code]++;
        for (var group = 1; group < ends.Length; group++) ends[group] += ends[group - 1];
        return ends;
    }

    private int[] Sorted(int[] places)
    {
        var sorted = new int[Codes.Length];
        for (var row = 0; row < Codes.Length; row++)
        {
            var place = places[Codes[row]]++;
            sorted[place] = row;
        }

        return sorted;
    }

    /// <summary>Divides the groups further, keeping their numbers in the order of first appearance.</summary>
    private static void Refine(int[] codes, int[] own)
    {
        var numbers = new Dictionary<long, int>();
        for (var row = 0; row < codes.Length; row++)
        {
            var pair = ((long)codes[row] << 32) | (uint)own[row];
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, pair, out var isKnown);
            if (!isKnown) number = numbers.Count - 1;
            codes[row] = number;
        }
    }
}
