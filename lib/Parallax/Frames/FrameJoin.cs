namespace Parallax.Frames;

/// <summary>Joins two frames on columns that both have.</summary>
internal sealed class FrameJoin(Frame left, Frame right, IReadOnlyList<string> on)
{
    public Frame Run(JoinKind kind)
    {
        if (on.Count == 0) throw new ArgumentException("No column to join on was given.");
        var (leftRows, rightRows) = Match(kind);
        var keys = on.Select(name => Key(name, leftRows, rightRows)).ToDictionary(c => c.Name, StringComparer.Ordinal);
        var columns = left.Columns.Select(c => keys.TryGetValue(c.Name, out var key) ? key : c.Take(leftRows)).ToList();
        foreach (var column in right.Columns.Where(c => !keys.ContainsKey(c.Name)))
            columns.Add(column.Take(rightRows).Rename(left.Columns.Contains(column.Name) ? column.Name + "_right" : column.Name));
        return new Frame(columns);
    }

    private (int[] Left, int[] Right) Match(JoinKind kind)
    {
        var (leftCodes, partners) = Partners();
        var matched = new bool[right.Rows.Count];
        var (leftRows, rightRows) = (new List<int>(), new List<int>());
        for (var row = 0; row < leftCodes.Length; row++)
        {
            var found = leftCodes[row] >= 0 && partners.TryGetValue(leftCodes[row], out var list) ? list : [];
            foreach (var partner in found) Add(row, partner);
            if (found.Count == 0 && kind != JoinKind.Inner) Add(row, -1);
        }
        if (kind == JoinKind.Full)
            for (var row = 0; row < matched.Length; row++)
                if (!matched[row]) Add(-1, row);
        return ([.. leftRows], [.. rightRows]);

        void Add(int l, int r)
        {
            leftRows.Add(l);
            rightRows.Add(r);
            if (r >= 0) matched[r] = true;
        }
    }

    private (int[] LeftCodes, Dictionary<int, List<int>> Partners) Partners()
    {
        FrameColumn[] keys = [.. on.Select(name => FrameColumn.Concat(left.Columns[name], right.Columns[name]))];
        var (split, total) = (left.Rows.Count, left.Rows.Count + right.Rows.Count);
        var codes = RowGroups.Of(keys, total).Codes;
        for (var row = 0; row < total; row++)
            if (keys.Any(k => k.IsNull(row))) codes[row] = -1;
        var partners = new Dictionary<int, List<int>>();
        for (var row = split; row < total; row++)
        {
            if (codes[row] < 0) continue;
            if (!partners.TryGetValue(codes[row], out var list)) partners.Add(codes[row], list = []);
            list.Add(row - split);
        }
        return (codes[..split], partners);
    }

    /// <summary>The joined key: from the left row where there is one, else from the right.</summary>
    private FrameColumn Key(string name, int[] leftRows, int[] rightRows)
    {
        var both = FrameColumn.Concat(left.Columns[name], right.Columns[name]);
        var rows = leftRows.Select((row, i) => row >= 0 ? row : left.Rows.Count + rightRows[i]).ToArray();
        return both.Take(rows);
    }
}
