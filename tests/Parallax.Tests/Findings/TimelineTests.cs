using System.Globalization;
using Parallax.Charts;
using Parallax.Findings;

namespace Parallax.Tests.Findings;

public sealed class TimelineTests
{
    [Fact]
    public void Timeline_OfDays_HasAPointADayAndOutletZerosIncluded()
    {
        var chart = Chart("2031-03-04", "2031-03-04", "2031-03-07");
        Assert.Equal([2, 0, 0, 1], chart.Points.Select(p => p.Y!.Value));
        Assert.Equal("3 articles are dated 2031-03-04 to 2031-03-07; most in a day: 2, on 2031-03-04", chart.Title);
    }

    [Fact]
    public void Timeline_OfWeeks_BeginsThemOnMonday()
    {
        var chart = Chart("2031-03-04", "2031-04-20");
        var first = DateTimeOffset.UnixEpoch.AddDays(chart.Points[0].X);
        Assert.Equal(DayOfWeek.Monday, first.DayOfWeek);
        Assert.Equal("articles a week", chart.YAxis.Title);
        Assert.Equal(2, chart.Points.Sum(p => p.Y));
    }

    [Fact]
    public void Timeline_OfAYear_IsByMonth()
    {
        var chart = Chart("2031-01-31", "2031-12-01", "2031-12-31");
        Assert.Equal(12, chart.Points.Count);
        Assert.EndsWith("most in a month: 2, the month from 2031-12-01", chart.Title, StringComparison.Ordinal);
    }

    [Fact]
    public void Timeline_InferredDates_AreLeftOutAndCounted()
    {
        var dated = Articles(inferred: false, "2031-03-04", "2031-03-06");
        var inferred = Articles(inferred: true, "2031-03-05");
        var chart = (LineChart)ArticleCharts.Timeline(Coverage.Of([.. dated, .. inferred]));
        Assert.Equal(2, chart.Points.Sum(p => p.Y));
        Assert.Contains("1 without a date in the file left out", chart.Subtitle, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("No article’s date of publication is given in its file")]
    [InlineData("2 articles are dated 2031-03-04", "2031-03-04", "2031-03-04")]
    [InlineData("One article is dated 2031-03-04", "2031-03-04")]
    public void Timeline_NothingToShow_SaysWhyAndHasNoMarks(string title, params string[] days)
    {
        var articles = days.Length == 0 ? Articles(inferred: true, "2031-03-04") : Articles(inferred: false, days);
        var chart = (LineChart)ArticleCharts.Timeline(Coverage.Of(articles));
        Assert.Equal(title, chart.Title);
        Assert.Empty(chart.Points);
    }

    private static LineChart Chart(params string[] days) =>
        (LineChart)ArticleCharts.Timeline(Coverage.Of(Articles(inferred: false, days)));

    private static List<ArticleAnalysis> Articles(bool inferred, params string[] days) =>
        [.. days.Select((day, i) => new Analyzer().Analyze(
            new ArticleInfo
            {
                Id = $"{day}-{i}-{inferred}",
                Outlet = "Lane Post",
                Published = new PublicationDate(
                    DateTimeOffset.Parse(day + "T00:00:00Z", CultureInfo.InvariantCulture), Inferred: inferred),
            },
            "It rained."))];
}
