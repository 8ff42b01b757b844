using System.Globalization;
using Parallax.Articles.Blocks;
using Parallax.Articles.Patterns;

namespace Parallax.Articles.Dates;

/// <summary>Finds dates in running text.</summary>
internal static class DateParser
{
    private const int FirstYear = 1600;
    private const string MonthNames = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static readonly Pattern Time = Rule.Compile(@"\b(?<hour>\d{1,2})[:.](?<minute>\d{2})(?::\d{2})?\s?(?<half>[ap]\.?m)?\b");
    private static readonly Pattern Years = Rule.Compile(@"\b(?<year>(?:19|20)\d{2})\b");
    private static readonly Pattern Weekdays = Rule.Compile(@"\b(?<day>sunday|monday|tuesday|wednesday|thursday|friday|saturday)\b");

    /// <summary>A day of the text; <see cref="Year"/> is null where it is not given there.</summary>
    public readonly record struct Found(int? Year, int Month, int Day, TextSpan Span);

    /// <summary>1…12 for a month's name or abbreviation; null for anything else.</summary>
    public static int? Month(string name)
    {
        if (name.Length < 3) return null;
        var at = MonthNames.IndexOf(name[..3].ToLowerInvariant(), StringComparison.Ordinal);
        return at >= 0 && at % 3 == 0 ? at / 3 + 1 : null;
    }

    /// <summary>The days named in a stretch of text, in its order: "May 4, 2025", "4 May", "2025-05-04".</summary>
    public static IEnumerable<Found> In(string text, TextSpan span) => DateScanner.Scan(text, span);

    /// <summary>The moment that a date line names, and whether it names the time; null where it has no full date.</summary>
    /// <remarks>Of "02/11/2021" <paramref name="order"/> says which figure is the day; without it, such a date is none.</remarks>
    public static PublicationDate? ParseLine(string line, DayOrder? order = null)
    {
        var figures = NumericDate.Find(line);
        if (figures?.Day(order) is { } named) return WithTime(named, line.Remove(figures.Span.Start, figures.Span.Length));
        if (figures is null && DateTimeOffset.TryParse(line, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var exact)
            && exact.Year >= FirstYear && Years.IsMatch(line)) return new(exact, exact.TimeOfDay != TimeSpan.Zero);
        foreach (var found in In(line, new(0, line.Length)))
        {
            if (found.Year is not { } year || year < FirstYear || Day(year, found.Month, found.Day) is not { } day) continue;
            return WithTime(day, line);
        }
        return null;
    }

    /// <summary>Whether a line has a full date, if need be one whose order is open.</summary>
    public static bool IsDated(string line) => (ParseLine(line, DayOrder.DayFirst) ?? ParseLine(line, DayOrder.MonthFirst)) is not null;

    /// <summary>A date as metadata hold it: ISO 8601, with the time where it is known.</summary>
    public static string Written(PublicationDate date) =>
        date.Value.ToString(date.HasTime ? "yyyy-MM-dd'T'HH:mm:sszzz" : "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static PublicationDate WithTime(DateTimeOffset day, string line) =>
        Time.Match(line) is { } match && TimeOf(match) is { } time ? new(day + time, true) : new(day);

    /// <summary>Years named in the text.</summary>
    public static IEnumerable<(int Year, int At)> YearsIn(string text) => Years.Matches(text)
        .Select(m => (Int(m.Value), m.Index));

    /// <summary>The first weekday named in a stretch of text.</summary>
    public static DayOfWeek? WeekdayIn(string text) =>
        Weekdays.Match(text) is { } match ? Enum.Parse<DayOfWeek>(match.Value, ignoreCase: true) : null;

    /// <summary>Midnight UTC of a day; null where the calendar has no such day.</summary>
    public static DateTimeOffset? Day(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateTimeOffset(year, month, day, 0, 0, 0, TimeSpan.Zero) : null;

    private static TimeSpan? TimeOf(PatternMatch match)
    {
        var (hour, minute) = (Int(match["hour"]!), Int(match["minute"]!));
        if (match["half"] is { } half) hour = hour % 12 + (half[0] is 'p' or 'P' ? 12 : 0);
        return hour < 24 && minute < 60 ? new TimeSpan(hour, minute, 0) : null;
    }

    private static int Int(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
}
