using System.Globalization;
using Parallax.Articles.Blocks;
using Parallax.Articles.Patterns;

namespace Parallax.Articles.Dates;

/// <summary>A day written in figures with the year last: "02/11/2021", of which either figure may be the month.</summary>
internal sealed class NumericDate
{
    private static readonly Pattern Figures = Rule.Compile(@"\b(?<first>\d{1,2})(?<mark>[./-])(?<second>\d{1,2})[./-](?<year>(?:19|20)\d{2})\b");
    private readonly int first, second, year;
    private readonly bool hasPoints;

    private NumericDate(PatternMatch match)
    {
        (first, second, year) = (Number(match["first"]!), Number(match["second"]!), Number(match["year"]!));
        hasPoints = match["mark"] == ".";
        Span = new(match.Index, match.Index + match.Length);
    }

    /// <summary>Where it stands.</summary>
    public TextSpan Span { get; }

    /// <summary>Which figure is the day, as the date itself tells: one above 12 is, points follow a day. Null where both may be.</summary>
    public DayOrder? Order => first > 12 || hasPoints ? DayOrder.DayFirst : second > 12 ? DayOrder.MonthFirst : null;

    /// <summary>The first such date of a text; null where there is none.</summary>
    public static NumericDate? Find(string text) => Figures.Match(text) is { } match ? new(match) : null;

    /// <summary>All such dates of a text.</summary>
    public static IEnumerable<NumericDate> In(string text) => Figures.Matches(text).Select(m => new NumericDate(m));

    /// <summary>Midnight UTC of the day; null where the order is not known or the calendar has no such day.</summary>
    public DateTimeOffset? Day(DayOrder? known) => (first == second ? DayOrder.DayFirst : Order ?? known) switch
    {
        DayOrder.DayFirst => DateParser.Day(year, second, first),
        DayOrder.MonthFirst => DateParser.Day(year, first, second),
        _ => null,
    };

    private static int Number(string figures) => int.Parse(figures, NumberStyles.None, CultureInfo.InvariantCulture);
}
