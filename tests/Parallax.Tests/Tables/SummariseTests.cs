using Microsoft.Data.Analysis;
using Parallax.Tables;

namespace Parallax.Tests.Tables;

public sealed class SummariseTests
{
    private static readonly DataFrame Counts = Samples.Counts();

    [Fact]
    public void TwoKeysSeveralAggregates_MatchHandCount()
    {
        var result = Counts.AppendRows(Counts).Summarise(
            ["outlet", "name"], Aggregate.Count("n"), Aggregate.Sum("count", "sum"), Aggregate.Mean("rate", "mean"));
        Assert.Equal(["outlet", "name", "n", "sum", "mean"], result.Names());
        Assert.Equal([6L, 2L, 4L, 10L, 14L], result.Values("sum"));
        Assert.Equal([2, 2, 2, 2, 2], result.Values("n"));
        Assert.Equal([1.5, null, 0.25, 4.0, 2.0], result.Values("mean"));
        Assert.Null(result["outlet"][4]);
    }

    [Fact]
    public void NoKeys_IsOneRow()
    {
        var all = Counts.Summarise(
            [], Aggregate.Min("name"), Aggregate.Max("rate"), Aggregate.Median("count"), Aggregate.Distinct("outlet"),
            Aggregate.First("outlet"), Aggregate.StandardDeviation("count"), Aggregate.CountValues("rate"),
            Aggregate.Quantile("count", 0.25, "q1"));
        Assert.Equal(
            ["name_min", "rate_max", "count_median", "outlet_distinct", "outlet", "count_sd", "rate_values", "q1"],
            all.Names());
        Assert.Equal(["Ada Bell", 4.0, 3.0, 2, "Harbour Post"], all.Columns.Take(5).Select(c => c[0]));
        Assert.Equal(2.408319, (double)all["count_sd"][0], 6);
        Assert.Equal([4, 2.0], all.Columns.TakeLast(2).Select(c => c[0]));
    }

    [Fact]
    public void Shares_AddUpToTheWhole()
    {
        var shares = Counts.Summarise("name", Aggregate.Share("count", "share"), Aggregate.ShareOfRows("rows"));
        Assert.Equal([11 / 18.0, 7 / 18.0], shares.Values("share"));
        Assert.Equal([0.6, 0.4], shares.Values("rows"));
    }

    [Fact]
    public void Share_OfNothing_IsMissing() =>
        Assert.Null(Counts.WithColumn("zero", _ => 0).Summarise([], Aggregate.Share("zero"))["zero_share"][0]);

    [Fact]
    public void NoRows_GivesNoGroupsAndKeepsTypes()
    {
        var none = Samples.AllTypes().Where(_ => false)
            .Summarise("text", Aggregate.Sum("int"), Aggregate.Max("offset"));
        Assert.Equal([typeof(string), typeof(long), typeof(DateTimeOffset)], none.Columns.Select(c => c.DataType));
        Assert.Equal(0, none.Rows.Count);
    }

    [Theory]
    [InlineData("bool")]
    [InlineData("offset")]
    [InlineData("time")]
    [InlineData("double")]
    [InlineData("long")]
    public void KeysOfEveryType_KeepTypeAndTheMissingOne(string key)
    {
        var result = Samples.AllTypes().Summarise(key, Aggregate.Count());
        Assert.Equal(Samples.AllTypes()[key].DataType, result[key].DataType);
        Assert.Contains(null, result.Values(key));
        Assert.Equal(4, result.Values("count").Cast<int>().Sum());
    }

    [Fact]
    public void MinAndMax_OfEveryType_KeepIt()
    {
        var all = Samples.AllTypes();
        Aggregate[] least = [.. all.Names().Select(n => Aggregate.Min(n, n))];
        var result = all.Summarise([], least);
        Assert.Equal(all.Columns.Select(c => c.DataType), result.Columns.Select(c => c.DataType));
        Assert.Equal(["", -2, 1L, -1e-7, false], result.Columns.Take(5).Select(c => c[0]));
    }

    [Fact]
    public void Sum_BeyondALong_IsAnErrorAndNoWrongNumber()
    {
        var frame = new DataFrame(new Int64DataFrameColumn("n", [long.MaxValue, 1]));
        Assert.Contains(
            "beyond 9223372036854775807",
            Columns.Error<OverflowException>(() => frame.Summarise([], Aggregate.Sum("n"))));
    }

    [Fact]
    public void NumbersOfText_SayWhatTheColumnHolds()
    {
        Aggregate[] ofNumbers = [Aggregate.Sum("name"), Aggregate.Mean("name"), Aggregate.Share("name")];
        Assert.All(ofNumbers, aggregate => Assert.Equal(
            "Column 'name' holds string, not numbers.",
            Columns.Error<InvalidOperationException>(() => Counts.Summarise([], aggregate))));
    }

    [Fact]
    public void TwoResultsOfOneName_AreAnError() => Assert.StartsWith(
        "Two columns are named 'count'",
        Columns.Error<ArgumentException>(() => Counts.Summarise("name", Aggregate.Count(), Aggregate.Count())));

    [Fact]
    public void Quantile_BeyondOne_IsAnError() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Aggregate.Quantile("count", 1.5, "q"));

    [Fact]
    public void RandomRows_AreTheGroupsOfLinq()
    {
        var random = new Random(7);
        var rows = Enumerable.Range(0, 3_000)
            .Select(_ => (Outlet: $"outlet {random.Next(3)}", Day: random.Next(9), Value: Value(random))).ToArray();
        var frame = rows.ToDataFrame(("outlet", r => r.Outlet), ("day", r => r.Day), ("value", r => r.Value));
        var result = frame.Summarise(
            ["outlet", "day"], Aggregate.Count("n"), Aggregate.Sum("value", "sum"), Aggregate.Mean("value", "mean"),
            Aggregate.Max("value", "max"));
        var groups = rows.GroupBy(r => (r.Outlet, r.Day)).ToArray();
        Assert.Equal(groups.Select(g => (object)g.Key.Outlet), result.Values("outlet"));
        Assert.Equal(groups.Select(g => (object)g.Key.Day), result.Values("day"));
        Assert.Equal(groups.Select(g => (object)g.Count()), result.Values("n"));
        Assert.Equal(groups.Select(g => (object?)g.Sum(r => r.Value)), result.Values("sum"));
        Assert.Equal(groups.Select(g => (object?)g.Max(r => r.Value)), result.Values("max"));
        var means = groups.Select(g => Math.Round(g.Average(r => r.Value)!.Value, 12));
        Assert.Equal(means, result.Values("mean").Select(mean => Math.Round((double)mean!, 12)));
    }

    private static double? Value(Random random) => random.Next(4) == 0 ? null : random.NextDouble();
}
