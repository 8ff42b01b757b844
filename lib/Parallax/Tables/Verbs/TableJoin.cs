using Microsoft.Data.Analysis;
using Parallax.Tables.Columns;
using Parallax.Tables.Output;

namespace Parallax.Tables.Verbs;

/// <summary>Joins two data frames on columns that both have.</summary>
internal sealed class TableJoin
{
    private readonly TableView _left;
    private readonly TableView _right;
    private readonly TableColumn[] _keys;

    /// <param name="left">The data frame whose order the result has.</param>
    /// <param name="right">The other one.</param>
    /// <param name="on">The names of the key columns.</param>
    public TableJoin(TableView left, TableView right, IReadOnlyList<string> on)
    {
        if (on.Count == 0)
            throw new ArgumentException("No column to join on was given; name one that both data frames have.");
        (_left, _right) = (left, right);
        _keys = [.. on.Select(name => left[name].Concat(right[name]))];
    }

    public DataFrame Run(JoinKind kind)
    {
        var (leftRows, rightRows) = Match(kind);
        var keys = _keys.ToDictionary(k => k.Name, k => Key(k, leftRows, rightRows), StringComparer.Ordinal);
        var left = _left.Columns.Select(c => keys.GetValueOrDefault(c.Name) ?? c.Take(leftRows));
        var others = _right.Columns.Where(c => !keys.ContainsKey(c.Name));
        var right = others.Select(c => c.Take(rightRows, NameBeside(c.Name)));
        return NewFrame.Of([.. left, .. right]);
    }

    private string NameBeside(string name) => _left.Has(name) ? name + "_right" : name;

    /// <summary>The joined key: from the left row where there is one, else from the right.</summary>
    private DataFrameColumn Key(TableColumn both, int[] leftRows, int[] rightRows)
    {
        var rows = new int[leftRows.Length];
        for (var i = 0; i < rows.Length; i++)
        {
            var isLeft = leftRows[i] >= 0;
            rows[i] = isLeft ? leftRows[i] : _left.Rows + rightRows[i];
        }
        return both.Take(rows);
    }

    private (int[] Left, int[] Right) Match(JoinKind kind)
    {
        var codes = Codes();
        var partners = Partners(codes);
        var pairs = new RowPairs(_right.Rows);
        for (var row = 0; row < _left.Rows; row++)
        {
            var found = codes[row] < 0 ? null : partners.GetValueOrDefault(codes[row]);
            foreach (var partner in found ?? []) pairs.Add(row, partner);
            if (found is null && kind != JoinKind.Inner) pairs.Add(row, -1);
        }
        if (kind == JoinKind.Outer) pairs.AddUnmatched();
        return pairs.ToArrays();
    }

    /// <summary>
    /// The number of each row's key, left rows first; −1, which matches nothing, where a part is missing.
    /// </summary>
    private int[] Codes()
    {
        var codes = RowGroups.Of(_keys, _left.Rows + _right.Rows).Codes;
        for (var row = 0; row < codes.Length; row++)
        {
            if (Array.Exists(_keys, key => key.IsMissing(row))) codes[row] = -1;
        }

        return codes;
    }

    private Dictionary<int, List<int>> Partners(int[] codes)
    {
        var partners = new Dictionary<int, List<int>>();
        for (var row = _left.Rows; row < codes.Length; row++)
        {
            var code = codes[row];
            if (code < 0) continue;
            if (!partners.ContainsKey(code)) partners[code] = [];
            partners[code].Add(row - _left.Rows);
        }
        return partners;
    }
}
