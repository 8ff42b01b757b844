using Microsoft.Data.Analysis;
using Parallax.Frames;

namespace Parallax.Polyglot.Tests;

public sealed class DataFrameBridgeTests
{
    private static readonly Frame AllTypes = new(
        FrameColumn.Create("text", ["plain", "", null]),
        FrameColumn.Create("int", new int?[] { 1, null, int.MinValue }),
        FrameColumn.Create("long", new long?[] { 5_000_000_000, null, 1 }),
        FrameColumn.Create("double", new double?[] { 0.125, null, double.NaN }),
        FrameColumn.Create("bool", new bool?[] { true, false, null }),
        FrameColumn.Create("moment", new DateTimeOffset?[] { new(2024, 5, 16, 8, 30, 0, TimeSpan.FromHours(2)), null, DateTimeOffset.UnixEpoch }));

    [Fact]
    public void ToFrame_WhatToDataFrameGave_IsTheSameTable()
    {
        var back = AllTypes.ToDataFrame().ToFrame();
        Assert.Equal(AllTypes.Columns.Select(c => (c.Name, c.DataType)), back.Columns.Select(c => (c.Name, c.DataType)));
        for (var column = 0; column < back.Columns.Count; column++)
            for (var row = 0; row < back.Rows.Count; row++)
                Assert.Equal(AllTypes.Columns[column][row], back.Columns[column][row]);
    }

    [Fact]
    public void ToDataFrame_AllTypes_KeepsNamesOrderTypesAndNulls()
    {
        var data = AllTypes.ToDataFrame();
        Assert.Equal(AllTypes.Columns.Names, data.Columns.Select(c => c.Name));
        Assert.Equal(AllTypes.Columns.Select(c => c.DataType), data.Columns.Select(c => c.DataType));
        Assert.All(data.Columns, c => Assert.Equal(1, c.NullCount));
        Assert.Equal(3, data.Rows.Count);
    }

    [Fact]
    public void ToFrame_DateTimeColumn_BecomesMomentsInUtc()
    {
        var data = new DataFrame(new DateTimeDataFrameColumn("day", new DateTime?[] { new(2031, 3, 4), null }));
        var frame = data.ToFrame();
        Assert.Equal(new DateTimeOffset(2031, 3, 4, 0, 0, 0, TimeSpan.Zero), frame["day"][0]);
        Assert.True(frame["day"].IsNull(1));
    }

    [Fact]
    public void ToFrame_AllMissingColumn_KeepsItsType() =>
        Assert.Equal(typeof(double), new DataFrame(new DoubleDataFrameColumn("x", new double?[] { null, null })).ToFrame()["x"].DataType);

    [Fact]
    public void ToDataView_Frame_HasItsColumns() =>
        Assert.Equal(AllTypes.Columns.Names, AllTypes.ToDataView().Schema.Select(c => c.Name));

    [Fact]
    public void GroupBy_OfABridgedTable_SumsItsNumbers()
    {
        var data = new Frame(FrameColumn.Create("outlet", ["Post", "Wire", "Post"]), FrameColumn.Create("count", new int?[] { 1, 2, 3 })).ToDataFrame();
        var sums = data.GroupBy("outlet").Sum("count").ToFrame();
        var byOutlet = Enumerable.Range(0, sums.Rows.Count).ToDictionary(row => (string)sums["outlet"][row]!, row => Convert.ToDouble(sums["count"][row], System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal((4.0, 2.0), (byOutlet["Post"], byOutlet["Wire"]));
    }
}
