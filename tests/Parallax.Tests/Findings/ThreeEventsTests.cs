using Parallax.Comparison;
using Parallax.Findings.Highlights;
using Parallax.Findings.Speakers;

namespace Parallax.Tests.Findings;

/// <summary>What the findings on twelve articles must say and must not.</summary>
public sealed class ThreeEventsTests
{
    private static readonly Lazy<IReadOnlyList<StoryChapter>> Chapters = new(() => StoryChapter.Of(ThreeEvents.Coverage));

    private static readonly Lazy<IReadOnlyList<PersonInArticle>> Persons = new(() => PersonInArticle.Of(ThreeEvents.Coverage));

    [Fact]
    public void Chapters_AreTheThreeEventsWithAllFourTellings()
    {
        Assert.Equal(3, Chapters.Value.Count);
        Assert.All(Chapters.Value, chapter => Assert.Equal(4, chapter.Articles.Count));
    }

    [Fact]
    public void Chapter_WithAnItemOfTwoSentences_DoesNotCompareIt()
    {
        var chapter = Assert.Single(Chapters.Value, chapter => chapter.TooShort.Count > 0);
        Assert.Equal("Coastwire", Assert.Single(chapter.TooShort).Outlet);
        Assert.All(chapter.Highlights, h => Assert.DoesNotContain("Coastwire", h.Finding.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void Articles_PlannedYears_DateNone() =>
        Assert.All(ThreeEvents.Coverage.Articles, a => Assert.InRange(a.Article.Published?.Value.Year ?? 2025, 2025, 2025));

    [Fact]
    public void Front_NamesTheHouseStyleOfAddress()
    {
        var address = Assert.Single(HighlightFinder.Of(ThreeEvents.Coverage), h => h.Subject == HighlightSubject.Address);
        Assert.StartsWith("The Harrow Chronicle writes “Mr.”, “Ms.” or the like before", address.Finding.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Findings_SayThatNobodyNamesWhatTheTextsHave() => Assert.All(
        Chapters.Value.SelectMany(c => c.Highlights).Concat(HighlightFinder.Of(ThreeEvents.Coverage)),
        h => Assert.False(h.Finding.Text.Contains("Sarrandia", StringComparison.Ordinal) && h.Finding.Text.Contains("never", StringComparison.Ordinal), h.Finding.Text));

    [Theory]
    [InlineData("Sarrandia")]
    [InlineData("Kaldovia")]
    [InlineData("Veligrad")]
    [InlineData("Ostermark")]
    [InlineData("Corvane")]
    public void Places_AreNobodyAnywhere(string name) => Assert.All(
        ThreeEvents.Coverage.Entities.Where(e => e.Name == name), e => Assert.Equal(EntityType.Location, e.Type));

    [Theory]
    [InlineData("Bellweather Homes")]
    [InlineData("Corran & Pike")]
    [InlineData("Brandt")]
    public void Firms_AreNobodyAnywhere(string name)
    {
        var found = ThreeEvents.Coverage.Entities.Where(e => e.Name == name).ToList();
        Assert.NotEmpty(found);
        Assert.All(found, e => Assert.Equal(EntityType.Organization, e.Type));
    }

    [Theory]
    [InlineData("Victor Lanzo", PersonRole.Official, PersonSex.Man)]
    [InlineData("Rosalind Peake", PersonRole.Official, PersonSex.Woman)]
    [InlineData("Henrik Vasko", PersonRole.Official, PersonSex.Man)]
    [InlineData("Yusra Haddan", PersonRole.Official, PersonSex.Woman)]
    [InlineData("Lennart Aske", PersonRole.Expert, PersonSex.Man)]
    [InlineData("Omar Farsi", PersonRole.Expert, PersonSex.Man)]
    [InlineData("Deborah Finch", PersonRole.Ordinary, PersonSex.Woman)]
    [InlineData("Jonas Reed", PersonRole.Ordinary, PersonSex.Man)]
    [InlineData("Kwame Adjei", PersonRole.Ordinary, PersonSex.Man)]
    [InlineData("Simon Prideaux", PersonRole.Other, PersonSex.Man)]
    [InlineData("Miriam Calloway", PersonRole.Other, PersonSex.Woman)]
    public void Person_HasTheRoleAndSexThatTheArticlesTell_InEveryArticle(string name, PersonRole role, PersonSex sex)
    {
        var quoted = Persons.Value.Where(p => p.Name == name && p.Quotes > 0).ToList();
        Assert.NotEmpty(quoted);
        Assert.All(quoted, p => Assert.Equal((role, sex), (p.Role, p.Sex)));
    }

    [Fact]
    public void PeopleQuoted_ArePeople() => Assert.Empty(Persons.Value
        .Where(p => !p.IsNamed)
        .Select(p => p.Name)
        .Intersect(["told", "hit", "said", "cent", "law", "this week", "First deliveries", "whose government", "agreement,"]));

    [Fact]
    public void Labels_SayWhatSomebodyIs()
    {
        var labels = LabelCounts.Of(ThreeEvents.Coverage).Where(l => l.Count > 0).Select(l => l.Label).ToHashSet();
        Assert.Contains("a former schoolteacher", labels);
        Assert.Contains("the foreign minister of Ostermark", labels);
        Assert.DoesNotContain("58", labels);
        Assert.DoesNotContain("a printer", labels);
        Assert.DoesNotContain("the wrong friend", labels);
        Assert.DoesNotContain("his client", labels);
        Assert.DoesNotContain("with Mr. Lanzo", labels);
    }
}
