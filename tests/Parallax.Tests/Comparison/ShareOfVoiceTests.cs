using Parallax.Comparison;
using Parallax.Comparison.Tallies;
using Parallax.Comparison.Voices;
using Parallax.Findings;
using Parallax.Language;

namespace Parallax.Tests.Comparison;

public class ShareOfVoiceTests
{
    private static readonly Analyzer Analyzer = new();

    private static readonly Coverage Two = Coverage.Of([
        Analyze("1", "Courier", "“We are late,” John Kirby said. The plan is “a mess,” Antony Blinken claimed."),
        Analyze("2", "Herald", "“We will finish it,” John Kirby insisted."),
    ]);

    [Fact]
    public void BySpeaker_CountsWordsQuotesAndShares()
    {
        var rows = ShareOfVoice.BySpeaker(Two);
        Assert.Equal(("John Kirby", 1, 3, 5), Row(rows.First(r => r.Outlet == "Courier")));
        Assert.Equal(0.6, rows.First(r => r.Outlet == "Courier").Share);
        Assert.Equal(1, rows.Single(r => r.Outlet == "Herald").Share);
        Assert.Null(rows[0].Low);
    }

    [Fact]
    public void BySpeaker_SharesOfAnOutlet_AddUpToOne() =>
        Assert.All(ShareOfVoice.BySpeaker(Two).GroupBy(r => r.Outlet), g => Assert.Equal(1, g.Sum(r => r.Share!.Value), 6));

    [Fact]
    public void OnlyOne_LeavesOutWhoIsQuotedByBoth() => Assert.Equal(["Antony Blinken"], ShareOfVoice.OnlyOne(Two).Select(r => r.Key));

    [Fact]
    public void ByCountry_FromTheTable() =>
        Assert.All(ShareOfVoice.ByCountry(Two, ShareOfVoiceCamps.Default), r => Assert.Equal("United States", r.Key));

    [Fact]
    public void ByVerb_CountsCues()
    {
        var rows = ShareOfVoiceCues.ByVerb(Two);
        Assert.Equal(["claim", "say"], rows.Where(r => r.Outlet == "Courier").Select(r => r.Cue).Order());
        Assert.Equal(CueStance.Claiming, rows.Single(r => r.Outlet == "Herald").Stance);
    }

    [Fact]
    public void StandardError_WorkedByHand()
    {
        // y = 1, 3; x = 4, 4: ratio 1/2; deviations −1 and 1; sqrt(2/1 · 2) / 8 = 0.25.
        Assert.Equal(0.25, new ShareError([4, 4]).Of([(0, 1), (1, 3)]), 12);
        Assert.Equal(0, new ShareError([4, 4]).Of([(0, 2), (1, 2)]), 12);
    }

    [Fact]
    public void StandardError_ArticlesWithoutThePart_EnterByTheirWords()
    {
        // y = 4, 0; x = 4, 4: ratio 1/2; deviations 2 and −2; sqrt(2/1 · 8) / 8 = 0.5.
        Assert.Equal(0.5, new ShareError([4, 4]).Of([(0, 4)]), 12);
    }

    [Fact]
    public void Read_TableWithoutHeader_SaysWhatIsExpected()
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, "Kirby;USA\n");
        Assert.Contains("speaker,country,camp", Assert.Throws<FormatException>(() => ShareOfVoiceCamps.Read(path)).Message);
        File.Delete(path);
    }

    private static (string, int, int, int) Row(ShareOfVoiceRow row) => (row.Key, row.Quotes, row.Words, row.AllWords);

    private static ArticleAnalysis Analyze(string id, string outlet, string text) => Analyzer.Analyze(new ArticleInfo { Id = id, Outlet = outlet }, text);

    [Fact]
    public void OnlyOne_SingleOutlet_Nobody()
    {
        var analysis = new Analyzer().Analyze(new ArticleInfo { Id = "a", Outlet = "Lantern" }, "“We are late,” Anna Kessel said.");
        Assert.Empty(ShareOfVoice.OnlyOne(Coverage.Of([analysis])));
    }

    [Theory]
    [InlineData("Xi Jinping and Vladimir Putin", "China and Russia")]
    [InlineData("Joe Biden and Olaf Scholz", "West")]
    [InlineData("Joe Biden and Anna Kessel", null)]
    public void Find_JointSource_HasTheCampsOfItsMembers(string speaker, string? camp) =>
        Assert.Equal(camp, ShareOfVoiceCamps.Default.Find(speaker)?.Camp);

    [Fact]
    public void MostFrequentCue_CountsWhatTheTableOfVerbsCounts()
    {
        var coverage = Coverage.Load(Repository.PathOf("data", "coverage"));
        var text = VoiceFindings.MostFrequentCue(coverage).Text;
        foreach (var row in ShareOfVoiceCues.ByVerb(coverage).Where(r => r.Cue == "say"))
            Assert.Contains($"{row.Count} times in the {row.Outlet.Replace("The ", "")} article", text);
    }
}
