using System.Globalization;

namespace Parallax.Charts.Svg;

/// <summary>Round moments for the ticks of an axis of days since 1970.</summary>
internal static class DateTicks
{
    private static readonly double[] Steps = [1 / 24.0, 3 / 24.0, 6 / 24.0, 0.5, 1, 2, 7, 14];

    public static (IReadOnlyList<double> Ticks, string Format) Of(double min, double max, double wanted)
    {
        var step = Array.Find(Steps, s => (max - min) / s <= wanted);
        if (step == 0) return Months(min, max, wanted);
        var first = Math.Ceiling(min / step - 1e-9);
        double[] ticks = [.. Enumerable.Range(0, (int)Math.Floor(max / step + 1e-9) - (int)first + 1).Select(i => (first + i) * step)];
        return (ticks, step < 1 ? "d MMM HH:mm" : "d MMM yyyy");
    }

    public static string Label(double days, string format) =>
        DateTimeOffset.UnixEpoch.AddMinutes(Math.Round(days * 1440)).ToString(format, CultureInfo.InvariantCulture);

    private static (IReadOnlyList<double>, string) Months(double min, double max, double wanted)
    {
        var start = DateTimeOffset.UnixEpoch.AddDays(min);
        var step = Array.Find([1, 3, 6, 12, 24, 60, 120, 240, 600], m => (max - min) / (30.4 * m) <= wanted) is var s and > 0 ? s : 1200;
        var first = start.Year * 12 + start.Month - 1;
        var ticks = new List<double>();
        for (var month = first / step * step; ; month += step)
        {
            var days = (new DateTimeOffset(month / 12, month % 12 + 1, 1, 0, 0, 0, TimeSpan.Zero) - DateTimeOffset.UnixEpoch).TotalDays;
            if (days > max) return (ticks, step % 12 == 0 ? "yyyy" : "MMM yyyy");
            if (days >= min) ticks.Add(days);
        }
    }
}
