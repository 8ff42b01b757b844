using System.Globalization;

namespace Parallax.Articles.Dates;

/// <summary>Finds days in running text, from each number on: the month is before or after the day.</summary>
internal static class DateScanner
{
    private const int YearDigits = 4, DayDigits = 2, LongestMonth = 9, LongestAbbreviation = 4;

    /// <summary>The days named in a stretch of text, in its order: "May 4, 2025", "4 May", "2025-05-04".</summary>
    public static IEnumerable<FoundDate> Scan(string text, TextSpan span)
    {
        for (var at = span.Start; at < span.End; at++)
        {
            if (!char.IsAsciiDigit(text[at])) continue;
            var end = EndOfDigits(text, at, span.End);
            var startsWord = at == span.Start || !char.IsLetterOrDigit(text[at - 1]);
            if (startsWord && Read(text, new(at, end), span) is { } found)
            {
                yield return found;
                end = Math.Max(end, found.Span.End);
            }
            at = end - 1;
        }
    }

    private static FoundDate? Read(string text, TextSpan digits, TextSpan within)
    {
        if (digits.Length == YearDigits) return Iso(text, digits.Start, within.End);
        if (digits.Length > DayDigits) return null;
        var day = Number(text, digits.Start, digits.End);
        if (day is < 1 or > 31) return null;
        var afterDay = SkipOrdinal(text, digits.End, within.End);
        if (WithMonth(text, new(digits.Start, afterDay), within) is { } found)
            return WithYear(text, found with { Day = day }, within.End);
        if (ForeignMonths.After(text, digits.End, within.End) is not { } foreign) return null;
        return new(foreign.Year, foreign.Month, day, new(digits.Start, foreign.End));
    }

    /// <summary>A day and the month before or after it; null where there is none.</summary>
    private static FoundDate? WithMonth(string text, TextSpan day, TextSpan within)
    {
        if (MonthBefore(text, day.Start, within.Start) is { } before)
            return new(null, before.Month, 0, day with { Start = before.Start });
        if (MonthAfter(text, day.End, within.End) is { } after)
            return new(null, after.Month, 0, day with { End = after.End });
        return null;
    }

    /// <summary>The date with the year that follows it, if one does.</summary>
    private static FoundDate WithYear(string text, FoundDate date, int limit)
    {
        var at = date.Span.End;
        if (at < limit && text[at] == ',') at++;
        var end = at + 1 + YearDigits;
        if (end > limit || !IsBlank(text[at]) || !IsYear(text, at + 1, limit)) return date;
        if (text[at + 1] is not ('1' or '2')) return date;
        return date with
        {
            Year = Number(text, at + 1, end),
            Span = new(date.Span.Start, end),
        };
    }

    /// <summary>Whether four digits are a number of their own, or glued to a time: "202512:05 PM".</summary>
    private static bool IsYear(string text, int at, int limit)
    {
        var digits = EndOfDigits(text, at, limit) - at;
        if (digits == YearDigits) return true;
        var end = at + digits;
        return digits is > YearDigits and <= YearDigits + 2 && end < limit && text[end] == ':';
    }

    private static FoundDate? Iso(string text, int at, int limit)
    {
        var (month, day, end) = (at + 5, at + 8, at + 10);
        if (end > limit || text[month - 1] != '-' || text[day - 1] != '-') return null;
        if (EndOfDigits(text, month, limit) != day - 1 || EndOfDigits(text, day, limit) < end) return null;
        var year = Number(text, at, month - 1);
        return new(
            year,
            Number(text, month, day - 1),
            Number(text, day, end),
            new(at, end));
    }

    private static (int Month, int Start)? MonthBefore(string text, int at, int from)
    {
        var end = at - 1;
        if (end <= from || !IsBlank(text[end])) return null;
        if (text[end - 1] == '.') end--;
        var start = end;
        while (start > from && char.IsAsciiLetter(text[start - 1])) start--;
        return Month(text.AsSpan(start, end - start)) is { } month ? (month, start) : null;
    }

    private static (int Month, int End)? MonthAfter(string text, int at, int limit)
    {
        if (at >= limit || !IsBlank(text[at])) return null;
        var end = at + 1;
        while (end < limit && char.IsAsciiLetter(text[end])) end++;
        if (Month(text.AsSpan(at + 1, end - at - 1)) is not { } month) return null;
        var isAbbreviated = end < limit && text[end] == '.' && end - at - 1 <= LongestAbbreviation;
        return (month, isAbbreviated ? end + 1 : end);
    }

    /// <summary>1…12 for a month's full name or usual abbreviation.</summary>
    private static int? Month(ReadOnlySpan<char> word)
    {
        if (word.Length is < 3 or > LongestMonth) return null;
        for (var month = 1; month <= 12; month++)
        {
            var name = CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);
            if (!name.AsSpan().StartsWith(word, StringComparison.OrdinalIgnoreCase)) continue;
            if (word.Length <= LongestAbbreviation || word.Length == name.Length) return month;
        }
        return null;
    }

    private static int SkipOrdinal(string text, int at, int limit)
    {
        var isOrdinal = at + 2 <= limit && text.AsSpan(at, 2) is "st" or "nd" or "rd" or "th";
        return isOrdinal ? at + 2 : at;
    }

    private static bool IsBlank(char c) => c is ' ' or '\u00A0' or '\n';

    private static int EndOfDigits(string text, int at, int limit)
    {
        while (at < limit && char.IsAsciiDigit(text[at])) at++;
        return at;
    }

    private static int Number(string text, int start, int end) =>
        int.Parse(text.AsSpan(start, end - start), NumberStyles.None, CultureInfo.InvariantCulture);
}
