using Parallax.Charts;

namespace Parallax.Tests.Charts;

/// <summary>Charts that cannot be drawn say why, and charts without data say that.</summary>
public sealed class ChartCheckTests
{
    private static readonly string[] Two = ChartSamples.Two;

    /// <summary>A chart of each kind with a number that no axis has a place for.</summary>
    private static readonly Dictionary<string, ChartSpec> Endless = new()
    {
        ["bars"] = ChartSamples.NegativeBars() with { Values = [new("Ada Bell", Two[0], double.NaN)] },
        ["dumbbell"] = ChartSamples.Dumbbell(Two) with { Values = [new("Ada Bell", Two[0], double.PositiveInfinity)] },
        ["heatmap"] = ChartSamples.Heatmap(Two) with { Values = [new("Ada Bell", Two[0], double.NaN)] },
        ["slope"] = ChartSamples.Slope(Two) with { Values = [new("Ada Bell", Two[0], double.NegativeInfinity)] },
        ["distribution"] = ChartSamples.Distribution(Two, 5) with { Observations = [new("quotes", Two[0], double.NaN)] },
        ["scatter"] = ChartSamples.Terms() with { Points = [new("ferry", 1, double.NaN)] },
        ["forest"] = ChartSamples.Forest() with { Estimates = [new("ferry", double.NaN, 0, 1)] },
        ["forest-interval"] = ChartSamples.Forest() with { Estimates = [new("ferry", 1, double.NaN, 2)] },
        ["line"] = ChartSamples.Line(Two) with { Points = [new(Two[0], 1, double.NaN)] },
        ["line-band"] = ChartSamples.Line(Two) with { Points = [new(Two[0], 1, 1) { Low = double.NaN }] },
        ["network"] = ChartSamples.Network() with { Links = [new("Ada Bell", "Otto Crane", double.NaN)] },
        ["multiples"] = ChartSamples.Multiples(Two) with { Panels = [ChartSamples.NegativeBars() with { Values = [new("Ada Bell", Two[0], double.NaN)] }] },
        ["axis"] = ChartSamples.NegativeBars() with { ValueAxis = new ChartAxis("tone") { Max = double.NaN } },
    };

    /// <summary>A chart of each kind without data.</summary>
    private static readonly Dictionary<string, ChartSpec> Empty = new()
    {
        ["bars"] = ChartSamples.NegativeBars() with { Values = [] },
        ["dumbbell"] = ChartSamples.Dumbbell(Two) with { Values = [] },
        ["heatmap"] = ChartSamples.Heatmap(Two) with { Values = [] },
        ["slope"] = ChartSamples.Slope(Two) with { Values = [] },
        ["distribution"] = ChartSamples.Distribution(Two, 5) with { Observations = [] },
        ["scatter"] = ChartSamples.Terms() with { Points = [] },
        ["forest"] = ChartSamples.Forest() with { Estimates = [] },
        ["line"] = ChartSamples.Line(Two) with { Points = [] },
        ["network"] = ChartSamples.Network() with { Links = [] },
        ["paired-text"] = ChartSamples.PairedText() with { Pairs = [] },
        ["multiples"] = ChartSamples.Multiples(Two) with { Panels = [] },
        ["panel"] = ChartSamples.Multiples(Two) with { Panels = [ChartSamples.NegativeBars() with { Values = [] }] },
    };

    public static TheoryData<string> EndlessNames => [.. Endless.Keys];

    public static TheoryData<string> EmptyNames => [.. Empty.Keys];

    [Theory]
    [MemberData(nameof(EndlessNames))]
    public void ToSvg_NumberThatIsNotFinite_SaysWhichAndWhatToDo(string name) =>
        AssertToldAndHinted(() => Endless[name].ToSvg());

    [Theory]
    [MemberData(nameof(EndlessNames))]
    public void ToPlotly_NumberThatIsNotFinite_SaysWhichAndWhatToDo(string name)
    {
        AssertToldAndHinted(() => Endless[name].ToPlotly());
        AssertToldAndHinted(() => Endless[name].ToPlotlyJson());
        AssertToldAndHinted(() => Endless[name].ToHtml());
    }

