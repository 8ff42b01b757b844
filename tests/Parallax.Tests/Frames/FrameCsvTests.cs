using Parallax.Frames;

namespace Parallax.Tests.Frames;

public sealed class FrameCsvTests
{
    private static readonly Frame AllTypes = new(
        FrameColumn.Create("text", ["plain", "comma, \"quote\"\nline", "", null]),
        FrameColumn.Create("int", new int?[] { 1, -2, null, 0 }),
        FrameColumn.Create("long", new long?[] { 5_000_000_000, null, 1, 2 }),
        FrameColumn.Create("double", new double?[] { 0.125, null, -1e-7, 3 }),
        FrameColumn.Create("bool", new bool?[] { true, false, null, true }),
        FrameColumn.Create("moment", new DateTimeOffset?[] { new(2024, 5, 16, 8, 30, 0, TimeSpan.FromHours(2)), null, DateTimeOffset.UnixEpoch, null }));

    [Fact]
    public void LoadCsv_WhatToCsvWrote_IsTheSameTable()
    {
        var read = Frame.LoadCsvFromString(AllTypes.ToCsv());
        Assert.Equal(AllTypes.Columns.Select(c => (c.Name, c.DataType)), read.Columns.Select(c => (c.Name, c.DataType)));
        for (var column = 0; column < read.Columns.Count; column++)
            for (var row = 0; row < read.Rows.Count; row++)
                Assert.Equal(AllTypes.Columns[column][row], read.Columns[column][row]);
    }

    [Fact]
    public void ToCsv_AllTypes_IsInvariantText() => Assert.Equal(
        """
        text,int,long,double,bool,moment
        plain,1,5000000000,0.125,true,2024-05-16T08:30:00+02:00
        "comma, ""quote""
        line",-2,,,false,
        "",,1,-1E-07,,1970-01-01T00:00:00+00:00
        ,0,2,3,true,

        """, AllTypes.ToCsv(), ignoreLineEndingDifferences: true);

    [Fact]
    public void LoadCsv_LeadingZeros_StayText() =>
        Assert.Equal("007", Frame.LoadCsvFromString("id,n\n007,1\n010,2\n")["id"][0]);

    [Fact]
    public void LoadCsv_TypesGiven_AreUsed()
    {
        var frame = Frame.LoadCsvFromString("year,n\n2024,1\n", new Dictionary<string, Type> { ["year"] = typeof(string), ["n"] = typeof(double) });
        Assert.Equal("2024", frame["year"][0]);
        Assert.Equal(1.0, frame["n"][0]);
    }

    [Fact]
    public void LoadCsv_ValueNotOfGivenType_NamesIt()
    {
        var error = Assert.Throws<InvalidDataException>(() => Frame.LoadCsvFromString("n\n1\nx\n", new Dictionary<string, Type> { ["n"] = typeof(int) }));
        Assert.Equal("Column 'n', row 1: 'x' is not a int.", error.Message);
    }

    [Fact]
    public void LoadCsv_LineWithTooManyFields_NamesLine()
    {
        var error = Assert.Throws<InvalidDataException>(() => Frame.LoadCsvFromString("a,b\n1,2\n1,2,3\n"));
        Assert.Contains("line 3: 3 fields were found where the header has 2", error.Message);
    }

    [Fact]
    public void LoadCsv_Empty_SaysWhatWasExpected() =>
        Assert.Contains("header line", Assert.Throws<InvalidDataException>(() => Frame.LoadCsvFromString("")).Message);

    [Fact]
    public void SaveCsv_File_ReadsBack()
    {
        var path = Path.Combine(Path.GetTempPath(), $"parallax-{Guid.NewGuid():N}.csv");
        try
        {
            AllTypes.SaveCsv(path);
            Assert.Equal(AllTypes.ToCsv(), File.ReadAllText(path));
            Assert.Equal(4, Frame.LoadCsv(path).Rows.Count);
            Assert.False(File.Exists(path + ".part"));
        }
        finally { File.Delete(path); }
    }
}
