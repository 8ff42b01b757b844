using Parallax.Display;
using Parallax.Tables.Columns;

namespace Parallax.Tables.Output;

/// <summary>How the numbers of a column are written, so that they can be compared down the column.</summary>
/// <param name="Decimals">Decimals that all of them have.</param>
/// <param name="Largest">The size of the largest: groups of digits are used where it needs them.</param>
internal readonly record struct ColumnDigits(int Decimals, double Largest)
{
    public static ColumnDigits Of(TableColumn column)
    {
        if (!column.IsNumeric) return default;
        double[] finite = [.. column.Numbers().Where(double.IsFinite)];
        return new ColumnDigits(CellFormat.Decimals(finite), finite.Select(Math.Abs).DefaultIfEmpty(0).Max());
    }
}
