using System.Globalization;
using Parallax.Articles.Blocks;
using Parallax.Articles.Metadata;
using Parallax.Articles.Patterns;

namespace Parallax.Articles.Dates;

/// <summary>Reads the place, day and agency before a story's first sentence.</summary>
internal static class DatelineParser
{
    private const int MaxLength = 120;
    private static readonly IReadOnlyList<Rule> Rules = Rule.Load("datelines.tsv");

    /// <summary>The dateline at the beginning of a paragraph, its length and rule; null where there is none.</summary>
    public static (Dateline Dateline, int Length, string Rule)? Parse(string paragraph)
    {
        var head = paragraph.Length <= MaxLength ? paragraph : paragraph[..MaxLength];
        foreach (var rule in Rules)
        {
            if (!rule.MayMatch(head)) continue;
            if (rule.Start.Match(head) is not { Length: > 0 } match || match.Length == paragraph.Length) continue;
            var dateline = Read(match);
            if (IsCredible(dateline)) return (dateline, match.Length, rule.Name);
        }
        return null;
    }

    /// <summary>"The Ministry (MOD) – …" is a sentence: a dateline has a known agency, a day, or a place in capitals.</summary>
    private static bool IsCredible(Dateline dateline) =>
        dateline.Agency is { } agency && OutletNames.IsKnown(agency) || dateline.Day is not null
        || dateline.Places.Count > 0 && IsUpper(dateline.Places[0]);

    private static bool IsUpper(string place)
    {
        var word = place.IndexOf(' ') is > 0 and var at ? place.AsSpan(0, at) : place.AsSpan();
        foreach (var c in word)
            if (char.IsLower(c)) return false;
        return word.Length > 2 && !(word is "EXCLUSIVE" or "BREAKING" or "UPDATE" or "ANALYSIS" or "OPINION" or "WATCH" or "VIDEO" or "NOTE");
    }

    private static Dateline Read(PatternMatch match)
    {
        var places = (match["places"] ?? "").Trim(' ', ',', '.', '\u00A0');
        var agency = (match["agency"] ?? "").Trim();
        return new Dateline(
            [.. places.Split('/', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)],
            agency.Length == 0 ? null : agency,
            DateParser.Month(First(match, "month", "month2")), Number(First(match, "day", "day2")));
    }

    private static string First(PatternMatch match, string name, string other) => match[name] ?? match[other] ?? "";

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n is >= 1 and <= 31 ? n : null;
}
