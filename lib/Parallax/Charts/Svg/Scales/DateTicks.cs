using System.Globalization;

namespace Parallax.Charts.Svg.Scales;

/// <summary>Round dates and times for the ticks of an axis of days since 1970.</summary>
internal static class DateTicks
{
    private const double MinutesADay = 1440;

    // For choosing among steps; ticks themselves are at the beginnings of months.
    private const double DaysAMonth = 30.4;

    // An hour, three, six and twelve; then days and weeks.
    private static readonly double[] DaySteps =
    [
        1 / 24.0, 3 / 24.0, 6 / 24.0, 0.5,
        1, 2, 7, 14,
    ];

    private static readonly int[] MonthSteps =
    [
        1, 3, 6, 12, 24,
        60, 120, 240, 600, 1200,
    ];

    /// <summary>The ticks from one day to another, and how they are written.</summary>
    public static (IReadOnlyList<double> Ticks, string Format) Of(double min, double max, double wanted)
    {
        var step = Array.Find(DaySteps, days => (max - min) / days <= wanted);
        if (step == 0) return Months(min, max, wanted);
        var ticks = RoundValues.Multiples(step, min, max);
        return (ticks, step < 1 ? "d MMM HH:mm" : "d MMM yyyy");
    }

    public static string Label(double days, string format)
    {
        var time = DateTimeOffset.UnixEpoch.AddMinutes(Math.Round(days * MinutesADay));
        return time.ToString(format, CultureInfo.InvariantCulture);
    }

    private static (IReadOnlyList<double> Ticks, string Format) Months(double min, double max, double wanted)
    {
        var step = Array.Find(MonthSteps, months => (max - min) / (DaysAMonth * months) <= wanted);
        if (step == 0) step = MonthSteps[^1];
        var start = DateTimeOffset.UnixEpoch.AddDays(min);
        var first = start.Year * 12 + start.Month - 1;
        var ticks = new List<double>();
        for (var month = first / step * step; DaysTo(month) <= max; month += step)
        {
            if (DaysTo(month) >= min) ticks.Add(DaysTo(month));
        }

        return (ticks, step % 12 == 0 ? "yyyy" : "MMM yyyy");
    }

    /// <summary>The days from 1970 to the beginning of a month, which is counted from year 0.</summary>
    private static double DaysTo(int month)
    {
        var beginning = new DateTimeOffset(month / 12, month % 12 + 1, 1, 0, 0, 0, TimeSpan.Zero);
        return (beginning - DateTimeOffset.UnixEpoch).TotalDays;
    }
}
