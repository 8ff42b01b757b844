using Microsoft.Data.Analysis;
using Parallax.Tables;

namespace Parallax.Tests.Tables;

public sealed class ToRowsTests
{
    private static readonly Row[] Rows =
    [
        new("Ada Bell", 3, 5_000_000_000, 0.5, true, Moment(8), EntityType.Person, null),
        new("Otto Crane", null, -1, null, false, Moment(0), EntityType.Organization, "quay"),
    ];

    private sealed record Row(
        string Name, int? Count, long Words, double? Rate, bool Direct, DateTimeOffset At, EntityType Type,
        string? Note);

    private sealed record WithDefault(string Name, int Sentences = 7);

    private sealed class Settable
    {
        public string Name { get; set; } = "";

        public double Words { get; init; }

        public string Own => Name + "!";
    }

    private sealed record Needed
    {
        public required string Speaker { get; init; }
    }

    private sealed record Kinds(DateOnly Day, Uri Url, Guid Id, TimeSpan Span, char Mark);

    private struct Point
    {
        public int X { get; set; }

        public int Y { get; set; }
    }

    private static DataFrame Names(DataFrameColumn other) => new(new StringDataFrameColumn("name", ["a", "b"]), other);

    private static DateTimeOffset Moment(int offset) => new(2031, 3, 4, 5, 6, 7, TimeSpan.FromHours(offset));

    [Fact]
    public void Records_ThereAndBack_AreTheSame() => Assert.Equal(Rows, Rows.ToDataFrame().ToRows<Row>());

    [Fact]
    public void Records_ThroughCsv_AreTheSame() =>
        Assert.Equal(Rows, CsvTable.Parse(Rows.ToDataFrame().ToCsv()).ToRows<Row>());

    [Fact]
    public void ParameterWithDefault_WithoutColumn_TakesIt() =>
        Assert.Equal(new WithDefault("Ada Bell"), Rows.ToDataFrame().ToRows<WithDefault>()[0]);

    [Fact]
    public void SettableProperties_AreFilledAndNumbersWiden()
    {
        var row = Rows.ToDataFrame().ToRows<Settable>()[0];
        Assert.Equal(("Ada Bell", 5e9, "Ada Bell!"), (row.Name, row.Words, row.Own));
    }

    [Fact]
    public void Structure_IsFilled()
    {
        var point = new[] { new { X = 1, Y = 2 } }.ToDataFrame().ToRows<Point>()[0];
        Assert.Equal((1, 2), (point.X, point.Y));
    }

    [Fact]
    public void Tuples_ThereAndBack_AreTheSame() =>
        Assert.Equal([("a", 1), ("b", 2)], new[] { ("a", 1), ("b", 2) }.ToDataFrame().ToRows<(string, int)>());

    [Fact]
    public void PlainValues_ThereAndBack_AreTheSame() =>
        Assert.Equal([1, null, 3], new int?[] { 1, null, 3 }.ToDataFrame().ToRows<int?>());

    [Fact]
    public void MembersThatBecomeText_ThereAndBack_AreTheSame()
    {
        Kinds[] rows = [new(new(2031, 3, 4), new("https://example.org/a"), Guid.Empty, TimeSpan.FromSeconds(90), '“')];
        Assert.Equal(rows, CsvTable.Parse(rows.ToDataFrame().ToCsv()).ToRows<Kinds>());
    }

    [Fact]
    public void MissingValue_InAPlainNumber_NamesColumnRowAndType()
    {
        var frame = Names(new Int32DataFrameColumn("sentences", new int?[] { 1, null }));
        var error = Assert.Throws<InvalidDataException>(() => frame.ToRows<WithDefault>());
        Assert.Equal(
            "Column 'sentences', row 1: the value is missing and 'Sentences' is int; make it int?, "
            + "or leave such rows out with Where.",
            error.Message);
    }

    [Fact]
    public void MissingText_InATextThatIsNotNullable_SaysSo()
    {
        var frame = new DataFrame(new StringDataFrameColumn("name", ["a", null]));
        Assert.Contains(
            "'Name' is string; make it string?",
            Columns.Error<InvalidDataException>(() => frame.ToRows<WithDefault>()));
    }

    [Fact]
    public void MissingColumn_ForAParameter_ListsColumnsAndSuggests()
    {
        var frame = Names(new Int32DataFrameColumn("sentences", [1, 2])).Rename("name", "names");
        var error = Assert.Throws<ArgumentException>(() => frame.ToRows<WithDefault>());
        Assert.Equal(
            "WithDefault needs a value for 'Name'. "
            + "Column 'Name' not found; columns are names, sentences; did you mean 'names'?",
            error.Message);
    }

    [Fact]
    public void MissingColumn_ForARequiredProperty_IsAnError() =>
        Assert.Contains(
            "needs a value for 'Speaker'",
            Columns.Error<ArgumentException>(() => Rows.ToDataFrame().ToRows<Needed>()));

    [Fact]
    public void ColumnOfAnotherType_NamesBothTypes()
    {
        var frame = Names(new BooleanDataFrameColumn("sentences", [true, false]));
        Assert.StartsWith(
            "Column 'sentences' holds bool, which 'Sentences' (int) cannot take;",
            Columns.Error<ArgumentException>(() => frame.ToRows<WithDefault>()));
    }

    [Fact]
    public void NumberThatWouldChange_NamesTheValue()
    {
        var frame = Names(new DoubleDataFrameColumn("sentences", [2.0, 2.5]));
        Assert.StartsWith(
            "Column 'sentences', row 1: found '2.5', which is no int for 'Sentences';",
            Columns.Error<InvalidDataException>(() => frame.ToRows<WithDefault>()));
    }

    [Fact]
    public void UnknownEnumMember_NamesTheValue()
    {
        var frame = Rows.ToDataFrame().WithColumn("type", _ => "Ghost");
        Assert.Contains(
            "found 'Ghost', which is no EntityType",
            Columns.Error<InvalidDataException>(() => frame.ToRows<Row>()));
    }

    [Fact]
    public void TypeWithoutAMemberOfAColumn_SaysSo() => Assert.Contains(
        "has no constructor parameter and no settable property",
        Columns.Error<ArgumentException>(() => new DataFrame(new Int32DataFrameColumn("n", [1])).ToRows<Settable>()));
}
