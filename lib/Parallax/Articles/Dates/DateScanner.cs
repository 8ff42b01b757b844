using System.Globalization;

namespace Parallax.Articles.Dates;

/// <summary>Finds days in running text, from each number on: the month stands before or after the day.</summary>
internal static class DateScanner
{
    public static IEnumerable<DateParser.Found> Scan(string text, TextSpan span)
    {
        for (var at = span.Start; at < span.End; at++)
        {
            if (!char.IsAsciiDigit(text[at])) continue;
            var end = EndOfDigits(text, at, span.End);
            if ((at == span.Start || !char.IsLetterOrDigit(text[at - 1])) && Read(text, at, end, span) is { } found)
            {
                yield return found;
                end = Math.Max(end, found.Span.End);
            }
            at = end - 1;
        }
    }

    private static DateParser.Found? Read(string text, int at, int end, TextSpan span)
    {
        if (end - at == 4) return Iso(text, at, span.End);
        if (end - at > 2) return null;
        var day = Number(text, at, end);
        if (day is < 1 or > 31) return null;
        var afterDay = SkipOrdinal(text, end, span.End);
        if (MonthBefore(text, at, span.Start) is { } before)
            return Found(text, day, before.Month, before.Start, afterDay, span.End);
        if (MonthAfter(text, afterDay, span.End) is { } after)
            return Found(text, day, after.Month, at, after.End, span.End);
        return ForeignMonths.After(text, end, span.End) is { } foreign ? new(foreign.Year, foreign.Month, day, new(at, foreign.End)) : null;
    }

    private static DateParser.Found Found(string text, int day, int month, int start, int end, int limit)
    {
        var at = end;
        if (at < limit && text[at] == ',') at++;
        if (at + 5 <= limit && IsBlank(text[at]) && EndOfDigits(text, at + 1, limit) == at + 5 && text[at + 1] is '1' or '2')
            return new(Number(text, at + 1, at + 5), month, day, new(start, at + 5));
        return new(null, month, day, new(start, end));
    }

    private static DateParser.Found? Iso(string text, int at, int limit)
    {
        if (at + 10 > limit || text[at + 4] != '-' || text[at + 7] != '-') return null;
        if (EndOfDigits(text, at + 5, limit) != at + 7 || EndOfDigits(text, at + 8, limit) < at + 10) return null;
        return new(Number(text, at, at + 4), Number(text, at + 5, at + 7), Number(text, at + 8, at + 10), new(at, at + 10));
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
        return (month, end < limit && text[end] == '.' && end - at <= 5 ? end + 1 : end);
    }

    /// <summary>1…12 for a month's full name or usual abbreviation.</summary>
    private static int? Month(ReadOnlySpan<char> word)
    {
        if (word.Length is < 3 or > 9) return null;
        for (var month = 1; month <= 12; month++)
        {
            var name = CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);
            if (name.AsSpan().StartsWith(word, StringComparison.OrdinalIgnoreCase) && (word.Length <= 4 || word.Length == name.Length)) return month;
        }
        return null;
    }

    private static int SkipOrdinal(string text, int at, int limit) =>
        at + 2 <= limit && text.AsSpan(at, 2) is "st" or "nd" or "rd" or "th" ? at + 2 : at;

    private static bool IsBlank(char c) => c is ' ' or '\u00A0' or '\n';

    private static int EndOfDigits(string text, int at, int limit)
    {
        while (at < limit && char.IsAsciiDigit(text[at])) at++;
        return at;
    }

    private static int Number(string text, int start, int end) => int.Parse(text.AsSpan(start, end - start), NumberStyles.None, CultureInfo.InvariantCulture);
}
