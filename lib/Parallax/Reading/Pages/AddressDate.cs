using System.Globalization;
using Parallax.Articles.Dates;

namespace Parallax.Reading.Pages;

/// <summary>Reads the day off an address such as <c>/2025/05/04/a-bridge</c> or <c>/2025/may/04/a-bridge</c>.</summary>
internal static class AddressDate
{
    // The web has no older articles; a lower number is something else.
    private const int FirstYear = 1990;
    private const int YearDigits = 4;

    /// <summary>The day as <c>yyyy-MM-dd</c>; null where the address has none.</summary>
    public static string? Find(string url)
    {
        var parts = url.Split('/');
        for (var i = 0; i + 2 < parts.Length; i++)
            if (Read(parts[i], parts[i + 1], parts[i + 2]) is { } day)
                return day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return null;
    }

    private static DateTimeOffset? Read(string year, string month, string day)
    {
        if (year.Length != YearDigits || Number(year) is not { } y || y < FirstYear) return null;
        var m = Number(month) ?? CalendarDay.Month(month);
        return m is { } known && Number(day) is { } d ? CalendarDay.Of(y, known, d) : null;
    }

    private static int? Number(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
