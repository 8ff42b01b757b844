using Parallax.Tone;

namespace Parallax.Tests.Tone;

public sealed class LexiconToneModelTests
{
    [Theory]
    [InlineData("")]
    [InlineData("The")]
    [InlineData("The committee met in the hall on Tuesday.")]
    [InlineData("Комитет собрался во вторник.")]
    [InlineData("🙂🙂🙂")]
    public void Score_NoHits_IsZeroWithoutHits(string text) => Assert.Equal(ToneScore.None, ToneTexts.Of(text));

    [Theory]
    [InlineData("What the mayor did was terrible.")]
    [InlineData("Masked men kidnapped two farmers.")]
    [InlineData("The soldiers were massacring villagers.")]
    [InlineData("DEADLY EXPLOSION ROCKS HARBOUR TOWN")]
    [InlineData("Both countries imposed new sanctions.")]
    public void Score_BadNews_IsNegative(string text) => Assert.True(ToneTexts.Of(text).Value < -0.1, ToneTexts.Explain(text).ToString());

    [Theory]
    [InlineData("The volunteers did wonderful work.")]
    [InlineData("She thanked her hosts for their warm welcome.")]
    [InlineData("The harvest was the happiest in years.")]
    [InlineData("They celebrated the peace deal.")]
    public void Score_GoodNews_IsPositive(string text) => Assert.True(ToneTexts.Of(text).Value > 0.1, ToneTexts.Explain(text).ToString());

    [Fact]
    public void Score_LongSentence_StaysBetweenBounds()
    {
        var value = ToneTexts.Of(string.Join(' ', Enumerable.Repeat("terrible", 10_000)));
        Assert.Equal(10_000, value.Hits);
        Assert.InRange(value.Value, -1, -0.99);
    }

    [Fact]
    public void Score_PartOfSentence_CountsOnlyIt()
    {
        var document = ToneTexts.Document("A wonderful day ended in a massacre.");
        Assert.True(ToneTexts.Model.Score(document, 0, 3).Value > 0);
        Assert.True(ToneTexts.Model.Score(document, 3, document.Tokens.Count).Value < 0);
    }

    [Fact]
    public void Score_NameInSentence_DoesNotCount() => Assert.Equal(0, ToneTexts.Of("On Friday morning Grace Hope met several members of the Slaughter family at their farm.").Hits);

    [Fact]
    public void Score_SecondTime_AllocatesNothing()
    {
        var document = ToneTexts.Document("The minister said the terrible attack, not the generous peace offer, would end their friendship.");
        ToneTexts.Model.Score(document, 0, document.Tokens.Count);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++) ToneTexts.Model.Score(document, 0, document.Tokens.Count);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    [Fact]
    public void Explain_NegatedWord_NamesWordAndRule()
    {
        var explanation = ToneTexts.Explain("It was never good.");
        var evidence = Assert.Single(explanation.Evidence);
        Assert.Equal("good", evidence.Term);
        Assert.Equal(ToneRules.Negation, evidence.Rules);
        Assert.Equal(-0.6 * evidence.Valence, evidence.Contribution, 6);
        Assert.Equal(new TextSpan(13, 17), evidence.Span);
        Assert.Equal(ToneTexts.Of("It was never good."), explanation.Score);
    }
}
