using Parallax.Comparison;
using Parallax.Comparison.Words;

namespace Parallax.Tests.Comparison;

public class ConceptCountsTests
{
    [Theory]
    [InlineData("war", "war", true)]
    [InlineData("war", "warm", false)]
    [InlineData("threat*", "threatening", true)]
    [InlineData("threat*", "threat", true)]
    [InlineData("wom?n", "women", true)]
    [InlineData("wom?n", "womn", false)]
    [InlineData("*cracy", "democracy", true)]
    [InlineData("a*b*c", "aXbXbXc", true)]
    [InlineData("a*b*c", "aXbXbX", false)]
    public void Matches_Wildcards(string pattern, string word, bool expected) => Assert.Equal(expected, ConceptMatcher.Matches(pattern, word));

    [Fact]
    public void Of_OwnDictionary_CountsByOutletAndVoiceWithZeros()
    {
        var dictionary = new ConceptDictionary([new("people", "moss"), new("people", "harr*"), new("plans", "moss plan")]);
        var rows = ConceptCounts.Of(Coverage.Of([Examples.Analysis()]), dictionary);
        Assert.Equal(6, rows.Count);
        Assert.Equal(("people", Voice.Own, 3, 9, "moss 2, harrow 1"), (rows[0].Concept, rows[0].Voice, rows[0].Count, rows[0].Words, rows[0].Forms));
        Assert.Equal((0, 0.0), (rows[1].Count, rows[1].Rate));
        Assert.Equal((1, 250.0), (rows[2].Count, rows[2].Rate));
        Assert.Equal(("plans", 2), (rows[3].Concept, rows[3].Count));
    }

    [Fact]
    public void Default_Dictionary_IsReadAndLowerCase()
    {
        Assert.True(ConceptDictionary.Default.Entries.Count > 150);
        Assert.All(ConceptDictionary.Default.Entries, e => Assert.Equal(e.Pattern.ToLowerInvariant(), e.Pattern));
        Assert.Contains("hedging", ConceptDictionary.Default.Concepts);
    }

    [Fact]
    public void Load_BadLine_NamesLineAndExpectation()
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, "concept,pattern\nwar,war*\nwar,\n");
        try
        {
            Assert.Contains("line 3: found 'war,', expected a concept", Assert.Throws<InvalidDataException>(() => ConceptDictionary.Load(path)).Message);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
