namespace Parallax.Tables.Verbs;

/// <summary>The rows of two data frames that a join puts side by side; −1 for none.</summary>
internal sealed class RowPairs(int rightRows)
{
    private readonly bool[] _matched = new bool[rightRows];
    private readonly List<int> _left = [];
    private readonly List<int> _right = [];

    public void Add(int left, int right)
    {
        _left.Add(left);
        _right.Add(right);
        if (right >= 0) _matched[right] = true;
    }

    /// <summary>Adds the right rows that no pair has.</summary>
    public void AddUnmatched()
    {
        for (var row = 0; row < _matched.Length; row++)
            if (!_matched[row]) Add(-1, row);
    }

    public (int[] Left, int[] Right) ToArrays() => ([.. _left], [.. _right]);
}
