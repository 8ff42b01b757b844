using Microsoft.Data.Analysis;
using Parallax.Tables;

namespace Parallax.Tests.Tables;

/// <summary>
/// The faults of Microsoft.Data.Analysis 0.23.1 that this library stands in for, each with what the verbs give.
/// </summary>
/// <remarks>
/// A test whose name begins with "DataFrame" fails when a later version has mended the fault: then the README's table
/// loses a row, and the verb may go.
/// </remarks>
public sealed class DataFrameFaultsTests
{
    private static readonly DateTimeOffset May = new(2024, 5, 16, 3, 0, 0, TimeSpan.FromHours(8));

    private static DataFrame Grouped(params int?[] values) => new(
        new StringDataFrameColumn("k", values.Select(_ => "a")), new Int32DataFrameColumn("v", values));

    private static DataFrame Ties() => new(
        new Int32DataFrameColumn("key", Enumerable.Range(0, 40).Select(i => i % 2)),
        new Int32DataFrameColumn("at", Enumerable.Range(0, 40)));

    private static DataFrame Dates() => new(new PrimitiveDataFrameColumn<DateTimeOffset>("day", [May, May.AddDays(1)]));

    private static DataFrame Keys(string other) => new(
        new StringDataFrameColumn("k", ["a", null]), new Int32DataFrameColumn(other, [1, 2]));

    private static string SavedCsv(DataFrame frame)
    {
        using var stream = new MemoryStream();
        DataFrame.SaveCsv(frame, stream);
        return System.Text.Encoding.UTF8.GetString(stream.ToArray()).ReplaceLineEndings("\n");
    }

    [Fact]
    public void DataFrameGroupByMean_GroupWithNull_StillCountsItAsZero() =>
        Assert.Equal(0.5, Convert.ToDouble(Grouped(1, null).GroupBy("k").Mean("v")["v"][0]));

    [Fact]
    public void SummariseMean_GroupWithNull_LeavesItOut() =>
        Assert.Equal(1.0, Grouped(1, null).Summarise("k", Aggregate.Mean("v", "v"))["v"][0]);

    [Fact]
    public void DataFrameDescription_ColumnWithNull_StillDividesByAllRows()
    {
        var description = Grouped(1, 2, null, 4, 5).Description();
        var mean = description.Rows.Single(row => row[0] is "Mean");
        Assert.Equal(2.4, Convert.ToDouble(mean["v"]), 6);
    }

    [Fact]
    public void Describe_ColumnWithNull_GivesTheMeanOfTheValues() =>
        Assert.Equal(3.0, Grouped(1, 2, null, 4, 5).Describe()["mean"][1]);

    [Fact]
    public void DataFrameGroupBySum_GroupOfNulls_IsStillZero()
    {
        var frame = Grouped(null, null);
        Assert.Equal(0.0, Convert.ToDouble(frame.GroupBy("k").Sum("v")["v"][0]));
        Assert.Equal(0.0, Convert.ToDouble(frame.GroupBy("k").Mean("v")["v"][0]));
    }

    [Fact]
    public void Summarise_GroupOfNulls_IsMissing()
    {
        var result = Grouped(null, null).Summarise("k", Aggregate.Sum("v", "sum"), Aggregate.Mean("v", "mean"));
        Assert.Null(result["sum"][0]);
        Assert.Null(result["mean"][0]);
    }

    [Fact]
    public void DataFrameGroupBy_NullKey_IsStillDropped() =>
        Assert.Equal(1, Keys("v").GroupBy("k").Sum("v").Rows.Count);

    [Fact]
    public void Summarise_NullKey_IsAGroup()
    {
        var result = Keys("v").Summarise("k", Aggregate.Sum("v", "v"));
        Assert.Equal(["a", null], result["k"].Cast<string?>());
        Assert.Equal([1L, 2L], result["v"].Cast<long?>());
    }

    [Fact]
    public void DataFrameIntSum_BeyondInt_StillWrapsRound() =>
        Assert.Equal(int.MinValue, new Int32DataFrameColumn("v", [int.MaxValue, 1]).Sum());

    [Fact]
    public void SummariseSum_BeyondInt_IsALong() =>
        Assert.Equal(2147483648L, Grouped(int.MaxValue, 1).Summarise([], Aggregate.Sum("v"))["v_sum"][0]);

    [Fact]
    public void DataFrameOrderBy_FortyTies_StillLosesTheirOrder() =>
        Assert.NotEqual(Sorted, Ties().OrderBy("key")["at"].Cast<int>());

    [Fact]
    public void SortBy_FortyTies_KeepsTheirOrder() => Assert.Equal(Sorted, Ties().SortBy("key")["at"].Cast<int>());

    private static IEnumerable<int> Sorted => Enumerable.Range(0, 40).OrderBy(i => i % 2).ThenBy(i => i);

