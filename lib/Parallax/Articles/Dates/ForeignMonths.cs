using System.Globalization;

namespace Parallax.Articles.Dates;

/// <summary>Reads "4. Mai 2025", "4 de mayo de 2025" and the like: month and year after a day in other languages than English.</summary>
/// <remarks>Only with the year: "mars" and "set" are English words too.</remarks>
internal static class ForeignMonths
{
    private const int LongestName = 12;
    private static readonly Dictionary<string, int> Months = Load();

    /// <summary>Month, year and the index after them, from the end of a day's digits on; null where there are none.</summary>
    public static (int Month, int Year, int End)? After(string text, int at, int limit)
    {
        at = SkipBlanks(text, SkipMark(text, at, limit), limit);
        at = SkipWord(text, at, limit, "de");
        var end = at;
        while (end < limit && end - at <= LongestName && char.IsLetter(text[end])) end++;
        if (end - at is < 3 or > LongestName || !Months.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text.AsSpan(at, end - at), out var month)) return null;
        at = SkipBlanks(text, SkipMark(text, end, limit), limit);
        at = SkipWord(text, at, limit, "de");
        if (at == end || at + 4 > limit || text[at] is not ('1' or '2') || at + 4 < limit && char.IsAsciiDigit(text[at + 4])) return null;
        return int.TryParse(text.AsSpan(at, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? (month, year, at + 4) : null;
    }

    /// <summary>A point after the day or an abbreviation, the ordinal mark of "1º" and "1er".</summary>
    private static int SkipMark(string text, int at, int limit)
    {
        if (at + 2 < limit && text.AsSpan(at, 2) is "er" && char.IsWhiteSpace(text[at + 2])) return at + 2;
        return at < limit && text[at] is '.' or 'º' or '°' ? at + 1 : at;
    }

    private static int SkipBlanks(string text, int at, int limit)
    {
        while (at < limit && text[at] is ' ' or '\u00A0') at++;
        return at;
    }

    private static int SkipWord(string text, int at, int limit, string word) =>
        at + word.Length < limit && text.AsSpan(at).StartsWith(word, StringComparison.OrdinalIgnoreCase) && text[at + word.Length] is ' ' or '\u00A0'
            ? SkipBlanks(text, at + word.Length, limit) : at;

    private static Dictionary<string, int> Load()
    {
        Dictionary<string, int> months = new(StringComparer.OrdinalIgnoreCase);
        foreach (var row in Resource.Rows("months.tsv"))
            foreach (var (index, names) in row[1].Split(';').Index())
                foreach (var name in names.Split('|')) months.TryAdd(name, index + 1);
        return months;
    }
}
