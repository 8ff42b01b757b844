using Parallax.Tone.Targets;

namespace Parallax.Tests.Tone;

public sealed class TargetToneModelTests
{
    private static readonly TargetToneModel Model = new();

    [Theory]
    [InlineData("Critics condemned [Morland] for lying and corruption.", ToneLabel.Negative)]
    [InlineData("Judges accused [Morland] of fraud and abuse of power.", ToneLabel.Negative)]
    [InlineData("[Morland] was praised as a brilliant and courageous leader.", ToneLabel.Positive)]
    [InlineData("Voters love [Morland] and admire his honesty.", ToneLabel.Positive)]
    [InlineData("[Morland] arrived in the capital on Tuesday.", ToneLabel.Neutral)]
    public void Score_ClearCase_HasLabel(string marked, ToneLabel expected) => Assert.Equal(expected, Score(marked).Label);

    [Theory]
    [InlineData("The president sent his condolences to [Morland] after the crash.")]
    [InlineData("The firm apologised to [Morland] for the delay.")]
    [InlineData("[Morland] offered her condolences to the families.")]
    [InlineData("[Morland] expressed sympathy for the victims of the flood.")]
    public void Score_Courtesy_IsNotNegative(string marked) => Assert.NotEqual(ToneLabel.Negative, Score(marked).Label);

    [Fact]
    public void Score_TargetsOwnName_DoesNotMatter() =>
        Assert.Equal(Score("The envoy said that [Murderov] would speak on Friday."), Score("The envoy said that [Wonderly] would speak on Friday."));

    [Theory]
    [InlineData("Critics say that Murderov admires [Morland].", "Critics say that Wonderly admires [Morland].")]
    [InlineData("Murderov admires [Morland].", "Wonderly admires [Morland].")]
    [InlineData("Murderov Admires [Morland], Pollsters Say", "Wonderly Admires [Morland], Pollsters Say")]
    public void Score_OtherNames_DoNotMatter(string marked, string renamed) => Assert.Equal(Score(marked), Score(renamed));

    [Fact]
    public void Score_Headline_ReadsItsWords()
    {
        Assert.Equal(ToneLabel.Negative, Score("[Morland] Slammed for Lying in Corruption Scandal").Label);
        Assert.Equal(ToneLabel.Positive, Score("Voters Praise [Morland] for Courage and Honesty").Label);
    }

    [Fact]
    public void Calibration_InFolds_IsCloseToAccuracy()
    {
        var bins = TargetToneModel.Calibration;
        Assert.Equal(8_739, bins.Sum(b => b.Count));
        Assert.InRange(bins.Sum(b => b.Count * Math.Abs(b.Confidence - b.Accuracy)) / bins.Sum(b => b.Count), 0, 0.05);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[Morland]")]
    [InlineData("MORLAND WINS: [MORLAND] TAKES CAPITAL")]
    [InlineData("[🙂]")]
    public void Score_OddSentence_StaysBetweenBounds(string marked) => Assert.InRange(Score(marked).Score, -1, 1);

    [Fact]
    public void Score_TargetOutsideSentence_IsNeutralWithZero()
    {
        var document = ToneTexts.Document("A terrible crime.");
        Assert.Equal(new TargetTone(ToneLabel.Neutral, 0), Model.Score(document, 0, new TextSpan(500, 510)));
    }

    [Fact]
    public void Score_TenThousandWords_IsScored()
    {
        var text = "Morland " + string.Join(' ', Enumerable.Repeat("terrible", 10_000));
        Assert.InRange(Model.Score(ToneTexts.Document(text), 0, new TextSpan(0, 7)).Score, -1, 1);
    }

    [Fact]
    public void Score_SecondTime_AllocatesNothing()
    {
        var document = ToneTexts.Document("Judges accused Morland of fraud, but voters love her.");
        Model.Score(document, 0, new TextSpan(15, 22));
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++) Model.Score(document, 0, new TextSpan(15, 22));
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    private static TargetTone Score(string marked)
    {
        var start = Math.Max(0, marked.IndexOf('['));
        var end = marked.Contains(']') ? marked.IndexOf(']') - 1 : 0;
        var document = ToneTexts.Document(marked.Replace("[", "").Replace("]", ""));
        return document.Sentences.Count == 0 ? default : Model.Score(document, 0, new TextSpan(start, end));
    }
}
