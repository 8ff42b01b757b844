using Parallax.Frames;

namespace Parallax.Tests.Frames;

public sealed class FrameTests
{
    private static readonly Frame Counts = Frame.FromRows(
        new (string? Outlet, string Name, int Count, double? Rate)[]
        {
            ("Harbour Post", "Ada Bell", 3, 1.5),
            ("The Lantern", "Ada Bell", 1, null),
            ("Harbour Post", "Otto Crane", 2, 0.25),
            ("The Lantern", "Otto Crane", 5, 4),
            (null, "Ada Bell", 7, 2),
        },
        ("outlet", r => r.Outlet), ("name", r => r.Name), ("count", r => r.Count), ("rate", r => r.Rate));

    [Fact]
    public void FromRows_MixedValues_FindsColumnTypes()
    {
        Assert.Equal([typeof(string), typeof(string), typeof(int), typeof(double)], Counts.Columns.Select(c => c.DataType));
        Assert.Equal(5, Counts.Rows.Count);
        Assert.Equal(1, Counts["rate"].NullCount);
    }

    [Fact]
    public void FromRows_IntAndDouble_WidensToDouble()
    {
        var frame = Frame.FromRows(new object[] { 1, 2.5 }, ("x", x => x));
        Assert.Equal([1.0, 2.5], frame["x"].Numbers());
    }

    [Fact]
    public void FromRows_TextAfterNumber_NamesColumnAndRow()
    {
        var error = Assert.Throws<ArgumentException>(() => Frame.FromRows(new object[] { 1, "two" }, ("x", x => x)));
        Assert.Contains("Column 'x', row 1", error.Message);
    }

    [Theory]
    [InlineData("outlets", "outlet")]
    [InlineData("Count", "count")]
    [InlineData("raet", "rate")]
    public void Indexer_UnknownColumn_ListsColumnsAndSuggests(string asked, string meant)
    {
        var error = Assert.Throws<ArgumentException>(() => Counts[asked]);
        Assert.Equal($"Column '{asked}' not found; columns are outlet, name, count, rate; did you mean '{meant}'?", error.Message);
    }

    [Fact]
    public void Filter_Condition_KeepsMatchingRowsInOrder() =>
        Assert.Equal([3, 5, 7], Counts.Filter(row => row.Number("count") > 2)["count"].Numbers());

    [Fact]
    public void Filter_ValueOfOtherNumberType_FindsIt()
    {
        Assert.Equal("The Lantern", Counts.Filter("rate", 4).Rows[0].Text("outlet"));
        Assert.Single(Counts.Filter("outlet", (object?)null).Rows);
    }

    [Fact]
    public void OrderBy_MissingValue_StandsLastInBothDirections()
    {
        Assert.Equal([2, 3, 7, 5, 1], Counts.OrderBy("rate")["count"].Numbers());
        Assert.Equal([5, 7, 3, 2, 1], Counts.OrderByDescending("rate")["count"].Numbers());
    }

    [Fact]
    public void OrderBy_TwoColumns_FirstCountsMost() =>
        Assert.Equal([1, 3, 7, 2, 5], Counts.OrderBy("name", "count")["count"].Numbers());

    [Fact]
    public void GroupBy_TwoColumnsSeveralAggregates_MatchesHandCount()
    {
        var doubled = Counts.Append(Counts);
        var groups = doubled.GroupBy("outlet", "name").Aggregate(Aggregate.Count("n"), Aggregate.Sum("count", "sum"), Aggregate.Mean("rate", "mean"));
        Assert.Equal(["outlet", "name", "n", "sum", "mean"], groups.Columns.Names);
        Assert.Equal([6, 2, 4, 10, 14], groups["sum"].Numbers());
        Assert.Equal([2, 2, 2, 2, 2], groups["n"].Numbers());
        Assert.Null(groups["mean"][1]);
        Assert.Equal(typeof(long), groups["sum"].DataType);
        Assert.Null(groups["outlet"][4]);
    }

    [Fact]
    public void GroupBy_SumOfGroups_IsSumOfColumn() =>
        Assert.Equal(Counts["count"].Sum(), Counts.GroupBy("outlet").Sum("count")["count"].Sum());

