using Parallax.Tables;

namespace Parallax.Tests.Tables;

public sealed class DescribeTests
{
    [Fact]
    public void NumberColumn_HasQuartiles()
    {
        var row = Samples.Counts().Describe().Where(r => r.Text("column") == "count");
        Assert.Equal(
            ["count", "int", 5, 0, 5, 3.6, 2.0, 3.0, 5.0, 1.0, 7.0],
            row.Select(
                "column", "type", "values", "missing", "distinct", "mean", "q1", "median", "q3", "min", "max").Row());
        Assert.Equal(2.408319, (double)row["sd"][0], 6);
    }

    [Fact]
    public void TextColumn_HasNoNumbers()
    {
        var row = Samples.Counts().Describe().Where(r => r.Text("column") == "outlet");
        Assert.Equal(
            ["outlet", "string", 4, 1, 2, null, null],
            row.Select("column", "type", "values", "missing", "distinct", "mean", "max").Row());
    }

    [Fact]
    public void EveryType_HasARow()
    {
        var described = Samples.AllTypes().Describe();
        Assert.Equal(
            ["string", "int", "long", "double", "bool", "DateTimeOffset", "DateTime"], described.Values("type"));
        Assert.Equal([1, 1, 1, 1, 1, 2, 2], described.Values("missing"));
    }
}
