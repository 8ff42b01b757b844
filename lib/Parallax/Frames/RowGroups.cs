namespace Parallax.Frames;

/// <summary>Rows numbered by the combination of values that they have in some columns.</summary>
/// <param name="Codes">The number of each row's group; groups are numbered by first appearance.</param>
/// <param name="FirstRows">The first row of each group.</param>
internal sealed record RowGroups(int[] Codes, IReadOnlyList<int> FirstRows)
{
    public static RowGroups Of(IReadOnlyList<FrameColumn> columns, int rows)
    {
        var codes = new int[rows];
        foreach (var column in columns)
        {
            var own = column.Codes();
            var numbers = new Dictionary<(int, int), int>();
            for (var row = 0; row < rows; row++)
            {
                var key = (codes[row], own[row]);
                if (!numbers.TryGetValue(key, out var number)) numbers.Add(key, number = numbers.Count);
                codes[row] = number;
            }
        }
        var first = new List<int>();
        for (var row = 0; row < rows; row++)
            if (codes[row] == first.Count) first.Add(row);
        return new RowGroups(codes, first);
    }

    /// <summary>The rows of each group, ascending.</summary>
    public IReadOnlyList<int>[] Rows()
    {
        var rows = FirstRows.Select(_ => new List<int>()).ToArray();
        for (var row = 0; row < Codes.Length; row++) rows[Codes[row]].Add(row);
        return rows;
    }
}
