using Parallax.Language;

namespace Parallax.Tests.Language;

public class SpellingVariantsTests
{
    [Theory]
    [InlineData("defence", "defense")]
    [InlineData("behavioural", "behavioral")]
    [InlineData("co-operation", "cooperation")]
    [InlineData("co-ordinated", "coordinated")]
    [InlineData("stabilising", "stabilizing")]
    [InlineData("recognised", "recognized")]
    [InlineData("signalled", "signaled")]
    [InlineData("kilometres", "kilometers")]
    [InlineData("paediatricians", "pediatricians")]
    [InlineData("militarisation", "militarization")]
    [InlineData("tabloidisation", "tabloidization")]
    [InlineData("e-mails", "emails")]
    public void Normalize_BritishOrHyphenated_IsAmerican(string british, string american) =>
        Assert.Equal(american, SpellingVariants.Normalize(british));

    [Theory]
    [InlineData("advise")]
    [InlineData("surprised")]
    [InlineData("four")]
    [InlineData("hours")]
    [InlineData("analyses")]
    [InlineData("improvisation")]
    [InlineData("controlled")]
    [InlineData("terrorism")]
    [InlineData("story")]
    [InlineData("china-russia")]
    public void Normalize_NoVariant_IsTheSameObject(string word) => Assert.Same(word, SpellingVariants.Normalize(word));

    [Fact]
    public void Normalize_Twice_ChangesNothingMore() =>
        Assert.All(SpellingVariants.All.Values, american => Assert.Equal(american, SpellingVariants.Normalize(american)));

    [Fact]
    public void All_ThousandsOfPairs_InNormalForm()
    {
        Assert.True(SpellingVariants.All.Count > 3000, $"{SpellingVariants.All.Count} pairs");
        Assert.All(SpellingVariants.All.Keys, k => Assert.Matches("^[a-z-]{4,}$", k));
    }
}
