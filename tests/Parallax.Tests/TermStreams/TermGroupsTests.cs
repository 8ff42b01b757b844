using System.Text;
using Parallax.TermStreams;

namespace Parallax.Tests.TermStreams;

/// <summary>Outlets under several spellings, and character references, in streams of records.</summary>
public class TermGroupsTests
{
    [Theory]
    [InlineData("Harbour Post", "harbour post")]
    [InlineData("Harbour Post", "Harbour  Post ")]
    [InlineData("Harbour Post", "The Harbour Post")]
    [InlineData("Harbour Post", "Harbour Post Inc.")]
    [InlineData("Harbour Post", "Harbour Post, Inc")]
    [InlineData("Harbour Post", "Harbour Post - World")]
    [InlineData("BBC News", "bbc news")]
    public void Count_SpellingsOfOneOutlet_AreOneGroup(string first, string second)
    {
        var forward = Count(Line(first, "The tide rose."), Line(second, "The tide fell."));
        var backward = Count(Line(second, "The tide fell."), Line(first, "The tide rose."));
        Assert.Single(forward.Groups);
        Assert.Equal(forward.Groups, backward.Groups);
    }

    [Fact]
    public void Count_OutletsOfOtherNames_AreGroupsOfTheirOwn()
    {
        var counts = Count(Line("Harbour Post", "Tide."), Line("Harbour Times", "Tide."), Line("The World", "Tide."));
        Assert.Equal(3, counts.Groups.Count);
    }

    [Fact]
    public void Count_GroupsThatAreNoOutlets_AreTakenAsTheyAre()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes("{\"year\":\"a\",\"text\":\"x y\"}\n{\"year\":\"A\",\"text\":\"x y\"}\n"));
        Assert.Equal(2, TermStream.Count(stream, new TermStreamOptions { By = "year" }).Groups.Count);
    }

    [Theory]
    [InlineData("fish &amp; ships", "fish,ships")]
    [InlineData("caf&eacute; tide", "café,tide")]
    [InlineData("quay&#39;s end", "end,quay")]
    [InlineData("a&b; c", "a,b,c")]
    [InlineData("tide&nbsp;table", "table,tide")]
    public void Count_CharacterReferences_AreResolved(string text, string words)
    {
        var counts = Count(Line("A", text), Line("B", "boat"));
        var found = counts.Rows(minCount: 1).Select(r => r.Term).Where(t => t != "boat").Order(StringComparer.Ordinal);
        Assert.Equal(words, string.Join(',', found));
    }

    [Fact]
    public void Rows_FocusUnderAnotherSpelling_IsFound() =>
        Assert.NotEmpty(Count(Line("Harbour Post", "tide tide"), Line("B", "boat")).Rows(minCount: 1, focus: "the harbour post"));

    private static TermStreamCounts Count(params string[] lines)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', lines)));
        return TermStream.Count(stream);
    }

    private static string Line(string outlet, string text) =>
        System.Text.Json.JsonSerializer.Serialize(new { outlet, text });
}
