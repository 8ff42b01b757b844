using Parallax.Comparison;
using Parallax.Comparison.Mentions;

namespace Parallax.Tests.Comparison;

public class MentionCountsTests
{
    private static readonly Coverage Coverage = Coverage.Of([Examples.Analysis("a", "Gazette"), Examples.Analysis("b", "Gazette"),
        Examples.Analysis("c", "Courier") with { Entities = [] }]);

    [Fact]
    public void Of_CountsNamesByOutletWithZeros()
    {
        var rows = MentionCounts.Of(Coverage);
        Assert.Equal(
            [new("Courier", "Ada Moss", EntityType.Person, 0, 0, 13), new("Gazette", "Ada Moss", EntityType.Person, 2, 2, 26)], rows);
    }

    [Fact]
    public void Of_FormsGiven_CountsThoseForms()
    {
        var rows = MentionCounts.Of(Coverage, MentionForm.Name, MentionForm.Pronoun);
        Assert.Equal([0, 4], rows.Select(r => r.Count));
    }

    [Fact]
    public void PerThousand_IsOfTheOutletsWords() => Assert.Equal(76.9231, MentionCounts.Of(Coverage)[1].PerThousand);

    [Fact]
    public void PerThousand_NoWords_IsNull() => Assert.Null(new MentionCount("Gazette", "Veld", EntityType.Location, 0, 0, 0).PerThousand);
}
