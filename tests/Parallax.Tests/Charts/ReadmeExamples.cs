using Parallax.Charts;
using Parallax.Frames;

namespace Parallax.Tests.Charts;

/// <summary>The code of the READMEs of tables and charts: what stands there is compiled and run here.</summary>
public sealed class ReadmeExamples
{
    [Fact]
    public void Frames_Readme_DoesWhatItSays()
    {
        var mentions = new[]
        {
            new { Outlet = "Harbour Post", Name = "Ada Bell", Words = 612 },
            new { Outlet = "Harbour Post", Name = "Otto Crane", Words = 612 },
            new { Outlet = "The Lantern", Name = "Ada Bell", Words = 745 },
            new { Outlet = "The Lantern", Name = "Ada Bell", Words = 745 },
        }.ToFrame();
        var counts = mentions.GroupBy("name", "outlet").Aggregate(Aggregate.Count("mentions"), Aggregate.Max("words", "words"));
        var rates = counts.With("per1000", row => 1000.0 * row.Get<int>("mentions") / row.Get<int>("words")).OrderByDescending("per1000");
        var table = counts.Pivot("name", "outlet", Aggregate.Sum("mentions", "mentions"));
        var oneOutlet = rates.Filter("outlet", "The Lantern").Head(3);
        var csv = rates.ToCsv();
        var again = Frame.LoadCsvFromString(csv);
        var about = again.Info();
        var numbers = again.Description();
        Assert.Equal("The Lantern", rates["outlet"][0]);
        Assert.Equal(2L, table["The Lantern"][0]);
        Assert.True(table["The Lantern"].IsNull(1));
        Assert.Single(oneOutlet.Rows);
        Assert.Equal(rates.Columns.Select(c => c.DataType), again.Columns.Select(c => c.DataType));
        Assert.Equal(5, about.Rows.Count);
        Assert.Equal(3, numbers.Rows.Count);
    }

    [Fact]
    public void Charts_Readme_DoesWhatItSays()
    {
        var chart = new BarChart
        {
            Title = "The Lantern names Ada Bell twice as often as Harbour Post",
            Subtitle = "Mentions by name; one article each (612 and 745 words).",
            Outlets = ["Harbour Post", "The Lantern"],
            ValueAxis = "mentions",
            Values = [new("Ada Bell", "Harbour Post", 4), new("Ada Bell", "The Lantern", 8), new("Otto Crane", "The Lantern", 0)],
        };
        var wide = chart.ToSvg(1200);
        var narrow = chart.WithTitle("On a phone").ToSvg(380);
        var figure = chart.ToPlotlyJson();
        var counts = Frame.FromRows(chart.Values, ("person", v => v.Category), ("outlet", v => v.Outlet), ("mentions", v => v.Value));
        var dumbbell = new DumbbellChart { Title = "The same as dots", ValueAxis = "mentions", Values = OutletValue.From(counts, "person", "mentions") };
        Assert.Contains(">not in file</text>", wide);
        Assert.Contains("<title>On a phone</title>", narrow);
        Assert.Contains("\"type\":\"bar\"", figure);
        Assert.Equal(chart.Values, dumbbell.Values);
    }

    [Theory]
    [InlineData("Charts")]
    [InlineData("Frames")]
    public void Readme_EveryLineOfCode_StandsInTheTests(string folder)
    {
        var code = File.ReadAllLines(Repository.PathOf("tests", "Parallax.Tests", "Charts", "ReadmeExamples.cs")).Select(l => l.Trim()).ToHashSet();
        var inside = false;
        foreach (var line in File.ReadAllLines(Repository.PathOf("lib", "Parallax", folder, "README.md")).Select(l => l.Trim()))
            if (line.StartsWith("```", StringComparison.Ordinal)) inside = !inside;
            else if (inside) Assert.Contains(line, code);
    }

    [Fact]
    public void Readme_Pictures_AreThere()
    {
        var folder = Repository.PathOf("lib", "Parallax", "Charts");
        var pictures = File.ReadAllText(Path.Combine(folder, "README.md")).Split("](").Skip(1).Select(p => p[..p.IndexOf(')', StringComparison.Ordinal)]).ToArray();
        Assert.Equal(11, pictures.Length);
        Assert.All(pictures, p => Assert.True(File.Exists(Path.Combine(folder, p)), p));
    }
}
