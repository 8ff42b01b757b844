using Parallax.Tables.Columns;

namespace Parallax.Tables.Verbs;

/// <summary>
/// Compares rows by several columns; equal ones by position, so that any way of sorting keeps their order.
/// </summary>
internal sealed class RowOrder((TableColumn Column, bool IsDescending)[] keys) : IComparer<int>
{
    public int Compare(int x, int y)
    {
        foreach (var (column, isDescending) in keys)
        {
            var order = column.Compare(x, y, isDescending);
            if (order != 0) return order;
        }
        return x.CompareTo(y);
    }
}
