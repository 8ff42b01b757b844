using Parallax.Display;

namespace Parallax.Tests.Display;

public class WellFormedTextTests
{
    // Attributes cannot hold half a pair, so texts are made of numbers.
    [Theory]
    [InlineData(new int[0], new int[0])]
    [InlineData(new[] { 97, 98 }, new[] { 97, 98 })]
    [InlineData(new[] { 97, 0xD83D, 0xDE00, 98 }, new[] { 97, 0xD83D, 0xDE00, 98 })]
    [InlineData(new[] { 97, 0xD83D, 98 }, new[] { 97, 0xFFFD, 98 })]
    [InlineData(new[] { 0xDE00, 0xD83D }, new[] { 0xFFFD, 0xFFFD })]
    public void Of_LoneSurrogate_IsReplacedInItsPlace(int[] text, int[] expected) =>
        Assert.Equal(Text(expected), WellFormedText.Of(Text(text)));

    private static string Text(int[] units) => new([.. units.Select(unit => (char)unit)]);
}
