using Microsoft.Data.Analysis;
using Parallax.Tables;

namespace Parallax.Tests.Tables;

public sealed class PivotTableTests
{
    private static readonly DataFrame Counts = Samples.Counts();

    [Fact]
    public void AbsentCombination_IsMissingNotZero()
    {
        var some = Counts.Where(r => !r.IsMissing("outlet") && r.Number("count") > 1);
        var table = some.PivotTable("name", "outlet", Aggregate.Sum("count"));
        Assert.Equal(["name", "Harbour Post", "The Lantern"], table.Names());
        Assert.Equal(["Ada Bell", "Otto Crane"], table.Values("name"));
        Assert.Equal([3L, 2L], table.Values("Harbour Post"));
        Assert.Equal([null, 5L], table.Values("The Lantern"));
    }

    [Fact]
    public void MissingHeader_IsTheLastColumn() => Assert.Equal(
        ["name", "Harbour Post", "The Lantern", "(missing)"],
        Counts.PivotTable("name", "outlet", Aggregate.Count()).Names());

    [Fact]
    public void NumbersAsHeader_AreInTheirOrderAndApart()
    {
        var rows = new[] { (10.0, 1), (9.0, 2), (0.1234567, 3), (0.12345671, 4) };
        var frame = rows.ToDataFrame(("all", _ => "x"), ("key", r => r.Item1), ("value", r => r.Item2));
        var table = frame.PivotTable("all", "key", Aggregate.Sum("value"));
        Assert.Equal(["all", "0.1234567", "0.12345671", "9", "10"], table.Names());
        Assert.Equal(["x", 3L, 4L, 2L, 1L], table.Columns.Select(c => c[0]));
    }

    [Fact]
    public void SeveralRowColumns_Stay() => Assert.Equal(
        ["outlet", "name", "1", "2", "3", "5", "7"],
        Counts.PivotTable(["outlet", "name"], "count", Aggregate.Count("n")).Names());

    [Fact]
    public void HeaderNamedAsARowColumn_IsAnError()
    {
        var frame = Counts.WithColumn("kind", _ => "name");
        Assert.StartsWith(
            "Two columns are named 'name'",
            Columns.Error<ArgumentException>(() => frame.PivotTable("name", "kind", Aggregate.Count())));
    }

    [Fact]
    public void RandomRows_AreTheSumsOfLinq()
    {
        var random = new Random(3);
        var rows = Enumerable.Range(0, 1_000)
            .Select(_ => (Row: random.Next(12), Column: random.Next(6), Value: random.Next(100))).ToArray();
        var frame = rows.ToDataFrame(("row", r => r.Row), ("column", r => r.Column), ("value", r => r.Value));
        var table = frame.PivotTable("row", "column", Aggregate.Sum("value"));
        foreach (var (key, at) in table.Values("row").Select((key, at) => ((int)key!, at)))
            for (var column = 0; column < 6; column++)
            {
                var cells = rows.Where(r => r.Row == key && r.Column == column).ToArray();
                var expected = cells.Length == 0 ? null : (object)cells.Sum(r => (long)r.Value);
                Assert.Equal(expected, table[$"{column}"][at]);
            }
    }
}
