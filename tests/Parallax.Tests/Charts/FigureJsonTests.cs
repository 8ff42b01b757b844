using Parallax.Charts;
using Parallax.Charts.Plotly;
using Plotly.NET;
using Chart = Plotly.NET.CSharp.Chart;

namespace Parallax.Tests.Charts;

/// <summary>Our writer of figures gives what Plotly.NET's gives.</summary>
public sealed class FigureJsonTests
{
    private static readonly Dictionary<string, Func<GenericChart>> Own = new()
    {
        ["point"] = () => Chart.Point<double, double, string>(x: [1, 2.5], y: [3, 1e-7], Name: "a <b>"),
        ["bar"] = () => Chart.Bar<int, string, string>(values: [1, 2], Keys: new[] { "p", "q" }, MarkerColor: Color.fromKeyword(ColorKeyword.Red)),
        ["heatmap"] = () => Chart.Heatmap<double, string, string, string>(zData: new[] { new[] { 1.0, 2 }, [3, 4] }, ColorScale: StyleParam.Colorscale.Viridis),
        ["pie"] = () => Chart.Pie<double, string, string>(values: [3, 5], Labels: new[] { "own", "quoted" }),
        ["box"] = () => Chart.BoxPlot<double, string, string>(X: new[] { 1.0, 2, 5 }, BoxPoints: StyleParam.BoxPoints.All),
        ["line"] = () => Chart.Line<DateTime, double, string>(x: [new DateTime(2031, 3, 1)], y: [1.0]),
        ["grid"] = () => Chart.Grid([Chart.Point<double, double, string>([1], [2]), Chart.Point<double, double, string>([3], [4])], 1, 2),
    };

    public static TheoryData<string> Names => [.. ChartSamples.All.Select(c => c.Name)];

    public static TheoryData<string> OwnNames => [.. Own.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Direct_EverySample_IsWhatPlotlyWrites(string name)
    {
        var figure = ChartSamples.All.Single(c => c.Name == name).Chart.ToPlotly();
        Assert.Equal(FigureJson.ByPlotly(figure), FigureJson.Direct(figure));
    }

    [Theory]
    [MemberData(nameof(OwnNames))]
    public void Of_UsersFigureWithTheDefaultTemplate_IsWhatPlotlyWrites(string name) =>
        Assert.Equal(FigureJson.ByPlotly(Own[name]()), FigureJson.Of(Own[name]()));

    [Fact]
    public void Of_DatesThatOnlyPlotlyCanWrite_AreWritten()
    {
        Assert.Null(FigureJson.Direct(Own["line"]()));
        Assert.Contains("\"x\":[\"2031-03-01T00:00:00\"]", FigureJson.Of(Own["line"]()));
    }

    [Fact]
    public void Of_NumbersThatAreNotFinite_AreMissing() => Assert.Contains(
        "\"x\":[null,null,1]",
        FigureJson.Of(Chart.Point<double, double, string>(x: [double.NaN, double.PositiveInfinity, 1], y: [1, 2, 3], UseDefaults: false)));

    [Fact]
    public void Of_ObjectThatHoldsItself_SaysSo()
    {
        var figure = Own["point"]();
        var loop = new Dictionary<string, object>();
        loop["self"] = loop;
        GenericChart.getTraces(figure)[0].SetProperty("meta", loop);
        Assert.Contains("may hold itself", Assert.Throws<ArgumentException>(() => FigureJson.Of(figure)).Message);
    }
}
