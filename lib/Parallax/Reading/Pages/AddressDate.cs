using System.Globalization;
using Parallax.Articles.Dates;

namespace Parallax.Reading.Pages;

/// <summary>Reads the day off an address such as <c>/2025/05/04/a-bridge</c> or <c>/2025/may/04/a-bridge</c>.</summary>
internal static class AddressDate
{
    /// <summary>The day as <c>yyyy-MM-dd</c>; null where the address has none.</summary>
    public static string? Find(string url)
    {
        var parts = url.Split('/');
        for (var i = 0; i + 2 < parts.Length; i++)
        {
            if (parts[i].Length != 4 || !int.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out var year)) continue;
            var month = int.TryParse(parts[i + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var m) ? m : DateParser.Month(parts[i + 1]) ?? 0;
            if (!int.TryParse(parts[i + 2], NumberStyles.None, CultureInfo.InvariantCulture, out var day)) continue;
            if (DateParser.Day(year, month, day) is { } date && year >= 1990) return date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        }
        return null;
    }
}
