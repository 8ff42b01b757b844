using CsCheck;
using Microsoft.Data.Analysis;
using Parallax.Tables;

namespace Parallax.Tests.Tables;

public sealed class CsvTableTests
{
    private static readonly Dictionary<string, Type> AsLong = new() { ["long"] = typeof(long) };

    [Fact]
    public void WriteThenRead_EveryType_IsTheSame() =>
        Columns.AssertSame(Samples.AllTypes(), CsvTable.Parse(Samples.AllTypes().ToCsv()));

    [Fact]
    public void ToCsv_EveryType_IsInvariantText() => Assert.Equal(
        """
        text,int,long,double,bool,offset,time
        plain,1,5000000000,0.1,true,2024-05-16T08:30:00+02:00,2024-05-16T08:30:00
        "comma, ""quote""
        line",-2,,,false,,
        "",,1,-1E-07,,1970-01-01T00:00:00+00:00,2031-01-02T00:00:00
        ,0,2,3.0,true,,

        """, Samples.AllTypes().ToCsv(), ignoreLineEndingDifferences: true);

    [Fact]
    public void ToCsv_Digits_RoundsWhatIsNotWhole()
    {
        var frame = new[] { 1 / 3.0, 123456789.0, 2e-9 / 3 }.ToDataFrame();
        Assert.Equal("value\n0.333333\n123456789.0\n6.66667E-10\n", frame.ToCsv(digits: 6));
    }

    [Fact]
    public void Read_LongsThatAnIntHolds_AreLongWithTypesGiven()
    {
        var frame = new DataFrame(new Int64DataFrameColumn("long", [1, 2]));
        Assert.Equal(typeof(int), CsvTable.Parse(frame.ToCsv())["long"].DataType);
        Columns.AssertSame(frame, CsvTable.Parse(frame.ToCsv(), AsLong));
    }

    [Theory]
    [InlineData("007")]
    [InlineData("010")]
    [InlineData("12345678901234567890")]
    [InlineData("1e999")]
    [InlineData("nan")]
    public void Read_WhatOnlyLooksLikeANumber_StaysText(string field) =>
        Assert.Equal(field, CsvTable.Parse($"id\n{field}\n")["id"][0]);

    [Theory]
    [InlineData("1,2", typeof(int))]
    [InlineData("1,5000000000", typeof(long))]
    [InlineData("1,2.5", typeof(double))]
    [InlineData("0.5,NaN", typeof(double))]
    [InlineData("TRUE,false", typeof(bool))]
    [InlineData("2024-05-16,2024-05-16T10:00:00", typeof(DateTime))]
    [InlineData("2024-05-16,2024-05-16T10:00:00Z", typeof(DateTimeOffset))]
    [InlineData("1,x", typeof(string))]
    [InlineData("1,true", typeof(string))]
    public void Read_Column_IsOfTheNarrowestTypeOfAllValues(string fields, Type type) =>
        Assert.Equal(type, CsvTable.Parse("v\n" + fields.Replace(",", "\n") + "\n")["v"].DataType);

    [Fact]
    public void Read_QuotedNumber_IsText() => Assert.Equal("2024", CsvTable.Parse("year\n\"2024\"\n")["year"][0]);

    [Fact]
    public void Read_FileThatQuotesEverything_IsReadByItsValues() =>
        Assert.Equal(2024, CsvTable.Parse("\"year\",\"a\"\n\"2024\",\"x\"\n")["year"][0]);

    [Fact]
    public void Read_TypesGiven_AreUsed()
    {
        var types = new Dictionary<string, Type> { ["year"] = typeof(string), ["n"] = typeof(double) };
        var frame = CsvTable.Parse("year,n\n2024,1\n", types);
        Assert.Equal(("2024", 1.0), (frame["year"][0], frame["n"][0]));
    }

    [Fact]
    public void Read_ByteOrderMarkAndEmptyLines_AreNoRows()
    {
        var path = Path.Combine(Path.GetTempPath(), $"parallax-{Guid.NewGuid():N}.csv");
        try
        {
            File.WriteAllText(path, "a,b\r\n1,2\r\n\r\n3,4\r\n\r\n", new System.Text.UTF8Encoding(true));
            Assert.Equal([1, 3], CsvTable.Read(path).Values("a"));
        }
        finally { File.Delete(path); }
    }

    [Fact]
    public void Read_ValueNotOfGivenType_NamesPlaceAndValue()
    {
        var error = Assert.Throws<InvalidDataException>(() => CsvTable.Parse("long\n1\nx\n", AsLong));
        Assert.Equal(
            "the CSV text: column 'long', row 1: found 'x', expected long; correct it, or read the column as string.",
            error.Message);
    }

    [Fact]
    public void Read_TypeForAColumnThatIsNotThere_Suggests() => Assert.Contains(
        "did you mean 'longs'?", Columns.Error<ArgumentException>(() => CsvTable.Parse("longs\n1\n", AsLong)));

    [Fact]
    public void Read_LineWithTooManyFields_NamesLine()
    {
        var error = Assert.Throws<InvalidDataException>(() => CsvTable.Parse("a,b\n1,2\n1,2,3\n"));
        Assert.Contains("line 3: 3 fields were found where the header has 2", error.Message);
    }

    [Fact]
    public void Read_TwoColumnsOfOneName_NamesIt()
    {
        var error = Assert.Throws<InvalidDataException>(() => CsvTable.Parse("a,b,a\n1,2,3\n"));
        Assert.Contains("two columns are named 'a'", error.Message);
    }

