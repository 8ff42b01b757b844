namespace Parallax.Tables;

/// <summary>Rows numbered by the combination of values that they have in some columns.</summary>
/// <param name="Codes">The number of each row's group; groups are numbered by first appearance.</param>
/// <param name="FirstRows">The first row of each group.</param>
internal sealed record RowGroups(int[] Codes, int[] FirstRows)
{
    /// <summary>Groups rows; missing values form groups of their own.</summary>
    public static RowGroups Of(IReadOnlyList<TableColumn> columns, int rows)
    {
        var codes = new int[rows];
        foreach (var column in columns) Refine(codes, column.Codes());
        var first = new List<int>();
        for (var row = 0; row < rows; row++)
            if (codes[row] == first.Count) first.Add(row);
        return new RowGroups(codes, [.. first]);
    }

    /// <summary>The rows of each group, ascending.</summary>
    public ArraySegment<int>[] Rows()
    {
        var ends = new int[FirstRows.Length];
        foreach (var code in Codes) ends[code]++;
        for (var group = 1; group < ends.Length; group++) ends[group] += ends[group - 1];
        int[] starts = [0, .. ends];
        var places = starts[..^1];
        var sorted = new int[Codes.Length];
        for (var row = 0; row < Codes.Length; row++) sorted[places[Codes[row]]++] = row;
        return [.. ends.Select((end, group) => new ArraySegment<int>(sorted, starts[group], end - starts[group]))];
    }

    /// <summary>Divides the groups further, keeping their numbers in the order of first appearance.</summary>
    private static void Refine(int[] codes, int[] own)
    {
        var numbers = new Dictionary<(int, int), int>();
        for (var row = 0; row < codes.Length; row++)
        {
            var key = (codes[row], own[row]);
            if (!numbers.TryGetValue(key, out var number)) numbers.Add(key, number = numbers.Count);
            codes[row] = number;
        }
    }
}
