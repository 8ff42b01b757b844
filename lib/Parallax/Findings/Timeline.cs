using System.Globalization;
using Parallax.Charts;

namespace Parallax.Findings;

/// <summary>How many articles appeared when.</summary>
internal sealed class Timeline
{
    // So many days are shown day by day, so many week by week.
    private const int MostDays = 31;
    private const int MostDaysOfWeeks = 200;
    private const int DaysAWeek = 7;

    private readonly Coverage _coverage;
    private readonly List<(string Outlet, DateTime Day)> _dated;
    private readonly string _unit;

    public Timeline(Coverage coverage)
    {
        ArgumentNullException.ThrowIfNull(coverage);
        _coverage = coverage;
        _dated = [.. coverage.Articles
            .Where(a => a.Article.Published is { Inferred: false })
            .Select(a => (a.Outlet, a.Article.Published!.Value.Date))];
        var days = _dated.Count == 0 ? 0 : (_dated.Max(a => a.Day) - _dated.Min(a => a.Day)).Days;
        _unit = days <= MostDays ? "day" : days <= MostDaysOfWeeks ? "week" : "month";
    }

    /// <summary>The chart; without marks where all is of one day.</summary>
    public ChartSpec Chart() => new LineChart
    {
        Title = Title(),
        Subtitle = $"Articles by {_unit} of publication{Undated()}",
        Points = _dated.Select(a => Bin(a.Day)).Distinct().Count() < 2 ? [] : [.. Points()],
        XAxis = _unit,
        YAxis = new ChartAxis($"articles a {_unit}") { Min = 0 },
        Dates = true,
        Outlets = _coverage.Outlets,
    };

    private string Title()
    {
        if (_dated.Count == 0) return "No article’s date of publication is given in its file";
        var (first, last) = (_dated.Min(a => a.Day), _dated.Max(a => a.Day));
        var all = _dated.Count == 1 ? "One article is" : $"{Wording.Number(_dated.Count)} articles are";
        if (first == last) return $"{all} dated {Text(first)}";
        var most = _dated.CountBy(a => Bin(a.Day)).OrderByDescending(b => b.Value).ThenBy(b => b.Key).First();
        return $"{all} dated {Text(first)} to {Text(last)}; most in a {_unit}: {Wording.Number(most.Value)}, "
            + $"{Start()} {Text(most.Key)}";
    }

    private string Start() => _unit == "day" ? "on" : $"the {_unit} from";

    private string Undated()
    {
        var left = _coverage.Articles.Count - _dated.Count;
        return left == 0 ? "" : $"; {Wording.Number(left)} without a date in the file left out";
    }

    private IEnumerable<LinePoint> Points()
    {
        var counts = _dated.CountBy(a => (a.Outlet, Bin: Bin(a.Day))).ToDictionary();
        var last = Bin(_dated.Max(a => a.Day));
        for (var bin = Bin(_dated.Min(a => a.Day)); bin <= last; bin = Next(bin))
        {
            foreach (var outlet in _coverage.Outlets)
            {
                var moment = new DateTimeOffset(bin, TimeSpan.Zero);
                yield return LinePoint.At(outlet, moment, counts.GetValueOrDefault((outlet, bin)));
            }
        }
    }

    private DateTime Bin(DateTime day) => _unit switch
    {
        "day" => day,
        "week" => day.AddDays(-(((int)day.DayOfWeek + DaysAWeek - 1) % DaysAWeek)),
        _ => new DateTime(day.Year, day.Month, 1, 0, 0, 0, DateTimeKind.Unspecified),
    };

    private DateTime Next(DateTime bin) => _unit switch
    {
        "day" => bin.AddDays(1),
        "week" => bin.AddDays(DaysAWeek),
        _ => bin.AddMonths(1),
    };

    private static string Text(DateTime day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
