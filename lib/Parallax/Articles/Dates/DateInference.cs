namespace Parallax.Articles.Dates;

/// <summary>Infers when an article was published where its page does not say.</summary>
internal static class DateInference
{
    private const int NearbyDays = 10, FollowingDays = 14;

    // Weekdays come back on the same day of the year after five or six years at the latest.
    private const int YearsTried = 6;
    private const int CueReach = 24;
    private const string Until = "until ";
    private static readonly string[] FutureCues = [Until, "by ", "through ", "before ", "than "];

    // "are planned for 2029", "is to open in 2027": in the same sentence before the year.
    private const int PlanReach = 80;
    private static readonly string[] Plans =
        [" planned ", " expected ", " scheduled ", " due ", " will ", " would ", " forecast ", " is to ", " are to ", " plans "];

    /// <summary>The day of a dateline, its year taken from the dates, years and weekday that the text names.</summary>
    public static PublicationDate? FromDateline(Dateline dateline, string text, string opening)
    {
        if (dateline is not { Month: { } month, Day: { } day }) return null;
        var year = YearOfNearbyDate(text, month, day) ?? YearOfWeekday(text, opening, month, day);
        if (year is not { } known || CalendarDay.Of(known, month, day) is not { } value) return null;
        return new(value, Inferred: true, Note: "year inferred from the text");
    }

    /// <summary>The latest day that captions or, failing these, the body names: the article is not older.</summary>
    public static PublicationDate? FromText(string text, IEnumerable<TextSpan> captions, IReadOnlyList<TextSpan> body)
    {
        if ((Latest(text, captions) ?? Latest(text, body)) is not { } latest) return null;
        // "a May 17 briefing": days without a year that come shortly after the latest one that has a year.
        var later = body.SelectMany(span => DateScanner.Scan(text, span)).Where(d => d.Year is null)
            .Select(d => CalendarDay.Of(latest.Year, d)).OfType<DateTimeOffset>()
            .Where(d => IsShortlyAfter(d, latest)).DefaultIfEmpty(latest).Min();
        return new(later, Inferred: true, Note: "may be later");
    }

    private static bool IsShortlyAfter(DateTimeOffset day, DateTimeOffset latest) =>
        day > latest && (day - latest).TotalDays <= FollowingDays;

    private static DateTimeOffset? Latest(string text, IEnumerable<TextSpan> spans)
    {
        DateTimeOffset? latest = null;
        foreach (var found in spans.SelectMany(span => DateScanner.Scan(text, span)))
        {
            if (found.Year is not { } year || IsFuture(text, found.Span.Start)) continue;
            if (CalendarDay.Of(year, found) is { } day && (latest is null || day > latest)) latest = day;
        }
        return latest;
    }

    private static int? YearOfNearbyDate(string text, int month, int day)
    {
        foreach (var found in DateScanner.Scan(text, new(0, text.Length)))
        {
            if (found.Year is not { } year) continue;
            var distance = CalendarDay.Of(year, month, day) - CalendarDay.Of(year, found);
            if (distance is { } known && Math.Abs(known.TotalDays) <= NearbyDays) return year;
        }
        return null;
    }

    private static int? YearOfWeekday(string text, string opening, int month, int day)
    {
        var past = DateParser.YearsIn(text)
            .Where(y => !IsFuture(text, y.At))
            .Select(y => (int?)y.Year);
        if (past.Max() is not { } latest) return null;
        if (DateParser.WeekdayIn(opening) is not { } weekday) return latest;
        for (var year = latest; year < latest + YearsTried; year++)
        {
            var value = CalendarDay.Of(year, month, day);
            if (value is { } known && IsSameOrNextDay(known.DayOfWeek, weekday)) return year;
        }
        return latest;
    }

    /// <summary>Whether a story of that day may speak of that weekday as today's or yesterday's.</summary>
    private static bool IsSameOrNextDay(DayOfWeek day, DayOfWeek named) => (day - named + 7) % 7 <= 1;

    private static bool IsFuture(string text, int at)
    {
        var from = Math.Max(0, at - CueReach);
        var before = text.AsSpan(from, at - from);
        foreach (var cue in FutureCues)
            if (before.EndsWith(cue, StringComparison.OrdinalIgnoreCase)) return true;
        return before.Contains(Until, StringComparison.OrdinalIgnoreCase) || IsPlanned(text, at);
    }

    private static bool IsPlanned(string text, int at)
    {
        var clause = text.AsSpan(Math.Max(0, at - PlanReach), Math.Min(at, PlanReach));
        var end = clause.LastIndexOfAny(".;\n");
        if (end >= 0) clause = clause[end..];
        foreach (var plan in Plans)
            if (clause.Contains(plan, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
