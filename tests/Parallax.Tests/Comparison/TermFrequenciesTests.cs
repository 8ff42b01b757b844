using Parallax.Comparison;

namespace Parallax.Tests.Comparison;

public class TermFrequenciesTests
{
    [Fact]
    public void Of_AddsUpSectionsAndVoicesByOutlet()
    {
        var coverage = Coverage.Of([Examples.Analysis("a", "Gazette"), Examples.Analysis("b", "Courier") with { Terms = [] }]);
        Assert.Equal(
            [new("Courier", "moss", 0, 0, 13), new("Gazette", "moss", 3, 1, 13), new("Courier", "harrow", 0, 0, 13), new("Gazette", "harrow", 1, 1, 13)],
            TermFrequencies.Of(coverage));
    }

    [Fact]
    public void Of_FunctionWordsAndNumbers_AreLeftOut()
    {
        var analysis = Examples.Analysis();
        var coverage = Coverage.Of([analysis with { Terms = [new(analysis.Article, "the", 1, SectionKind.Body, Voice.Own, 9), new(analysis.Article, "2031", 1, SectionKind.Body, Voice.Own, 9)] }]);
        Assert.Empty(TermFrequencies.Of(coverage));
    }
}
