using System.Text;
using System.Text.Json;
using Parallax.Records;

namespace Parallax.Tests.Records;

public class AnalysisRecordTests
{
    [Fact]
    public void Read_GivesBackEverythingThatWasWritten()
    {
        var analysis = Examples.Analysis();
        var read = AnalysisRecord.Read(AnalysisRecord.Write(analysis));
        Assert.Equivalent(analysis, read, strict: true);
    }

    [Fact]
    public void Write_IsTheSameAfterReading()
    {
        var line = AnalysisRecord.Write(Examples.Analysis());
        Assert.Equal(Encoding.UTF8.GetString(line), Encoding.UTF8.GetString(AnalysisRecord.Write(AnalysisRecord.Read(line))));
    }

    [Fact]
    public void Write_BeginsWithTheFormatAndIsOneLine()
    {
        var line = Encoding.UTF8.GetString(AnalysisRecord.Write(Examples.Analysis()));
        Assert.StartsWith("{\"format\":\"parallax.analysis/1\",\"versions\":{", line, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', line);
    }

    [Theory]
    [InlineData("{\"format\":\"parallax.analysis/1\"}", true)]
    [InlineData(" { \"format\": \"parallax.analysis/9\" }", true)]
    [InlineData("{\"id\":\"1\",\"text\":\"{\\\"format\\\":\"}", false)]
    [InlineData("{\"format\":\"parallax.alignment/1\"}", false)]
    [InlineData("", false)]
    public void IsRecord_TellsRecordsFromArticles(string line, bool expected) =>
        Assert.Equal(expected, AnalysisRecord.IsRecord(Encoding.UTF8.GetBytes(line)));

    [Theory]
    [InlineData("{\"format\":\"parallax.analysis/2\"}", "format 'parallax.analysis/2' found, 'parallax.analysis/1' expected")]
    [InlineData("{\"format\":\"parallax.analysis/1\"}", "not a parallax.analysis/1 record")]
    [InlineData("{\"format\":", "not a parallax.analysis/1 record")]
    public void Read_BadRecord_SaysWhatWasExpected(string line, string message) =>
        Assert.StartsWith(message, Assert.Throws<FormatException>(() => AnalysisRecord.Read(Encoding.UTF8.GetBytes(line))).Message, StringComparison.Ordinal);

    [Fact]
    public void Read_UnknownCode_NamesTheKnownOnes()
    {
        var line = Encoding.UTF8.GetString(AnalysisRecord.Write(Examples.Analysis())).Replace("\"quoted\",\"words\"", "\"sung\",\"words\"", StringComparison.Ordinal);
        var error = Assert.Throws<FormatException>(() => AnalysisRecord.Read(Encoding.UTF8.GetBytes(line)));
        Assert.Equal("'sung' is not one of own, quoted, reported", error.Message);
    }

    [Fact]
    public void Write_HoldsNoRunOfMoreThanThreeWordsOutsideNamesAndTitles()
    {
        using var record = JsonDocument.Parse(AnalysisRecord.Write(Examples.Analysis()));
        foreach (var sentence in record.RootElement.GetProperty("sentences").EnumerateArray())
            Assert.InRange(sentence.GetProperty("opening").GetString()!.Split(' ').Length, 0, 3);
    }
}
