using Microsoft.Data.Analysis;
using Parallax.Tables;

namespace Parallax.Tests.Tables;

public sealed class RowVerbsTests
{
    private static readonly DataFrame Counts = Samples.Counts();

    [Fact]
    public void Where_Condition_KeepsMatchingRowsInOrder() =>
        Assert.Equal([3, 5, 7], Counts.Where(row => row.Number("count") > 2).Values("count"));

    [Fact]
    public void Where_MissingNumber_IsInNoComparison()
    {
        Assert.Equal(4, Counts.Where(row => row.Number("rate") >= 0).Rows.Count);
        Assert.Equal(0, Counts.Where(row => row.Number("rate") < 0).Rows.Count);
    }

    [Fact]
    public void Where_TextAndPosition_AreThere() =>
        Assert.Equal([2], Counts.Where(row => row.Text("outlet") == "Harbour Post" && row.Index > 0).Values("count"));

    [Fact]
    public void Where_NothingMatches_KeepsColumnsAndTypes()
    {
        var none = Samples.AllTypes().Where(_ => false);
        Assert.Equal(Samples.AllTypes().Types(), none.Types());
        Assert.Equal(0, none.Rows.Count);
    }

    [Fact]
    public void SortBy_MissingValue_IsLastInBothDirections()
    {
        Assert.Equal([2, 3, 7, 5, 1], Counts.SortBy("rate").Values("count"));
        Assert.Equal([5, 7, 3, 2, 1], Counts.SortByDescending("rate").Values("count"));
    }

    [Fact]
    public void SortBy_TwoColumns_FirstCountsMost() =>
        Assert.Equal([1, 3, 7, 2, 5], Counts.SortBy("name", "count").Values("count"));

    [Fact]
    public void SortBy_MixedDirections_EachHasItsOwn() =>
        Assert.Equal([7, 3, 1, 5, 2], Counts.SortBy("name", SortColumn.Descending("count")).Values("count"));

    [Fact]
    public void SortBy_NoColumn_SaysSo() =>
        Assert.StartsWith("No column to sort by was given", Columns.Error<ArgumentException>(() => Counts.SortBy()));

    [Fact]
    public void SortBy_Text_IsOrdinal()
    {
        var frame = new[] { "a", "B", "ä", "A" }.ToDataFrame();
        Assert.Equal(["A", "B", "a", "ä"], frame.SortBy("value").Values("value"));
    }

    [Fact]
    public void SortBy_RandomRows_IsTheOrderOfLinq()
    {
        var random = new Random(11);
        var rows = Enumerable.Range(0, 2_000)
            .Select(i => (Key: random.Next(20), Rate: random.Next(50) / 10.0, At: i)).ToArray();
        var frame = rows.ToDataFrame(
            ("key", r => r.Key), ("rate", r => r.Rate == 0 ? null : r.Rate), ("at", r => r.At));
        var expected = rows.OrderByDescending(r => r.Key).ThenBy(r => r.Rate == 0).ThenBy(r => r.Rate);
        var sorted = frame.SortBy(SortColumn.Descending("key"), "rate");
        Assert.Equal(expected.Select(r => (object)r.At), sorted.Values("at"));
    }

    [Fact]
    public void DistinctRows_Column_KeepsTheFirstOfEach() =>
        Assert.Equal([3, 2], Counts.DistinctRows("name").Values("count"));

    [Fact]
    public void DistinctRows_AllColumns_LeavesOutRepeats() =>
        Columns.AssertSame(Samples.AllTypes(), Samples.AllTypes().AppendRows(Samples.AllTypes()).DistinctRows());

    [Fact]
    public void AppendRows_OtherOrderAndWiderNumbers_AreMatchedByName()
    {
        var other = new DataFrame(
            new DoubleDataFrameColumn("rate", [9.5]), new Int64DataFrameColumn("count", [6_000_000_000]),
            new StringDataFrameColumn("name", [null]), new StringDataFrameColumn("outlet", ["Evening Star"]));
        var all = Counts.AppendRows(other);
        Assert.Equal(Counts.Names(), all.Names());
        Assert.Equal([3L, 1L, 2L, 5L, 7L, 6_000_000_000L], all.Values("count"));
        Assert.Null(all["name"][5]);
    }

    [Fact]
    public void AppendRows_OtherColumns_NamesBoth()
    {
        var error = Assert.Throws<ArgumentException>(() => Counts.AppendRows(Counts.Without("rate")));
        Assert.Equal(
            "Columns differ: found outlet, name, count, expected outlet, name, count, rate; "
            + "make them the same with Select and Rename.",
            error.Message);
    }

    [Fact]
    public void AppendRows_TextToNumbers_NamesBothTypes()
    {
        var error = Assert.Throws<ArgumentException>(() => Counts.AppendRows(Counts.WithColumn("count", _ => "many")));
        Assert.Equal(
            "Column 'count' holds int in one data frame and string in the other; make them the same with WithColumn.",
            error.Message);
    }

    [Theory]
    [InlineData(2, 2)]
    [InlineData(0, 0)]
    [InlineData(-1, 0)]
    [InlineData(99, 5)]
    public void FirstRows_Count_IsClamped(int asked, int given) =>
        Assert.Equal(given, Counts.FirstRows(asked).Rows.Count);
}
