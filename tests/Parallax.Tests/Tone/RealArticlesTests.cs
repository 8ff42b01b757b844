using Parallax.Comparison;

namespace Parallax.Tests.Tone;

/// <summary>What a reader finds in the two real articles, where they are there.</summary>
public sealed class RealArticlesTests
{
    private static Coverage Load() => Coverage.Load(Repository.SharedPath("articles"));

    [Fact]
    public void Tone_OwnVoice_IsMoreNegativeInReuters()
    {
        var own = ToneSummaries.ByVoice(Load()).Where(s => s.Key == "own").ToDictionary(s => s.Outlet, s => s.Mean);
        Assert.True(own["Reuters"] < own["The Epoch Times"], string.Join(", ", own));
    }

    [Fact]
    public void Tone_MeanOfBodySentences_IsMoreNegativeInTheEpochTimes()
    {
        var means = Load().Sentences.Where(s => s.Section == SectionKind.Body).GroupBy(s => s.Outlet).ToDictionary(g => g.Key, g => g.Average(s => s.Tone.Value));
        Assert.True(means["The Epoch Times"] < means["Reuters"], string.Join(", ", means));
    }
}
