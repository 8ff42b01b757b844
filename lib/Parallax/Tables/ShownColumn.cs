using Parallax.Display;

namespace Parallax.Tables;

/// <summary>A column as people read it.</summary>
internal sealed class ShownColumn(TableColumn column)
{
    private readonly ColumnDigits _digits = ColumnDigits.Of(column);

    public string Name => column.Name;

    public bool IsNumeric => column.IsNumeric;

    public bool IsDate { get; } = column.DataType == typeof(DateTimeOffset) || column.DataType == typeof(DateTime);

    /// <summary>The value in a row, numbers with as many decimals as the column needs.</summary>
    public string Cell(int row)
    {
        if (IsNumeric) return column.Number(row) is { } number ? CellFormat.Number(number, _digits.Decimals, _digits.Largest) : CellFormat.Missing;
        return column[row] switch
        {
            null => CellFormat.Missing,
            bool flag => flag ? "yes" : "no",
            DateTimeOffset time => CellFormat.Moment(time),
            DateTime time => CellFormat.Moment(new DateTimeOffset(time.Ticks, TimeSpan.Zero)),
            var value => ColumnTypes.Text(value),
        };
    }
}
