using Parallax.Charts;
using Parallax.Charts.Svg;

namespace Parallax.Tests.Charts;

/// <summary>Charts of drawn data: any number of outlets, long and odd names, huge, tiny, equal, negative and missing numbers.</summary>
public sealed class LayoutStressTests
{
    private static readonly string[] Words = ["Ada", "of", "Northern", "Ferry-Workers’", "Ministry", "Скерри", "日本語新聞", "A", "Überlandverkehrsgesellschaft", "&", "<b>", "U.S."];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, 12)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void ToSvg_DrawnData_NoTextOverlapsOrIsCutOff(int seed)
    {
        var random = new Random(seed);
        foreach (var chart in Charts(random))
            foreach (var width in (int[])[320, 380, 600, 1200])
            {
                var (canvas, height) = SvgWriter.Draw(chart, width);
                Assert.True(double.IsFinite(height));
                ChartSpecTests.AssertLegible(canvas, new Box(0, 0, width, height), $"{chart} at {width}");
                Assert.NotNull(System.Xml.Linq.XDocument.Parse(chart.ToSvg(width)));
                Assert.NotNull(System.Text.Json.Nodes.JsonNode.Parse(chart.ToPlotlyJson()));
            }
    }

    private static IEnumerable<ChartSpec> Charts(Random random)
    {
        string[] outlets = [.. Enumerable.Range(0, random.Next(1, 11)).Select(i => $"{Name(random)} {i}")];
        string[] categories = [.. Enumerable.Range(0, random.Next(1, 15)).Select(i => $"{Name(random)} {i}")];
        var scale = Math.Pow(10, random.Next(-4, 8));
        var negative = random.Next(3) == 0;
        var whole = random.Next(2) == 0 && scale >= 1;
        double Draw() => Math.Round((random.NextDouble() - (negative ? 0.5 : 0)) * scale * random.Next(0, 3), whole ? 0 : 9);
        OutletValue[] values = [.. categories.SelectMany(c => outlets.Select(o => new OutletValue(c, o, random.Next(6) == 0 ? null : Draw())))];
        var axis = new ChartAxis($"{Name(random)} per 1,000 words") { LowEnd = random.Next(2) == 0 ? Name(random) : null, HighEnd = random.Next(2) == 0 ? Name(random) : null };
        var title = string.Join(' ', Enumerable.Range(0, random.Next(1, 30)).Select(_ => Words[random.Next(Words.Length)]));
        yield return new BarChart { Title = title, Outlets = outlets, ValueAxis = axis, Values = values };
        yield return new DumbbellChart { Title = title, Outlets = outlets, ValueAxis = axis, Values = values, Subtitle = title };
        yield return new HeatmapChart { Title = title, Outlets = outlets, ValueAxis = axis, Values = values, Source = title };
        yield return new SlopeChart { Title = title, Outlets = outlets, ValueAxis = axis, Values = values };
        yield return new ForestChart
        {
            Title = title,
            Outlets = outlets,
            ValueAxis = axis,
            Estimates = [.. values.Where(v => v.Value is not null).Select(v => new Estimate(v.Category, v.Value!.Value, v.Value.Value - scale / 5, v.Value.Value + scale / 3) { Outlet = v.Outlet })],
        };
        yield return new DistributionChart
        {
            Title = title,
            Outlets = outlets,
            ValueAxis = axis,
            Observations = [.. categories.Take(3).SelectMany(c => outlets.SelectMany(o => Enumerable.Range(0, random.Next(0, 40)).Select(_ => new Observation(c, o, Draw()))))],
        };
        yield return new ScatterChart
        {
            Title = title,
            Outlets = outlets,
            XAxis = axis,
            YAxis = axis,
            Points = [.. Enumerable.Range(0, random.Next(0, 80)).Select(i => new ScatterPoint(Name(random), Draw(), Draw()) { Outlet = outlets[i % outlets.Length], Weight = i })],
        };
        yield return new LineChart
        {
            Title = title,
            Outlets = outlets,
            XAxis = axis,
            YAxis = axis,
            Dates = random.Next(2) == 0,
            Points = [.. outlets.SelectMany(o => Enumerable.Range(0, random.Next(0, 40)).Select(i => new LinePoint(o, 20_000 + i * random.Next(1, 400), random.Next(9) == 0 ? null : Draw())))],
        };
        yield return new SmallMultiples
        {
            Title = title,
            Outlets = outlets,
            Panels = [.. Enumerable.Range(0, random.Next(1, 5)).Select(i => new BarChart { Title = Name(random), ValueAxis = axis, Values = values })],
        };
        yield return new NetworkChart
        {
            Title = title,
            Outlets = outlets,
            WeightAxis = axis,
            Links = [.. Enumerable.Range(0, random.Next(0, 30)).Select(_ => new NetworkLink(categories[random.Next(categories.Length)], categories[random.Next(categories.Length)], random.Next(1, 9), outlets[random.Next(outlets.Length)]))],
        };
        if (outlets.Length > 1)
            yield return new PairedTextChart { Title = title, Outlets = outlets, Pairs = [.. categories.Select(c => new TextPair(random.Next(4) == 0 ? null : c + " " + title, title, random.NextDouble()))] };
    }

    private static string Name(Random random) => string.Join(' ', Enumerable.Range(0, random.Next(1, 6)).Select(_ => Words[random.Next(Words.Length)]));
}
