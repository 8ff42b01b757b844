using Parallax.Display;

namespace Parallax.Frames;

/// <summary>One row of a frame.</summary>
public readonly struct FrameRow
{
    private readonly Frame _frame;

    internal FrameRow(Frame frame, int index)
    {
        _frame = frame;
        Index = index;
    }

    /// <summary>Its position, from 0.</summary>
    public int Index { get; }

    /// <summary>The value in a column; null where it is missing.</summary>
    public object? this[string column] => _frame.Columns[column][Index];

    /// <summary>Whether the value in a column is missing.</summary>
    public bool IsNull(string column) => _frame.Columns[column].IsNull(Index);

    /// <summary>The value in a column as text; empty where it is missing.</summary>
    public string Text(string column) => this[column] is { } value ? CellFormat.Raw(value) : "";

    /// <summary>The number in a column; NaN where it is missing, so that comparisons with it are false.</summary>
    /// <exception cref="InvalidOperationException">The column does not hold numbers.</exception>
    public double Number(string column) => _frame.Columns[column].Number(Index) ?? double.NaN;

    /// <summary>The value in a column.</summary>
    /// <typeparam name="T">The column's type, or its nullable form where values may be missing.</typeparam>
    /// <exception cref="InvalidOperationException">The column holds another type, or the value is missing.</exception>
    public T Get<T>(string column)
    {
        var value = this[column];
        if (value is T typed) return typed;
        if (value is null && default(T) is null) return default!;
        throw new InvalidOperationException(value is null
            ? $"Row {Index} has no value in column '{column}'; ask for a nullable type."
            : $"Column '{column}' holds {value.GetType().Name}, not {typeof(T).Name}.");
    }
}
