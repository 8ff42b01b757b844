namespace Parallax.Articles.Dates;

/// <summary>Infers when an article was published where its page does not say.</summary>
internal static class DateInference
{
    private const int NearbyDays = 10, FollowingDays = 14;
    private static readonly string[] FutureCues = ["until ", "by ", "through ", "before ", "than "];

    /// <summary>The day of a dateline, its year taken from the dates, years and weekday that the text names.</summary>
    public static PublicationDate? FromDateline(Dateline dateline, string text, string opening)
    {
        if (dateline is not { Month: { } month, Day: { } day }) return null;
        var year = YearOfNearbyDate(text, month, day) ?? YearOfWeekday(text, opening, month, day);
        return year is { } y && DateParser.Day(y, month, day) is { } value
            ? new(value, Inferred: true, Note: "year inferred from the text") : null;
    }

    /// <summary>The latest day that captions or, failing these, the body names: the article is not older.</summary>
    public static PublicationDate? FromText(string text, IEnumerable<TextSpan> captions, IReadOnlyList<TextSpan> body)
    {
        var known = Latest(text, captions) ?? Latest(text, body);
        if (known is not { } latest) return null;
        // "a May 17 briefing": days without a year that lie shortly after the latest one that has a year.
        var later = body.SelectMany(span => DateParser.In(text, span)).Where(d => d.Year is null)
            .Select(d => DateParser.Day(latest.Year, d.Month, d.Day)).OfType<DateTimeOffset>()
            .Where(d => d > latest && (d - latest).TotalDays <= FollowingDays).DefaultIfEmpty(latest).Min();
        return new(later, Inferred: true, Note: "may be later");
    }

    private static DateTimeOffset? Latest(string text, IEnumerable<TextSpan> spans)
    {
        DateTimeOffset? latest = null;
        foreach (var found in spans.SelectMany(span => DateParser.In(text, span)))
            if (found.Year is { } year && !IsFuture(text, found.Span.Start)
                && DateParser.Day(year, found.Month, found.Day) is { } day && (latest is null || day > latest)) latest = day;
        return latest;
    }

    private static int? YearOfNearbyDate(string text, int month, int day)
    {
        foreach (var found in DateParser.In(text, new(0, text.Length)))
            if (found.Year is { } year && DateParser.Day(year, month, day) is { } own && DateParser.Day(year, found.Month, found.Day) is { } other
                && Math.Abs((own - other).TotalDays) <= NearbyDays) return year;
        return null;
    }

    private static int? YearOfWeekday(string text, string opening, int month, int day)
    {
        var latest = DateParser.YearsIn(text).Where(y => !IsFuture(text, y.At)).Select(y => (int?)y.Year).Max();
        if (latest is null || DateParser.WeekdayIn(opening) is not { } weekday) return latest;
        for (var year = latest.Value; year < latest.Value + 6; year++)
            if (DateParser.Day(year, month, day) is { } value && IsSameOrNextDay(value.DayOfWeek, weekday)) return year;
        return latest;
    }

    /// <summary>Whether a story of that day may speak of that weekday as today's or yesterday's.</summary>
    private static bool IsSameOrNextDay(DayOfWeek day, DayOfWeek named) => (day - named + 7) % 7 <= 1;

    private static bool IsFuture(string text, int at)
    {
        var before = text.AsSpan(Math.Max(0, at - 24), at - Math.Max(0, at - 24));
        foreach (var cue in FutureCues)
            if (before.EndsWith(cue, StringComparison.OrdinalIgnoreCase) || before.Contains("until ", StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
