using Parallax.Entities;
using Parallax.Language;

namespace Parallax.Tests.Entities;

/// <summary>Places that stand for governments.</summary>
public class SeatTests
{
    private static string? Government(string text, string place) => Assert.Single(
        new EntityRecognizer().Recognize(new Segmenter(partsOfSpeech: true).Segment(new ArticleInfo { Id = "a" }, text)).SelectMany(e => e.Mentions),
        m => m.Surface == place).Government;

    [Theory]
    [InlineData("Moscow warned its neighbors.", "Moscow", "Russia")]
    [InlineData("Aides urged Beijing to stop.", "Beijing", "China")]
    [InlineData("Ties with Washington are cool.", "Washington", "United States")]
    [InlineData("A spokesman for the Kremlin laughed.", "Kremlin", "Russia")]
    [InlineData("They rebuilt Moscow’s military.", "Moscow", "Russia")]
    public void Recognize_SeatThatActsOrIsAddressed_StandsForTheGovernment(string text, string place, string country) =>
        Assert.Equal(country, Government(text, place));

    [Theory]
    [InlineData("She studied in Beijing for years.", "Beijing")]
    [InlineData("He visited Moscow twice.", "Moscow")]
    [InlineData("Snow fell near Washington today.", "Washington")]
    public void Recognize_SeatAfterPrepositionOfPlace_IsThePlace(string text, string place) => Assert.Null(Government(text, place));
}
