using Parallax.Tables.Columns;
using Parallax.Tables.Output;

namespace Parallax.Tables;

/// <summary>One row of a data frame, as conditions and computed columns see it.</summary>
public readonly struct TableRow
{
    private readonly TableView _table;

    internal TableRow(TableView table, int index)
    {
        _table = table;
        Index = index;
    }

    /// <summary>Its position, from 0.</summary>
    public int Index { get; }

    /// <summary>The value in a column; null where it is missing.</summary>
    /// <exception cref="ArgumentException">There is no such column; the message lists those there are.</exception>
    public object? this[string column] => _table[column][Index];

    /// <summary>Whether the value in a column is missing.</summary>
    public bool IsMissing(string column) => _table[column].IsMissing(Index);

    /// <summary>The value in a column as text, numbers and dates as in a CSV file; empty where it is missing.</summary>
    public string Text(string column) => this[column] is { } value ? ExactText.Of(value) : "";

    /// <summary>The number in a column; NaN where it is missing, so that comparisons with it are false.</summary>
    /// <exception cref="InvalidOperationException">The column does not hold numbers.</exception>
    public double Number(string column) => _table[column].Number(Index) ?? double.NaN;

    /// <summary>The value in a column.</summary>
    /// <typeparam name="T">The column's type, or its nullable form where values may be missing.</typeparam>
    /// <exception cref="InvalidOperationException">The column holds another type, or the value is missing.</exception>
    public T Get<T>(string column)
    {
        var value = this[column];
        if (value is T typed) return typed;
        if (value is not null) throw OtherType(column, value.GetType(), typeof(T));
        if (default(T) is null) return default!;
        throw new InvalidOperationException(
            $"Row {Index} has no value in column '{column}'; ask for a nullable type.");
    }

    private static InvalidOperationException OtherType(string column, Type found, Type expected) => new(
        $"Column '{column}' holds {ColumnTypes.DisplayName(found)}, not {ColumnTypes.DisplayName(expected)}; "
        + "ask for that type.");
}
