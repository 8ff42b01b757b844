using System.Globalization;

namespace Parallax.Display;

/// <summary>How values are written: exactly in files, sensibly in tables and charts.</summary>
internal static class CellFormat
{
    /// <summary>What stands for a missing value where people read.</summary>
    public const string Missing = "–";

    /// <summary>A value as a file holds it: invariant, six significant digits, whole numbers in full.</summary>
    public static string Raw(object value) => value switch
    {
        string text => text,
        double number => Raw(number),
        bool flag => flag ? "true" : "false",
        DateTimeOffset moment => moment.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    /// <summary>A number in full where it is whole, else rounded to six significant digits.</summary>
    public static string Raw(double value)
    {
        if (value == 0) return "0";
        return value == Math.Truncate(value) && Math.Abs(value) < 1e15
            ? value.ToString("F0", CultureInfo.InvariantCulture)
            : value.ToString("G6", CultureInfo.InvariantCulture);
    }

    /// <summary>A number with a fixed number of decimals, a true minus sign, and groups of digits from 10,000 on.</summary>
    /// <param name="value">The number.</param>
    /// <param name="decimals">Its decimals.</param>
    /// <param name="largest">The largest number that it stands beside: where that has groups, this one has them too.</param>
    public static string Number(double value, int decimals, double largest = 0)
    {
        if (!double.IsFinite(value)) return double.IsNaN(value) ? "NaN" : value > 0 ? "∞" : "−∞";
        var rounded = Math.Round(value, Math.Clamp(decimals, 0, 15), MidpointRounding.AwayFromZero);
        var format = (Math.Max(Math.Abs(rounded), largest) >= 10_000 ? "#,0" : "0") + (decimals > 0 ? "." + new string('0', decimals) : "");
        var text = Math.Abs(rounded).ToString(format, CultureInfo.InvariantCulture);
        return rounded < 0 ? "−" + text : text;
    }

    /// <summary>A number that stands alone: three significant digits, more where it is whole.</summary>
    public static string Number(double value) => Number(value, Decimals([value]));

    /// <summary>Decimals so that the largest of the values shows about three significant digits; fewer where fewer say all.</summary>
    public static int Decimals(IEnumerable<double> values)
    {
        double[] finite = [.. values.Where(double.IsFinite)];
        var decimals = finite.Select(Math.Abs).DefaultIfEmpty(0).Max() switch { >= 1000 => 0, >= 10 => 1, >= 1 => 2, >= 0.01 => 3, _ => 6 };
        while (decimals > 0 && Array.TrueForAll(finite, v => Math.Abs(v - Math.Round(v, decimals - 1)) < 1e-9)) decimals--;
        return decimals;
    }

    /// <summary>A day, with the time of day where it is not midnight.</summary>
    public static string Moment(DateTimeOffset moment) =>
        moment.ToString(moment.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
