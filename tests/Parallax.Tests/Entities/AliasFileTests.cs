using Parallax.Entities;
using Parallax.Language;

namespace Parallax.Tests.Entities;

public class AliasFileTests
{
    private const string Belmont = """
        - name: Anna Belmont
          type: person
          forms: [the Iron Duchess, Duchess]
        - name: Lantern Works
          type: organization
          forms: [the works]
        """;

    private static IReadOnlyList<Entity> Find(string yaml, string text) => new EntityRecognizer(AliasFile.Parse(yaml))
        .Recognize(new Segmenter(partsOfSpeech: true).Segment(new ArticleInfo { Id = "a" }, text));

    [Fact]
    public void Recognize_GivenForms_JoinTheName()
    {
        var entity = Assert.Single(Find(Belmont, "The Iron Duchess spoke. Anna Belmont then left, and the Duchess slept."), e => e.Name == "Anna Belmont");
        Assert.Equal(["The Iron Duchess", "Anna Belmont", "Duchess"], entity.Mentions.Where(m => m.Form == MentionForm.Name).Select(m => m.Surface));
    }

    [Fact]
    public void Recognize_OverlappingForms_CountOnceLongestFirst()
    {
        var entity = Assert.Single(Find(Belmont, "Crowds cheered the Iron Duchess."), e => e.Name == "Anna Belmont");
        Assert.Single(entity.Mentions);
    }

    [Fact]
    public void Recognize_GivenFormInSmallLetters_IsFound() =>
        Assert.Contains(Find(Belmont, "Smoke rose above the works."), e => e is { Name: "Lantern Works", Type: EntityType.Organization });

    [Fact]
    public void Conflicts_OneFormForTwoNames_IsReported()
    {
        var file = AliasFile.Parse("- {name: Ann Lee, forms: [Lee]}\n- {name: Bo Lee, forms: [Lee]}");
        Assert.Equal("'Lee' stands for 'Ann Lee' and for 'Bo Lee'; it is counted as 'Ann Lee'.", Assert.Single(file.Conflicts));
    }

    [Theory]
    [InlineData("- type: person", "entry 1 has no 'name'")]
    [InlineData("- {name: Ann Lee, type: planet}", "has the type 'planet'")]
    [InlineData("- {name: Ann Lee, form: [Lee]}", "unknown field 'form'")]
    [InlineData("just text", "not a list of names")]
    public void Parse_WrongFile_SaysWhatWasExpected(string yaml, string message) =>
        Assert.Contains(message, Assert.Throws<InvalidDataException>(() => AliasFile.Parse(yaml)).Message);
}
