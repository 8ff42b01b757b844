using Parallax.Records;

namespace Parallax.Tests.Records;

public class CorrectionsTests
{
    private const string Text = "“We are late,” John Kirby said. Antony Blinken left the room.";

    private static readonly ArticleAnalysis Analysis = new Analyzer().Analyze(new ArticleInfo { Id = "a" }, Text);

    [Theory]
    [InlineData("quote:0")]
    [InlineData("1-12")]
    public void Apply_Speaker_ByNumberOrSpan(string row)
    {
        var quote = Apply(row, "speaker", "Antony Blinken").Quotes[0];
        Assert.Equal(("Antony Blinken", SpeakerKind.Person), (quote.Speaker, quote.SpeakerKind));
        Assert.NotNull(quote.SpeakerEntity);
    }

    [Fact]
    public void Apply_Link_MovesTheMention()
    {
        var start = Text.IndexOf("Antony", StringComparison.Ordinal);
        var corrected = Apply($"{start}-{start + 14}", "link", "John Kirby");
        Assert.Equal(2, corrected.Entities.Single(e => e.Name == "John Kirby").Mentions.Count);
        Assert.Empty(corrected.Entities.Single(e => e.Name == "Antony Blinken").Mentions);
    }

    [Fact]
    public void Apply_VoiceAndTone_OfASentence()
    {
        Assert.All(Apply("sentence:1", "voice", "reported").Sentences[1].Segments, s => Assert.Equal(Voice.Reported, s.Voice));
        Assert.Equal(-0.5, Apply("sentence:1", "tone", "-0.5").Sentences[1].Tone.Value);
    }

    [Theory]
    [InlineData("quote:9", "speaker", "X", "no quote at 'quote:9'")]
    [InlineData("sentence:1", "tone", "bad", "from -1 to 1")]
    [InlineData("sentence:1", "mood", "bad", "expected speaker, link, label, voice or tone")]
    public void Apply_WhatFitsNothing_ReportedAndNothingChanged(string row, string field, string value, string reason)
    {
        var result = Corrections.Apply([Analysis], [new CorrectionsRow("a", row, field, value, 2)]);
        Assert.Contains(reason, result.Problems.Single().Reason);
        Assert.Same(Analysis, result.Analyses.Single());
    }

    [Fact]
    public void Load_FolderWithCorrections_AppliesAndReportsThem()
    {
        var folder = Directory.CreateDirectory(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName())).FullName;
        File.WriteAllText(Path.Combine(folder, "a.txt"), Text);
        File.WriteAllText(Path.Combine(folder, "corrections.csv"), "article,row,field,value\na,quote:0,speaker,\nb,quote:0,speaker,X\n");
        var coverage = Coverage.Load(folder);
        Assert.Null(coverage.Analyses.Single().Quotes[0].Speaker);
        Assert.Contains(coverage.Report.Warnings, i => i.File == "corrections.csv" && i.Reason.StartsWith("applied", StringComparison.Ordinal));
        Assert.Contains(coverage.Report.Skipped, i => i.File == "corrections.csv" && i.Reason.Contains("no article 'b'"));
        Directory.Delete(folder, true);
    }

    private static ArticleAnalysis Apply(string row, string field, string value) =>
        Corrections.Apply([Analysis], [new CorrectionsRow("a", row, field, value, 2)]).Analyses.Single();
}
