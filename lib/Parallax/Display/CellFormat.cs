using System.Globalization;

namespace Parallax.Display;

/// <summary>How values are written: exactly in files, sensibly in tables and charts.</summary>
internal static class CellFormat
{
    /// <summary>What is written for a missing value where people read.</summary>
    public const string Missing = "–";

    private const int MostDecimals = 15;
    private const double FirstWithGroups = 10_000;

    // What floating point leaves of a number with few decimals.
    private const double Tolerance = 1e-9;

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

    /// <summary>A number with fixed decimals, a true minus sign, and groups of digits from 10,000 on.</summary>
    /// <param name="value">The number.</param>
    /// <param name="decimals">Its decimals.</param>
    /// <param name="largest">The largest number beside it: where that has groups, this one has them too.</param>
    public static string Number(double value, int decimals, double largest = 0)
    {
        if (double.IsNaN(value)) return "NaN";
        if (double.IsInfinity(value)) return value > 0 ? "∞" : "−∞";
        var rounded = Math.Round(value, Math.Clamp(decimals, 0, MostDecimals), MidpointRounding.AwayFromZero);
        var hasGroups = Math.Max(Math.Abs(rounded), largest) >= FirstWithGroups;
        var fraction = decimals > 0 ? "." + new string('0', decimals) : "";
        var text = Math.Abs(rounded).ToString((hasGroups ? "#,0" : "0") + fraction, CultureInfo.InvariantCulture);
        return rounded < 0 ? "−" + text : text;
    }

    /// <summary>A number by itself: three significant digits, more where it is whole.</summary>
    public static string Number(double value) => Number(value, Decimals([value]));

    /// <summary>Two numbers with a word between them.</summary>
    public static string Extent(double from, double to, string word) =>
        $"{Number(from)} {word} {Number(to)}";

    /// <summary>Decimals with which the largest of the values shows about three significant digits.</summary>
    /// <remarks>Fewer where fewer say all.</remarks>
    public static int Decimals(IEnumerable<double> values)
    {
        double[] finite = [.. values.Where(double.IsFinite)];
        var decimals = DecimalsFor(finite.Select(Math.Abs).DefaultIfEmpty(0).Max());
        while (decimals > 0 && Array.TrueForAll(finite, value => HasAtMost(decimals - 1, value)))
        {
            decimals--;
        }

        return decimals;
    }

    private static int DecimalsFor(double largest) => largest switch
    {
        >= 1000 => 0,
        >= 10 => 1,
        >= 1 => 2,
        >= 0.01 => 3,
        _ => 6,
    };

    private static bool HasAtMost(int decimals, double value) =>
        Math.Abs(value - Math.Round(value, decimals)) < Tolerance;

    /// <summary>A day, with the time of day where it is not midnight.</summary>
    public static string Moment(DateTimeOffset moment)
    {
        var isMidnight = moment.TimeOfDay == TimeSpan.Zero;
        return moment.ToString(isMidnight ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
    }
}
