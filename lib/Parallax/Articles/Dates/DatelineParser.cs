using System.Globalization;
using System.Text.RegularExpressions;
using Parallax.Articles.Metadata;
using Parallax.Articles.Patterns;

namespace Parallax.Articles.Dates;

/// <summary>Reads the place, day and agency before a story's first sentence.</summary>
internal static class DatelineParser
{
    private const int MaxLength = 120;
    private const StringSplitOptions Tidy = StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries;
    private static readonly IReadOnlyList<Rule> Rules = Rule.Load("datelines.tsv");

    // Words in capitals before a dash that label a story and are no places.
    private static readonly HashSet<string> Labels = new(StringComparer.Ordinal)
        { "EXCLUSIVE", "BREAKING", "UPDATE", "ANALYSIS", "OPINION", "WATCH", "VIDEO", "NOTE" };

    /// <summary>The dateline at the beginning of a paragraph; null where there is none.</summary>
    public static DatelineMatch? Parse(string paragraph)
    {
        var opening = paragraph.Length <= MaxLength ? paragraph : paragraph[..MaxLength];
        foreach (var rule in Rules)
        {
            if (!rule.MayMatch(opening)) continue;
            if (rule.Start.Match(opening) is not { Length: > 0 } match || match.Length == paragraph.Length) continue;
            var dateline = Read(match);
            if (IsCredible(dateline)) return new(dateline, match.Length, rule.Name);
        }
        return null;
    }

    /// <summary>
    /// "The Ministry (MOD) – …" is a sentence: a dateline has a known agency, a day, or a place in capitals.
    /// </summary>
    private static bool IsCredible(Dateline dateline)
    {
        if (dateline.Day is not null) return true;
        if (dateline.Agency is { } agency && OutletNames.IsKnown(agency)) return true;
        return dateline.Places.Count > 0 && IsPlaceInCapitals(dateline.Places[0]);
    }

    private static bool IsPlaceInCapitals(string place)
    {
        var end = place.IndexOf(' ');
        var word = end > 0 ? place[..end] : place;
        return word.Length > 2 && !word.Any(char.IsLower) && !Labels.Contains(word);
    }

    private static Dateline Read(Match match)
    {
        var places = (match.Named("places") ?? "").Trim(' ', ',', '.', '\u00A0');
        var agency = (match.Named("agency") ?? "").Trim();
        var month = CalendarDay.Month(First(match, "month", "month2"));
        var day = Day(First(match, "day", "day2"));
        return new Dateline(
            [.. places.Split('/', Tidy)],
            agency.Length == 0 ? null : agency,
            month,
            day);
    }

    private static string First(Match match, string name, string other) =>
        match.Named(name) ?? match.Named(other) ?? "";

    private static int? Day(string digits)
    {
        var isNumber = int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var day);
        return isNumber && day is >= 1 and <= 31 ? day : null;
    }
}