    [Fact]
    public void ToSvg_NotFinite_NamesChartCategoryAndOutlet() => Assert.Equal(
        "BarChart: Both articles are harsher on the ministry than on the union: 'Ada Bell' of Harbour Post is NaN, expected a finite "
        + "number; give null for a value that is missing, or leave it out.",
        Assert.Throws<ArgumentException>(() => Endless["bars"].ToSvg()).Message);

    [Theory]
    [MemberData(nameof(EmptyNames))]
    public void ToSvg_NoData_SaysSo(string name) => Assert.Contains(">There are no data to show.</text>", Empty[name].ToSvg());

    [Theory]
    [MemberData(nameof(EmptyNames))]
    public void ToPlotlyJson_NoData_SaysSo(string name) => Assert.Contains("\"text\":\"There are no data to show.\"", Empty[name].ToPlotlyJson());

    [Fact]
    public void ToSvg_IntervalWithoutAnEnd_GoesToTheEndOfTheAxis()
    {
        var svg = (ChartSamples.Forest() with { Estimates = [new("ferry", 1, double.NegativeInfinity, 2), new("crew", 0, -1, 1)] }).ToSvg();
        Assert.DoesNotContain("Infinity", svg);
        Assert.DoesNotContain("NaN", svg);
    }

    [Fact]
    public void ToPlotly_LogarithmicAxisWithZero_SaysWhatToDo() => Assert.Contains(
        "leave such values out or use a linear axis",
        Assert.Throws<ArgumentException>(() => (ChartSamples.Terms() with { XAxis = new ChartAxis("x") { Logarithmic = true } }).ToPlotly()).Message);

    [Fact]
    public void ToSvg_LogarithmicAxisFromZero_SaysWhatToDo() => Assert.Contains(
        "0 has no logarithm",
        Assert.Throws<ArgumentException>(() => (ChartSamples.Terms() with
        {
            XAxis = new ChartAxis("x") { Logarithmic = true, Min = 0 },
            Points = [new("ferry", 1, 1)],
        }).ToSvg()).Message);

    [Fact]
    public void ToSvg_BarsOnALogarithmicAxis_NamesAKindThatCan() => Assert.Contains(
        "A DumbbellChart of the same values can have a logarithmic axis.",
        Assert.Throws<ArgumentException>(() => (ChartSamples.NegativeBars() with
        {
            ValueAxis = new ChartAxis("uses") { Logarithmic = true },
            Values = [new("ferry", Two[0], 3)],
        }).ToSvg()).Message);

    [Fact]
    public void ToSvg_DateBeyondTheCalendar_SaysWhatToDo() => Assert.Contains(
        "expected a date of the years 1 to 9999; LinePoint.At makes a point of a date",
        Assert.Throws<ArgumentException>(() => (ChartSamples.Dates(Two) with { Points = [new(Two[0], 1e9, 1)] }).ToSvg()).Message);

    [Theory]
    [InlineData(3, 4)]
    [InlineData(0.011, 0.012)]
    [InlineData(250, 480)]
    public void ToSvg_LogarithmsWithinADecade_HaveTicks(double low, double high)
    {
        var chart = ChartSamples.Terms() with
        {
            ShowEquality = false,
            XAxis = new ChartAxis("x") { Logarithmic = true },
            YAxis = new ChartAxis("y") { Logarithmic = true },
            Points = [new("ferry", low, low), new("crew", high, high)],
        };
        Assert.InRange(chart.ToSvg().Split("text-anchor=\"end\"").Length - 1, 2, 20);
    }

    [Fact]
    public void ToPlotlyJson_HalfACharacter_IsReplaced() =>
        Assert.Contains("ferry \\uFFFD", ChartSamples.Terms().WithTitle("ferry \ud83d").ToPlotlyJson());

    private static void AssertToldAndHinted(Func<object> draw)
    {
        var message = Assert.Throws<ArgumentException>(draw).Message;
        Assert.Contains("expected a finite number; give null for a value that is missing", message);
    }
}