    [Fact]
    public void DataFrameCsv_NullTextAndDouble_StillComeBackAsEmptyTextAndSingle()
    {
        var read = DataFrame.LoadCsvFromString(SavedCsv(TextAndDouble()));
        Assert.Equal("", read["t"][1]);
        Assert.Equal(typeof(float), read["d"].DataType);
    }

    [Fact]
    public void ToCsv_NullTextAndDouble_ComeBackAsTheyWere()
    {
        var read = CsvTable.Parse(TextAndDouble().ToCsv());
        Assert.Null(read["t"][1]);
        Assert.Equal(0.1, read["d"][0]);
    }

    private static DataFrame TextAndDouble() =>
        new(new StringDataFrameColumn("t", ["x", null]), new DoubleDataFrameColumn("d", [0.1, 2.5]));

    [Fact]
    public void DataFrameSaveCsv_DateTimeOffset_IsStillNotIso() =>
        Assert.Contains("05/16/2024 03:00:00 +08:00", SavedCsv(Dates()));

    [Fact]
    public void ToCsv_DateTimeOffset_IsIso() =>
        Assert.Equal("day\n2024-05-16T03:00:00+08:00\n2024-05-17T03:00:00+08:00\n", Dates().ToCsv());

    [Fact]
    public void DataFrameLoadCsv_TextAfterTenNumbers_StillThrows() =>
        Assert.Throws<FormatException>(() => DataFrame.LoadCsvFromString(TextAfterNumbers()));

    [Fact]
    public void CsvTable_TextAfterTenNumbers_IsAColumnOfText() =>
        Assert.Equal(typeof(string), CsvTable.Parse(TextAfterNumbers())["v"].DataType);

    private static string TextAfterNumbers() => $"v\n{string.Join('\n', Enumerable.Range(1, 10))}\nlate\n";

    [Fact]
    public void DataFrameMerge_NullKeys_StillDoublesTheKeyAndMatchesNulls()
    {
        var merged = Keys("x").Merge(Keys("y"), ["k"], ["k"], joinAlgorithm: JoinAlgorithm.Inner);
        Assert.Equal(["k_left", "x", "k_right", "y"], merged.Columns.Select(c => c.Name));
        Assert.Equal(2, merged.Rows.Count);
    }

    [Fact]
    public void JoinOn_NullKeys_HasOneKeyAndMatchesNoNull()
    {
        var joined = Keys("x").JoinOn(Keys("y"), "k");
        Assert.Equal(["k", "x", "y"], joined.Columns.Select(c => c.Name));
        Assert.Equal(1, joined.Rows.Count);
    }

    [Fact]
    public void DataFrameToString_WideColumns_StillRunTogether() =>
        Assert.Contains("Harbour PostThe Lantern", Wide().ToString());

    [Fact]
    public void ToText_WideColumns_AreApart() => Assert.Contains("Harbour Post  The Lantern", Wide().ToText());

    private static DataFrame Wide() => new(
        new StringDataFrameColumn("a", ["Harbour Post"]), new StringDataFrameColumn("b", ["The Lantern"]));

    [Fact]
    public void DataFrameMax_DateTimeOffset_StillThrows() =>
        Assert.Throws<TypeInitializationException>(() => Dates()["day"].Max());

    [Fact]
    public void SummariseMax_DateTimeOffset_IsTheLatest() =>
        Assert.Equal(May.AddDays(1), Dates().Summarise([], Aggregate.Max("day"))["day_max"][0]);

    [Fact]
    public void DataFrameToArrow_Text_IsStillNotImplemented() =>
        Assert.Throws<NotImplementedException>(() => Wide().ToArrowRecordBatches().ToList());

    [Fact]
    public void ToCsv_Text_IsWhatOtherToolsRead() => Assert.Equal("a,b\nHarbour Post,The Lantern\n", Wide().ToCsv());

    [Fact]
    public void DataFrame_OneColumnInTwo_IsStillShared()
    {
        var first = Wide();
        var second = new DataFrame(first["a"]);
        second["a"][0] = "changed";
        Assert.Equal("changed", first["a"][0]);
    }

    [Fact]
    public void Select_ThenChange_LeavesTheSourceAsItWas()
    {
        var first = Wide();
        first.Select("a")["a"][0] = "changed";
        Assert.Equal("Harbour Post", first["a"][0]);
    }

    [Fact]
    public void DataFrameHead_MoreRowsThanThereAre_StillThrows() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Wide().Head(5));

    [Fact]
    public void FirstRows_MoreRowsThanThereAre_GivesAll() => Assert.Equal(1, Wide().FirstRows(5).Rows.Count);

    [Fact]
    public void ToHtmlTable_SameFrameTwice_IsTheSame() => Assert.Equal(Wide().ToHtmlTable(), Wide().ToHtmlTable());
}
