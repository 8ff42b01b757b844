using System.Globalization;
using System.Text.RegularExpressions;
using Parallax.Articles.Patterns;

namespace Parallax.Articles.Dates;

/// <summary>
/// A day written in figures with the year last: "02/11/2021", of which either figure may be the month.
/// </summary>
internal sealed partial class NumericDate
{
    private const int Months = 12;
    private static readonly Pattern Figures = new(FigureWords());
    private readonly int first, second, year;
    private readonly bool hasPoints;

    private NumericDate(Match match)
    {
        first = Number(match, "first");
        second = Number(match, "second");
        year = Number(match, "year");
        hasPoints = match.Named("mark") == ".";
        Span = new(match.Index, match.Index + match.Length);
    }

    /// <summary>Where it is.</summary>
    public TextSpan Span { get; }

    /// <summary>Which figure is the day, as the date itself tells: one above 12 is, points follow a day.</summary>
    /// <value>Null where both may be.</value>
    public DayOrder? Order
    {
        get
        {
            if (first > Months || hasPoints) return DayOrder.DayFirst;
            return second > Months ? DayOrder.MonthFirst : null;
        }
    }

    /// <summary>The first such date of a text; null where there is none.</summary>
    public static NumericDate? Find(string text) => Figures.Match(text) is { } match ? new(match) : null;

    /// <summary>All such dates of a text.</summary>
    public static IEnumerable<NumericDate> In(string text) => Figures.Matches(text).Select(m => new NumericDate(m));

    /// <summary>Midnight UTC of the day; null where the order is not known or the calendar has no such day.</summary>
    public DateTimeOffset? Day(DayOrder? known)
    {
        var order = first == second ? DayOrder.DayFirst : Order ?? known;
        return order switch
        {
            DayOrder.DayFirst => CalendarDay.Of(year, second, first),
            DayOrder.MonthFirst => CalendarDay.Of(year, first, second),
            _ => null,
        };
    }

    [GeneratedRegex(
        @"\b(?<first>[0-9]{1,2})(?<mark>[./-])(?<second>[0-9]{1,2})[./-](?<year>(?:19|20)[0-9]{2})\b",
        Pattern.Options, Pattern.LimitMilliseconds)]
    private static partial Regex FigureWords();

    private static int Number(Match match, string group) =>
        int.Parse(match.Named(group)!, NumberStyles.None, CultureInfo.InvariantCulture);
}
