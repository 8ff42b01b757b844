using System.Globalization;

namespace Parallax.Stories.Profiles;

/// <summary>Reads the days that a sentence speaks of, weekdays by the article's date of publication.</summary>
internal static class AlignmentDates
{
    private static readonly string[] Months =
    [
        "january", "february", "march", "april", "may", "june",
        "july", "august", "september", "october", "november", "december",
    ];

    // "May" has no shorter form.
    private static readonly string?[] ShortMonths =
        ["jan.", "feb.", "mar.", "apr.", null, "jun.", "jul.", "aug.", "sept.", "oct.", "nov.", "dec."];

    private static readonly string[] Days =
        ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

    private const int DaysOfWeek = 7;

    // So many words before a weekday "will", or "to", says that the day is still to come.
    private const int WordsBackToWill = 8;
    private const int WordsBackToTo = 4;

    // A day of the year that is further ahead was in the year before.
    private const int MonthsAhead = 6;

    /// <summary>
    /// The day that a token names, with the number after or before a month; null where it names none.
    /// </summary>
    public static DateOnly? At(List<Token> tokens, int at, DateTimeOffset? published)
    {
        if (published is not { } time) return null;
        var today = DateOnly.FromDateTime(time.UtcDateTime);
        if (MonthOf(tokens[at].Norm) is { } month) return DayOf(tokens, at, month, today);
        return Weekday(tokens, at, today) ?? RelativeDay(tokens[at].Norm, today);
    }

    private static int? MonthOf(string norm)
    {
        var month = Math.Max(Array.IndexOf(Months, norm), Array.IndexOf(ShortMonths, norm));
        return month < 0 ? null : month + 1;
    }

    private static DateOnly? RelativeDay(string norm, DateOnly today) => norm switch
    {
        "yesterday" => today.AddDays(-1),
        "today" or "tonight" => today,
        "tomorrow" => today.AddDays(1),
        _ => null,
    };

    private static DateOnly? Weekday(List<Token> tokens, int at, DateOnly today)
    {
        var day = Array.IndexOf(Days, tokens[at].Norm);
        var isVague = at > 0 && tokens[at - 1].Norm is "next" or "last" or "every";
        if (day < 0 || isVague) return null;
        var difference = day - (int)today.DayOfWeek;
        return IsComing(tokens, at)
            ? today.AddDays(DaysOfWeek - InWeek(-difference))
            : today.AddDays(-InWeek(-difference));
    }

    // A number of days from 0 to 6.
    private static int InWeek(int days) => (days % DaysOfWeek + DaysOfWeek) % DaysOfWeek;

    // "are to meet on Thursday", "will open on Friday": the day is still to come.
    private static bool IsComing(List<Token> tokens, int at)
    {
        for (var back = 1; back <= WordsBackToWill && back <= at; back++)
        {
            var norm = tokens[at - back].Norm;
            if (norm == "will" || (norm == "to" && back <= WordsBackToTo)) return true;
        }

        return false;
    }

    private static DateOnly? DayOf(List<Token> tokens, int at, int month, DateOnly today)
    {
        if ((Number(tokens, at + 1) ?? Number(tokens, at - 1)) is not { } day) return null;
        var year = YearAfter(tokens, at);
        var of = year is >= 1000 and <= 2999 ? year.Value : today.Year;
        if (day < 1 || day > DateTime.DaysInMonth(of, month)) return null;
        var date = new DateOnly(of, month, day);
        return year is null && date > today.AddMonths(MonthsAhead) ? date.AddYears(-1) : date;
    }

    // "16 May 2031", "May 16, 2031".
    private static int? YearAfter(List<Token> tokens, int month)
    {
        var hasComma = month + 2 < tokens.Count && tokens[month + 2].Norm == ",";
        return Number(tokens, hasComma ? month + 3 : month + 2);
    }

    private static int? Number(List<Token> tokens, int at)
    {
        if (at < 0 || at >= tokens.Count || tokens[at].Kind != TokenKind.Number) return null;
        var isNumber = int.TryParse(tokens[at].Norm, NumberStyles.None, CultureInfo.InvariantCulture, out var value);
        return isNumber ? value : null;
    }
}