    [Fact]
    public void Aggregate_MinMaxMedianDistinctFirst_ByHand()
    {
        var all = Counts.With("all", _ => 1).GroupBy("all").Aggregate(Aggregate.Min("name"), Aggregate.Max("rate"),
            Aggregate.Median("count"), Aggregate.CountDistinct("name"), Aggregate.First("outlet"), Aggregate.StandardDeviation("count"));
        Assert.Equal("Ada Bell", all["name_min"][0]);
        Assert.Equal(4.0, all["rate_max"][0]);
        Assert.Equal(3.0, all["count_median"][0]);
        Assert.Equal(2, all["name_distinct"][0]);
        Assert.Equal("Harbour Post", all["outlet"][0]);
        Assert.Equal(2.408319, (double)all["count_sd"][0]!, 6);
    }

    [Fact]
    public void Pivot_AbsentCombination_IsMissingNotZero()
    {
        var table = Counts.Filter(r => !r.IsNull("outlet") && r.Number("count") > 1).Pivot("name", "outlet", Aggregate.Sum("count"));
        Assert.Equal(["name", "Harbour Post", "The Lantern"], table.Columns.Names);
        Assert.Equal("Ada Bell", table["name"][0]);
        Assert.Equal(3L, table["Harbour Post"][0]);
        Assert.Null(table["The Lantern"][0]);
        Assert.Equal(5L, table["The Lantern"][1]);
    }

    [Theory]
    [InlineData(JoinKind.Inner, 2)]
    [InlineData(JoinKind.Left, 5)]
    [InlineData(JoinKind.Full, 6)]
    public void Join_Kinds_KeepTheRightRows(JoinKind kind, int rows)
    {
        var words = Frame.FromRows(new[] { ("The Lantern", 800), ("Evening Star", 500) }, ("outlet", r => r.Item1), ("words", r => r.Item2), ("count", r => r.Item2));
        var joined = Counts.Join(words, "outlet", kind);
        Assert.Equal(rows, joined.Rows.Count);
        Assert.Equal(["outlet", "name", "count", "rate", "words", "count_right"], joined.Columns.Names);
        Assert.All(joined.Rows.Where(r => r.Text("outlet") == "The Lantern"), r => Assert.Equal(800, r.Get<int>("words")));
        if (kind == JoinKind.Full) Assert.Equal("Evening Star", joined["outlet"][5]);
    }

    [Fact]
    public void Join_MissingKeys_MatchNothing() =>
        Assert.Equal(4, Counts.Select("outlet", "name").Join(Counts.Select("outlet", "name", "rate"), ["outlet", "name"]).Rows.Count);

    [Fact]
    public void With_ExistingName_ReplacesColumnInPlace()
    {
        var frame = Counts.With("count", r => r.Number("count") * 10);
        Assert.Equal(Counts.Columns.Names, frame.Columns.Names);
        Assert.Equal(30.0, frame["count"][0]);
        Assert.Equal(3, Counts["count"][0]);
    }

    [Fact]
    public void Description_NumberColumns_GivesQuartiles()
    {
        var row = Counts.Description().Filter("column", "count").Rows[0];
        Assert.Equal([5, 3.6, 1, 2, 3, 5, 7], new[] { "values", "mean", "min", "q1", "median", "q3", "max" }.Select(c => row.Number(c)));
    }

    [Fact]
    public void Info_Columns_CountsMissingAndDistinct()
    {
        var row = Counts.Info().Filter("column", "outlet").Rows[0];
        Assert.Equal(("string", 4, 1, 2), (row.Text("type"), row.Get<int>("values"), row.Get<int>("missing"), row.Get<int>("distinct")));
    }

    [Fact]
    public void Get_MissingValueAsPlainNumber_SaysSo()
    {
        var error = Assert.Throws<InvalidOperationException>(() => Counts.Rows[1].Get<double>("rate"));
        Assert.Contains("no value in column 'rate'", error.Message);
        Assert.Null(Counts.Rows[1].Get<double?>("rate"));
        Assert.Equal(1.5, Counts.Rows[0].Get<double?>("rate"));
    }

    [Fact]
    public void Constructor_DifferentLengths_NamesBothColumns()
    {
        var error = Assert.Throws<ArgumentException>(() => new Frame(FrameColumn.Create("a", [1, 2]), FrameColumn.Create("b", ["x"])));
        Assert.Contains("'b' has 1 rows, 'a' has 2", error.Message);
    }

    [Fact]
    public void HeadTailDistinct_Rows_AreTakenInOrder()
    {
        Assert.Equal([3, 1], Counts.Head(2)["count"].Numbers());
        Assert.Equal([5, 7], Counts.Tail(2)["count"].Numbers());
        Assert.Equal([3, 2], Counts.Distinct("name")["count"].Numbers());
        Assert.Equal(5, Counts.Head(99).Rows.Count);
    }
}
