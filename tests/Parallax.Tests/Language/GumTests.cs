using Parallax.Learning;

namespace Parallax.Tests.Language;

/// <summary>Sentence ends and lemmas beside those of gum.dev, whose errors were read when the rules were made.</summary>
public sealed class GumTests
{
    private const double LeastSentenceEnds = .975;
    private const double LeastLemmas = .978;

    [Fact]
    public void SentencesAndLemmas_OfGumDev_AreRight()
    {
        var lines = new List<string>();
        var meter = new LanguageMeter(lines.Add);
        meter.Run(Path.GetDirectoryName(Repository.SharedPath("corpora", "gum.dev.jsonl.gz"))!, []);
        Assert.True(meter.SentenceEnds >= LeastSentenceEnds, lines[0]);
        Assert.True(meter.WordLemmas >= LeastLemmas, lines[1]);
    }
}
