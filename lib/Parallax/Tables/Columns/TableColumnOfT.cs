using Microsoft.Data.Analysis;

namespace Parallax.Tables.Columns;

/// <summary>The values of a column as an array, and which are missing.</summary>
internal abstract class TableColumn<T>(string name, T[] values, bool[]? missing) : TableColumn(name)
    where T : notnull
{
    private static readonly IComparer<T> Order = typeof(T) == typeof(string)
        ? (IComparer<T>)StringComparer.Ordinal
        : Comparer<T>.Default;

    protected T[] Values => values;

    public sealed override int Length => values.Length;

    public sealed override int MissingCount { get; } = missing?.Count(m => m) ?? 0;

    public sealed override Type DataType => typeof(T);

    public sealed override object? this[int row] => IsMissing(row) ? null : values[row];

    public sealed override bool IsMissing(int row) => missing is not null && missing[row];

    public sealed override DataFrameColumn Take(ReadOnlySpan<int> rows, string name)
    {
        var taken = new T[rows.Length];
        bool[]? gaps = null;
        for (var i = 0; i < rows.Length; i++)
        {
            if (rows[i] >= 0 && !IsMissing(rows[i]))
            {
                taken[i] = values[rows[i]];
                continue;
            }
            gaps ??= new bool[rows.Length];
            gaps[i] = true;
        }
        return Make(name, taken, gaps);
    }

    public sealed override DataFrameColumn Copy(string name) => Make(name, values, missing);

    public sealed override TableColumn Concat(TableColumn other)
    {
        if (other is not TableColumn<T> same) return ColumnFactory.Concat(this, other);
        T[] all = [.. values, .. same.Values];
        if (MissingCount == 0 && other.MissingCount == 0) return With(all, null);
        return With(all, [.. Gaps(), .. same.Gaps()]);
    }

    public sealed override int Compare(int a, int b, bool descending = false)
    {
        if (IsMissing(a) || IsMissing(b)) return IsMissing(a).CompareTo(IsMissing(b));
        var order = Order.Compare(values[a], values[b]);
        return descending ? -order : order;
    }

    public sealed override int[] Codes()
    {
        var codes = new int[Length];
        var numbers = new Dictionary<T, int>();
        var (next, missingCode) = (0, -1);
        for (var row = 0; row < codes.Length; row++)
        {
            if (IsMissing(row)) codes[row] = missingCode < 0 ? missingCode = next++ : missingCode;
            else if (numbers.TryGetValue(values[row], out var known)) codes[row] = known;
            else numbers.Add(values[row], codes[row] = next++);
        }
        return codes;
    }

    /// <summary>A new data frame column; the arrays are copied.</summary>
    protected abstract DataFrameColumn Make(string name, T[] values, bool[]? missing);

    /// <summary>A column of the same name and kind.</summary>
    protected abstract TableColumn With(T[] values, bool[]? missing);

    private bool[] Gaps() => missing ?? new bool[Length];
}
