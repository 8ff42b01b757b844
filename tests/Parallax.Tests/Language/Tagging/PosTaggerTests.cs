using Parallax.Language;

namespace Parallax.Tests.Language.Tagging;

public class PosTaggerTests
{
    private static string Tags(string text) => string.Join(' ', new Segmenter(partsOfSpeech: true)
        .Segment(new ArticleInfo { Id = "a" }, text).Tokens.Select(t => t.Pos.ToString().ToUpperInvariant()));

    [Theory]
    [InlineData("The old mayor quickly signed a letter.", "DET ADJ NOUN ADV VERB DET NOUN PUNCT")]
    [InlineData("She has not paid $ 20 to Norway.", "PRON AUX PART VERB SYM NUM ADP PROPN PUNCT")]
    [InlineData("Reports say that prices will rise.", "NOUN VERB SCONJ NOUN AUX VERB PUNCT")]
    public void Segment_WithPartsOfSpeech_TagsEveryToken(string text, string tags) => Assert.Equal(tags, Tags(text));

    [Fact]
    public void Segment_OneFormTwoUses_TakesTheContext()
    {
        Assert.Contains("AUX VERB", Tags("They will report the theft."), StringComparison.Ordinal);
        Assert.Contains("DET NOUN", Tags("They read the report."), StringComparison.Ordinal);
    }

    [Fact]
    public void Segment_Plain_LeavesPartsOfSpeechOpen() =>
        Assert.All(new Segmenter().Segment(new ArticleInfo { Id = "a" }, "Rain fell.").Tokens, t => Assert.Equal(PartOfSpeech.None, t.Pos));
}
