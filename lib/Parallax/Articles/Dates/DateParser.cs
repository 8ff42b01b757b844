using System.Globalization;
using System.Text.RegularExpressions;
using Parallax.Articles.Patterns;

namespace Parallax.Articles.Dates;

/// <summary>Reads dates off lines, and years and weekdays off running text.</summary>
internal static partial class DateParser
{
    private const int FirstYear = 1600, HalfDay = 12;
    private static readonly Pattern Time = new(TimeWords());
    private static readonly Pattern Years = new(YearWords());
    private static readonly Pattern Weekdays = new(WeekdayWords());

    /// <summary>
    /// The time that a date line names, with its hour where it has one; null where it has no full date.
    /// </summary>
    /// <remarks>
    /// Of "02/11/2021" <paramref name="order"/> says which figure is the day; without it, such a date is none.
    /// </remarks>
    public static PublicationDate? ParseLine(string line, DayOrder? order = null)
    {
        if (NumericDate.Find(line) is { } figures)
        {
            var rest = line.Remove(figures.Span.Start, figures.Span.Length);
            if (figures.Day(order) is { } named) return WithTime(named, rest);
        }
        else if (Exact(line) is { } exact) return new(exact, exact.TimeOfDay != TimeSpan.Zero);
        return FirstDay(line) is { } day ? WithTime(day, line) : null;
    }

    /// <summary>Whether a line has a full date, if need be one whose order is open.</summary>
    public static bool IsDated(string line) =>
        (ParseLine(line, DayOrder.DayFirst) ?? ParseLine(line, DayOrder.MonthFirst)) is not null;

    /// <summary>A date as metadata hold it: ISO 8601, with the time where it is known.</summary>
    public static string Written(PublicationDate date)
    {
        var format = date.HasTime ? "yyyy-MM-dd'T'HH:mm:sszzz" : "yyyy-MM-dd";
        return date.Value.ToString(format, CultureInfo.InvariantCulture);
    }

    /// <summary>Years named in the text, and where.</summary>
    public static IEnumerable<(int Year, int At)> YearsIn(string text) =>
        Years.Matches(text).Select(m => (Int(m.Value), m.Index));

    /// <summary>The first weekday named in a stretch of text.</summary>
    public static DayOfWeek? WeekdayIn(string text) =>
        Weekdays.Match(text) is { } match ? Enum.Parse<DayOfWeek>(match.Value, ignoreCase: true) : null;

    [GeneratedRegex(
        @"\b(?<hour>[0-9]{1,2})[:.](?<minute>[0-9]{2})(?::[0-9]{2})?\s?(?<half>[ap]\.?m)?\b",
        Pattern.Options, Pattern.LimitMilliseconds)]
    private static partial Regex TimeWords();

    [GeneratedRegex(@"\b(?<year>(?:19|20)[0-9]{2})\b", Pattern.Options, Pattern.LimitMilliseconds)]
    private static partial Regex YearWords();

    [GeneratedRegex(
        @"\b(?<day>sunday|monday|tuesday|wednesday|thursday|friday|saturday)\b",
        Pattern.Options, Pattern.LimitMilliseconds)]
    private static partial Regex WeekdayWords();

    /// <summary>The time of a line that is a date and nothing else, in a form that .NET reads.</summary>
    private static DateTimeOffset? Exact(string line)
    {
        const DateTimeStyles universal = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;
        if (!DateTimeOffset.TryParse(line, CultureInfo.InvariantCulture, universal, out var exact)) return null;
        // A weekday or a time alone is read as one of today: only what names its year counts.
        return exact.Year >= FirstYear && Years.IsMatch(line) ? exact : null;
    }

    /// <summary>The first day of a line that has its year.</summary>
    private static DateTimeOffset? FirstDay(string line)
    {
        foreach (var found in DateScanner.Scan(line, new(0, line.Length)))
        {
            if (found.Year is not { } year || year < FirstYear) continue;
            if (CalendarDay.Of(year, found) is { } day) return day;
        }
        return null;
    }

    private static PublicationDate WithTime(DateTimeOffset day, string line)
    {
        if (Time.Match(line) is not { } match) return new(day);
        return TimeOf(match) is { } time ? new(day + time, true) : new(day);
    }

    private static TimeSpan? TimeOf(Match match)
    {
        var hour = Int(match.Named("hour")!);
        var minute = Int(match.Named("minute")!);
        if (match.Named("half") is { } half) hour = hour % HalfDay + HoursBefore(half);
        return hour < 24 && minute < 60 ? new TimeSpan(hour, minute, 0) : null;
    }

    private static int HoursBefore(string half) => half[0] is 'p' or 'P' ? HalfDay : 0;

    private static int Int(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
}