    [Fact]
    public void Read_Empty_SaysWhatWasExpected() =>
        Assert.Contains("header line", Columns.Error<InvalidDataException>(() => CsvTable.Parse("")));

    [Fact]
    public void SaveAsCsv_File_ReadsBackAndLeavesNothingBeside()
    {
        var folder = Directory.CreateTempSubdirectory("parallax-csv-");
        try
        {
            var path = Path.Combine(folder.FullName, "t.csv");
            Samples.AllTypes().SaveAsCsv(path);
            Assert.Equal(Samples.AllTypes().ToCsv(), File.ReadAllText(path));
            Columns.AssertSame(Samples.AllTypes(), CsvTable.Read(path));
            Assert.Single(folder.GetFiles());
        }
        finally { folder.Delete(recursive: true); }
    }

    [Fact]
    public void SaveAsCsv_PlaceThatCannotBeWritten_KeepsTheOldFile()
    {
        var folder = Directory.CreateTempSubdirectory("parallax-csv-");
        try
        {
            var path = Path.Combine(folder.FullName, "t.csv");
            File.WriteAllText(path, "old");
            Directory.CreateDirectory(path + ".part");
            Assert.ThrowsAny<Exception>(() => Samples.AllTypes().SaveAsCsv(path));
            Assert.Equal("old", File.ReadAllText(path));
        }
        finally { folder.Delete(recursive: true); }
    }

    private static readonly string?[] Hard =
    [
        "", "null", "NaN", "true", "1", "007", "1.0", "1e999", "2024-05-16", "2024-05-16T00:00:00Z", " x ", "#", "\"\"",
    ];

    /// <summary>Texts that a careless writer or reader changes.</summary>
    private static readonly Gen<string?> Text = Gen.Frequency(
        (4, Gen.String[Gen.Char["ab 01,\"\n\r\té’=-+.eE:TZ"], 0, 8].Select(t => (string?)t)),
        (3, Gen.Int[0, Hard.Length - 1].Select(i => Hard[i])),
        (1, Gen.Const((string?)null)));

    private static readonly Gen<DateTimeOffset> Moment =
        Gen.Select(Gen.Int[3, 9990], Gen.Int[0, 364], Gen.Long[0, TimeSpan.TicksPerDay - 1], Gen.Int[-14 * 60, 14 * 60])
            .Select((year, day, ticks, offset) => new DateTimeOffset(
                new DateTime(year, 1, 1).AddDays(day).AddTicks(ticks), TimeSpan.FromMinutes(offset)));

    private static readonly Gen<DateTime> Time = Moment.Select(m => m.DateTime);

    private static readonly Dictionary<string, Type> AllTypes =
        Samples.AllTypes().Columns.ToDictionary(c => c.Name, c => c.DataType);

    private static Gen<DataFrame> Frames => Gen.Int[0, 12].SelectMany(rows => Gen.Select(
        Text.Array[rows], Gen.Int.Nullable().Array[rows], Gen.Long.Nullable().Array[rows],
        Gen.Double.Nullable().Array[rows], Gen.Bool.Nullable().Array[rows],
        Moment.Nullable().Array[rows], Time.Nullable().Array[rows])
        .Select((text, ints, longs, doubles, bools, moments, times) => new DataFrame(
            new StringDataFrameColumn("text", text), new Int32DataFrameColumn("int", ints),
            new Int64DataFrameColumn("long", longs), new DoubleDataFrameColumn("double", doubles),
            new BooleanDataFrameColumn("bool", bools), new PrimitiveDataFrameColumn<DateTimeOffset>("offset", moments),
            new DateTimeDataFrameColumn("time", times))));

    [Fact]
    public void WriteThenRead_AnyFrameWithTypes_IsTheSame() => Frames.Sample(
        frame => Columns.AssertSame(frame, CsvTable.Parse(frame.ToCsv(), AllTypes)), seed: "0000KXlCHbn4", iter: 2_000);

    [Fact]
    public void WriteThenRead_AnyFrameWithoutTypes_HasTheTypesThatItsValuesShow() => Frames.Sample(
        frame =>
        {
            var read = CsvTable.Parse(frame.ToCsv());
            Assert.Equal(frame.Columns.Select(TypeShown), read.Columns.Select(c => c.DataType));
            foreach (var name in frame.Names()) Assert.Equal(Texts(frame, name), Texts(read, name));
        },
        seed: "0000KXlCHbn4", iter: 2_000);

    /// <summary>What a column's values show: text where there is none, int where an int holds all longs.</summary>
    private static Type TypeShown(DataFrameColumn column)
    {
        if (column.NullCount == column.Length) return typeof(string);
        var isShort = column is Int64DataFrameColumn longs && longs.All(v => v is null || (int)v == v);
        return isShort ? typeof(int) : column.DataType;
    }

    private static IEnumerable<string> Texts(DataFrame frame, string column) =>
        frame.Values(column).Select(value => $"{value}");

    [Fact]
    public void WriteThenRead_OneColumnOfAnyText_IsTheSame() => Text.Array[0, 6].Sample(
        texts =>
        {
            var frame = new DataFrame(new StringDataFrameColumn("a,\"b\"", texts));
            Columns.AssertSame(frame, CsvTable.Parse(frame.ToCsv()));
        },
        seed: "0000KXlCHbn4", iter: 2_000);
}
