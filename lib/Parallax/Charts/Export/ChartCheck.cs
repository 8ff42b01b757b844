using System.Globalization;
using Parallax.Charts.Drawing;

namespace Parallax.Charts.Export;

/// <summary>Finds what no picture and no figure can show, and says what to do about it.</summary>
internal static class ChartCheck
{
    // The first day of year 1 and the last of year 9999, in days since 1970.
    private static readonly double FirstDay = (DateTime.MinValue - DateTime.UnixEpoch).TotalDays;
    private static readonly double LastDay = (DateTime.MaxValue.Date - DateTime.UnixEpoch).TotalDays;

    /// <summary>The chart, if it can be drawn.</summary>
    /// <exception cref="ArgumentException">
    /// A number is not finite, a logarithmic axis has a number that is not above zero, bars are on one, or a number of
    /// days is no date.
    /// </exception>
    public static ChartSpec Drawable(ChartSpec chart)
    {
        foreach (var axis in chart.AxisNumbers)
        {
            Check(chart, axis);
        }

        foreach (var bars in BarsOf(chart))
        {
            if (bars.ValueAxis.Logarithmic) throw BarsWithoutZero(bars);
        }

        return chart;
    }

    private static IEnumerable<BarChart> BarsOf(ChartSpec chart) => chart switch
    {
        BarChart bars => [bars],
        SmallMultiples multiples => multiples.Panels.SelectMany(BarsOf),
        _ => [],
    };

    private static void Check(ChartSpec chart, AxisNumbers axis)
    {
        CheckFinite(chart, new DrawnNumber(axis.Axis.Min, $"the least value of the axis {axis.Axis.Title}", null));
        CheckFinite(chart, new DrawnNumber(axis.Axis.Max, $"the greatest value of the axis {axis.Axis.Title}", null));
        CheckLogarithm(axis.Axis, axis.Axis.Min);
        foreach (var number in axis.Numbers)
        {
            CheckFinite(chart, number);
            CheckLogarithm(axis.Axis, number.Value);
            if (axis.AreDates) CheckDate(chart, number);
        }
    }

    private static void CheckLogarithm(ChartAxis axis, double? number)
    {
        if (axis.Logarithmic && number is { } value and <= 0) throw NoLogarithm(axis, value);
    }

    private static void CheckDate(ChartSpec chart, DrawnNumber number)
    {
        if (number.Value < FirstDay || number.Value > LastDay) throw NoDate(chart, number);
    }

    private static void CheckFinite(ChartSpec chart, DrawnNumber number)
    {
        if (number.Value is { } value && !double.IsFinite(value)) throw NotFinite(chart, number);
    }

    private static ArgumentException NotFinite(ChartSpec chart, DrawnNumber number)
    {
        var outlet = number.Outlet is null ? "" : $" of {number.Outlet}";
        return new ArgumentException(
            $"{chart}: '{number.What}'{outlet} is {Write(number)}, expected a finite number; "
            + "give null for a value that is missing, or leave it out.");
    }

    private static ArgumentException NoLogarithm(ChartAxis axis, double value) => new(
        $"The axis '{axis.Title}' is logarithmic, and {value.ToString(CultureInfo.InvariantCulture)} has no logarithm; "
        + "leave such values out or use a linear axis.");

    private static ArgumentException NoDate(ChartSpec chart, DrawnNumber number) => new(
        $"{chart}: '{number.What}' of {number.Outlet} is {Write(number)} days since 1970, expected a date of the years "
        + "1 to 9999; LinePoint.At makes a point of a date, and Dates = false shows plain numbers.");

    private static ArgumentException BarsWithoutZero(BarChart chart) => new(
        $"{chart}: the axis '{chart.ValueAxis.Title}' is logarithmic, expected a linear one: bars begin at zero, "
        + "which has no logarithm. A DumbbellChart of the same values can have a logarithmic axis.");

    private static string Write(DrawnNumber number) => number.Value!.Value.ToString(CultureInfo.InvariantCulture);
}
