using Parallax.Records;

namespace Parallax.Tests.Records;

/// <summary>Each value of the enumerations in records has a word of its own, which is read as that value.</summary>
public sealed class RecordCodesTests
{
    [Fact]
    public void Words_OfAllValues_AreReadAsThese()
    {
        AssertRead<AlignmentStatus>();
        AssertRead<ArticleGenre>();
        AssertRead<ContributorRole>();
        AssertRead<EntityType>();
        AssertRead<LabelKind>();
        AssertRead<LabelStatus>();
        AssertRead<LoadIssueKind>();
        AssertRead<MentionForm>();
        AssertRead<QuoteKind>();
        AssertRead<SectionKind>();
        AssertRead<SpeakerKind>();
        AssertRead<SpeechStance>();
        AssertRead<ToneLabel>();
        AssertRead<Voice>();
    }

    [Theory]
    [InlineData(ToneLabel.Negative, "negative")]
    [InlineData(ToneLabel.Positive, "positive")]
    public void Of_ToneLabel_IsItsName(ToneLabel value, string word) => Assert.Equal(word, RecordCodes.Of(value));

    [Fact]
    public void Of_EntityType_IsThatOfConll() => Assert.Equal(
        ["PER", "ORG", "LOC", "MISC", "GRP"], Enum.GetValues<EntityType>().Select(RecordCodes.Of));

    [Fact]
    public void Parse_UnknownWord_NamesTheKnownOnes() => Assert.Equal(
        "'glad' is not one of negative, neutral, positive",
        Assert.Throws<FormatException>(() => RecordCodes.Parse<ToneLabel>("glad")).Message);

    private static void AssertRead<T>()
        where T : struct, Enum
    {
        var values = Enum.GetValues<T>();
        Assert.Equal(values, values.Select(value => RecordCodes.Parse<T>(RecordCodes.Of(value))));
        Assert.Equal(values.Length, values.Select(RecordCodes.Of).Distinct().Count());
    }
}
