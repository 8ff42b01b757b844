namespace Parallax.Stories.Profiles;

/// <summary>Reads the days that a sentence speaks of, weekdays by the article's date of publication.</summary>
internal static class AlignmentDates
{
    private static readonly string[] Months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september",
            "october", "november", "december"];

    private static readonly string[] Short = [
        "jan.",
        "feb.",
        "mar.",
        "apr.",
        "",
        "jun.",
        "jul.",
        "aug.",
        "sept.",
        "oct.",
        "nov.",
        "dec.",
    ];

    private static readonly string[] Days = [
        "sunday",
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
    ];

    /// <summary>
    /// The day that a token names, with the number after or before a month; null where it names none.
    /// </summary>
    public static DateOnly? At(List<Token> tokens, int at, DateTimeOffset? published)
    {
        var norm = tokens[at].Norm;
        if (published is not { } moment) return null;
        var today = DateOnly.FromDateTime(moment.UtcDateTime);
        var month = Math.Max(
            Array.IndexOf(Months, norm),
            norm.Length == 0 ? -1 : Array.IndexOf(Short, norm))
            + 1;
        if (month > 0) return DayOf(tokens, at, month, today);
        var day = Array.IndexOf(Days, norm);
        if (day >= 0 && (at == 0 || tokens[at - 1].Norm is not ("next" or "last" or "every")))
            return Coming(tokens, at)
                ? today.AddDays(Ahead(today, day))
                : today.AddDays(-((((int)today.DayOfWeek - day) % 7 + 7) % 7));
        return norm switch
        {
            "yesterday" => today.AddDays(-1),
            "today" or "tonight" => today,
            "tomorrow" => today.AddDays(1),
            _ => null,
        };
    }

    // "are to meet on Thursday", "will open on Friday": the day is still to come.
    private static bool Coming(List<Token> tokens, int at)
    {
        for (var before = at - 1; before >= Math.Max(0, at - 8); before--)
            if (tokens[before].Norm == "will" || (tokens[before].Norm == "to" && at - before <= 4))
                return true;
        return false;
    }

    private static int Ahead(DateOnly today, int day) =>
        (((day - (int)today.DayOfWeek) % 7 + 7) % 7) is var days && days == 0
            ? 7
            : days;

    private static DateOnly? DayOf(List<Token> tokens, int at, int month, DateOnly today)
    {
        var number = Number(tokens, at + 1) ?? Number(tokens, at - 1);
        if (number is not { } day || day is < 1 or > 31) return null;
        var year = Number(tokens, at + 2)
            ?? (at + 3 < tokens.Count && tokens[at + 2].Norm == ","
                ? Number(tokens, at + 3)
                : null);
        var of = year is >= 1000 and <= 2999 ? year.Value : today.Year;
        if (day > DateTime.DaysInMonth(of, month)) return null;
        var date = new DateOnly(of, month, day);
        return year is null && date > today.AddMonths(6) ? date.AddYears(-1) : date;
    }

    private static int? Number(List<Token> tokens, int at) =>
        at >= 0 && at < tokens.Count && tokens[at].Kind == TokenKind.Number
            && int.TryParse(
                tokens[at].Norm,
                System.Globalization.NumberStyles.None,
                System.Globalization.CultureInfo.InvariantCulture,
                out var value)
                ? value
                : null;
}
