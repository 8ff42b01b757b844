using Microsoft.Data.Analysis;
using Parallax.Display;
using Parallax.Tables.Columns;

namespace Parallax.Tables.Output;

/// <summary>A column as people read it.</summary>
internal sealed class ShownColumn
{
    private readonly TableColumn _column;
    private readonly ColumnDigits _digits;

    public ShownColumn(DataFrameColumn column)
    {
        _column = TableColumn.ToShow(column);
        _digits = ColumnDigits.Of(_column);
    }

    public string Name => _column.Name;

    public bool IsNumeric => _column.IsNumeric;

    public bool IsDate => _column.DataType == typeof(DateTimeOffset) || _column.DataType == typeof(DateTime);

    /// <summary>The value in a row, numbers with as many decimals as the column needs.</summary>
    public string Cell(int row)
    {
        if (_column.IsMissing(row)) return CellFormat.Missing;
        if (IsNumeric) return CellFormat.Number(_column.Number(row)!.Value, _digits.Decimals, _digits.Largest);
        return _column[row] switch
        {
            bool flag => flag ? "yes" : "no",
            DateTimeOffset time => CellFormat.Moment(time),
            DateTime time => CellFormat.Moment(new DateTimeOffset(time.Ticks, TimeSpan.Zero)),
            var value => ColumnTypes.Text(value!),
        };
    }
}
