using Microsoft.Data.Analysis;
using Parallax.Tables;

namespace Parallax.Tests.Tables;

public sealed class ColumnVerbsTests
{
    private static readonly DataFrame Counts = Samples.Counts();

    [Fact]
    public void Select_Names_GivesThemInThisOrder() =>
        Assert.Equal(["rate", "name"], Counts.Select("rate", "name").Names());

    [Fact]
    public void Without_Names_LeavesTheOthers() =>
        Assert.Equal(["outlet", "rate"], Counts.Without("name", "count").Names());

    [Theory]
    [InlineData("outlets", "outlet")]
    [InlineData("Count", "count")]
    [InlineData("raet", "rate")]
    public void AnyVerb_UnknownColumn_ListsColumnsAndSuggests(string asked, string meant)
    {
        var expected = $"Column '{asked}' not found; columns are outlet, name, count, rate; did you mean '{meant}'?";
        Action[] verbs =
        [
            () => Counts.Select(asked), () => Counts.Without(asked), () => Counts.Rename(asked, "x"),
            () => Counts.SortBy(asked), () => Counts.DistinctRows(asked),
            () => Counts.Where(row => row.IsMissing(asked)),
            () => Counts.Summarise(asked), () => Counts.Summarise("name", Aggregate.Sum(asked)),
            () => Counts.PivotTable("name", asked, Aggregate.Count()), () => Counts.JoinOn(Counts, asked),
        ];
        Assert.All(verbs, verb => Assert.Equal(expected, Columns.Error<ArgumentException>(verb)));
    }

    [Fact]
    public void Rename_Column_KeepsItsPlace()
    {
        var renamed = Counts.Rename("count", "mentions");
        Assert.Equal(["outlet", "name", "mentions", "rate"], renamed.Names());
        Assert.Equal(Counts.Values("count"), renamed.Values("mentions"));
        Assert.Equal("count", Counts.Columns[2].Name);
    }

    [Fact]
    public void Rename_ToANameThatIsTaken_SaysSo() => Assert.StartsWith(
        "Two columns are named 'name'", Columns.Error<ArgumentException>(() => Counts.Rename("count", "name")));

    [Fact]
    public void WithColumn_NewName_IsComputedFromTheRow()
    {
        var frame = Counts.WithColumn("double", row => row.Get<int>("count") * 2);
        Assert.Equal(["outlet", "name", "count", "rate", "double"], frame.Names());
        Assert.Equal([6, 2, 4, 10, 14], frame.Values("double"));
    }

    [Fact]
    public void WithColumn_ExistingName_TakesItsPlace()
    {
        var frame = Counts.WithColumn("count", row => row.Number("count") / 2);
        Assert.Equal(Counts.Names(), frame.Names());
        Assert.Equal(1.5, frame["count"][0]);
        Assert.Equal(3, Counts["count"][0]);
    }

    [Fact]
    public void WithColumn_NullableAndEnum_KeepTheirTypes()
    {
        var frame = Counts.WithColumn("rounded", row => row.IsMissing("rate") ? (int?)null : (int)row.Number("rate"))
            .WithColumn("kind", _ => EntityType.Person);
        Assert.Equal([1, null, 0, 4, 2], frame.Values("rounded"));
        Assert.Equal("Person", frame["kind"][0]);
    }

    [Fact]
    public void WithColumn_AnotherColumn_IsCopied()
    {
        var column = new BooleanDataFrameColumn("seen", [true, false, true, false, true]);
        var frame = Counts.WithColumn(column);
        column[0] = false;
        Assert.Equal(true, frame["seen"][0]);
    }

    [Fact]
    public void WithColumn_OfAnotherLength_NamesBoth()
    {
        var error = Assert.Throws<ArgumentException>(() => Counts.WithColumn(new Int32DataFrameColumn("n", [1, 2])));
        Assert.Equal("Column 'n' has 2 rows, 'outlet' has 5; all must have the same number.", error.Message);
    }

    [Fact]
    public void AnyVerb_ThenChange_LeavesTheSourceAsItWas()
    {
        var source = Samples.AllTypes();
        DataFrame[] results =
        [
            source.Select("int"), source.Without("text"), source.Rename("text", "t"), source.WithColumn("n", _ => 1),
            source.SortBy("int"), source.Where(_ => true), source.DistinctRows(), source.AppendRows(source),
            source.FirstRows(9), source.JoinOn(source, "int"), source.Summarise("int", Aggregate.First("double")),
            source.PivotTable("int", "text", Aggregate.Count()),
        ];
        foreach (var result in results) result["int"][0] = 99;
        Columns.AssertSame(Samples.AllTypes(), source);
    }

    [Fact]
    public void Get_MissingValueAsPlainNumber_SaysSo()
    {
        var error = Assert.Throws<InvalidOperationException>(() => Counts.Where(row => row.Get<double>("rate") > 0));
        Assert.Equal("Row 1 has no value in column 'rate'; ask for a nullable type.", error.Message);
        Assert.Equal(4, Counts.Where(row => row.Get<double?>("rate") is not null).Rows.Count);
    }

    [Fact]
    public void Get_OtherType_NamesBoth() => Assert.Equal(
        "Column 'name' holds string, not int; ask for that type.",
        Columns.Error<InvalidOperationException>(() => Counts.Where(row => row.Get<int>("name") > 0)));

    [Fact]
    public void Number_OfText_SaysWhatTheColumnHolds() => Assert.Equal(
        "Column 'name' holds string, not numbers.",
        Columns.Error<InvalidOperationException>(() => Counts.Where(row => row.Number("name") > 0)));

    [Fact]
    public void Verbs_ColumnsOfOtherOrigin_KeepTheirTypes()
    {
        var frame = new DataFrame(
            new SingleDataFrameColumn("f", [1.5f, 0.5f]), new Int16DataFrameColumn("s", [2, 1]),
            new DecimalDataFrameColumn("d", [2m, 1m]), new CharDataFrameColumn("c", ['b', 'a']),
            new UInt64DataFrameColumn("u", [2, 1]));
        var sorted = frame.SortBy("s");
        Assert.Equal(frame.Columns.Select(c => c.GetType()), sorted.Columns.Select(c => c.GetType()));
        Assert.Equal([0.5f, (short)1, 1m, 'a', 1UL], sorted.Columns.Select(c => c[0]));
        Assert.Equal(3L, frame.Summarise([], Aggregate.Sum("s"))["s_sum"][0]);
    }
}
