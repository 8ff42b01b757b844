namespace Parallax.Articles.Dates;

/// <summary>Days of the calendar.</summary>
internal static class CalendarDay
{
    private const string MonthNames = "janfebmaraprmayjunjulaugsepoctnovdec";
    private const int Abbreviated = 3;

    /// <summary>Midnight UTC of a day; null where the calendar has no such day.</summary>
    public static DateTimeOffset? Of(int year, int month, int day)
    {
        if (year is < 1 or > 9999 || month is < 1 or > 12) return null;
        if (day < 1 || day > DateTime.DaysInMonth(year, month)) return null;
        return new DateTimeOffset(year, month, day, 0, 0, 0, TimeSpan.Zero);
    }

    /// <summary>Midnight UTC of a day that a text names in a year.</summary>
    public static DateTimeOffset? Of(int year, FoundDate date) => Of(year, date.Month, date.Day);

    /// <summary>1…12 for a month's name or abbreviation; null for anything else.</summary>
    public static int? Month(string name)
    {
        if (name.Length < Abbreviated) return null;
        var at = MonthNames.IndexOf(name[..Abbreviated].ToLowerInvariant(), StringComparison.Ordinal);
        return at >= 0 && at % Abbreviated == 0 ? at / Abbreviated + 1 : null;
    }
}
