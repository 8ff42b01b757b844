using System.Globalization;

namespace Parallax.Articles.Dates;

/// <summary>
/// Reads "4. Mai 2025", "4 de mayo de 2025" and the like: month and year after a day, not in English.
/// </summary>
/// <remarks>Only with the year: "mars" and "set" are English words too.</remarks>
internal static class ForeignMonths
{
    private const int ShortestName = 3, LongestName = 12, YearDigits = 4;
    private const string Of = "de";
    private static readonly Dictionary<string, int> Months = Load();

    /// <summary>
    /// Month, year and the index after them, from the end of a day's digits on; null where there are none.
    /// </summary>
    public static (int Month, int Year, int End)? After(string text, int at, int limit)
    {
        var start = SkipToWord(text, at, limit);
        var end = start;
        while (end < limit && end - start <= LongestName && char.IsLetter(text[end])) end++;
        if (MonthOf(text.AsSpan(start, end - start)) is not { } month) return null;
        var year = SkipToWord(text, end, limit);
        if (year == end || ReadYear(text, year, limit) is not { } value) return null;
        return (month, value, year + YearDigits);
    }

    private static int? MonthOf(ReadOnlySpan<char> name)
    {
        if (name.Length is < ShortestName or > LongestName) return null;
        return Months.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var month) ? month : null;
    }

    private static int? ReadYear(string text, int at, int limit)
    {
        var end = at + YearDigits;
        if (end > limit
            || text[at] is not ('1' or '2')
            || end < limit && char.IsAsciiDigit(text[end]))
            return null;
        var digits = text.AsSpan(at, YearDigits);
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;
    }

    /// <summary>Where the next word begins, a mark, blanks and "de" aside.</summary>
    private static int SkipToWord(string text, int at, int limit)
    {
        at = SkipBlanks(text, SkipMark(text, at, limit), limit);
        return IsOf(text, at, limit) ? SkipBlanks(text, at + Of.Length, limit) : at;
    }

    /// <summary>A point after the day or an abbreviation, the ordinal mark of "1º" and "1er".</summary>
    private static int SkipMark(string text, int at, int limit)
    {
        if (at + 2 < limit
            && text.AsSpan(at, 2) is "er"
            && char.IsWhiteSpace(text[at + 2]))
            return at + 2;
        return at < limit && text[at] is '.' or 'º' or '°' ? at + 1 : at;
    }

    private static int SkipBlanks(string text, int at, int limit)
    {
        while (at < limit && IsBlank(text[at])) at++;
        return at;
    }

    private static bool IsOf(string text, int at, int limit)
    {
        var end = at + Of.Length;
        if (end >= limit || !IsBlank(text[end])) return false;
        return text.AsSpan(at).StartsWith(Of, StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsBlank(char c) => c is ' ' or '\u00A0';

    private static Dictionary<string, int> Load()
    {
        Dictionary<string, int> months = new(StringComparer.OrdinalIgnoreCase);
        foreach (var row in ArticleTables.Rows("months.tsv"))
            foreach (var (index, names) in row[1].Split(';').Index())
                foreach (var name in names.Split('|')) months.TryAdd(name, index + 1);
        return months;
    }
}
