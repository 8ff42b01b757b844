using Parallax.Entities;
using Parallax.Language;

namespace Parallax.Tests.Entities;

/// <summary>Names in the forms of agency newswire: headlines in capitals, datelines, tables of results.</summary>
public class NewswireNamesTests
{
    private static readonly EntityRecognizer Recognizer = new();

    private static string[] Names(string text, EntityType type) =>
        [.. Recognizer.Recognize(new Segmenter(partsOfSpeech: true).Segment(new ArticleInfo { Id = "a" }, text)).SelectMany(e => e.Mentions)
            .Where(m => m.Form == MentionForm.Name && m.Type == type).OrderBy(m => m.Span).Select(m => m.Span.Of(text).ToString())];

    [Fact]
    public void Recognize_HeadlineInCapitals_NamesItsPlaces() =>
        Assert.Equal(["NORWAY", "POLAND", "OSLO"], Names("NORWAY BEAT POLAND IN OSLO FRIENDLY\n\nThe hosts scored twice.", EntityType.Location));

    [Theory]
    [InlineData("OSLO 2026-03-11\n\nNorway won on Wednesday.", "OSLO", "Norway")]
    [InlineData("WARSAW, March 12 (Reuters) - Poland left rates unchanged.", "WARSAW", "Poland")]
    public void Recognize_Dateline_IsAPlace(string text, string place, string country) =>
        Assert.Equal([place, country], Names(text, EntityType.Location));

    [Fact]
    public void Recognize_TableOfResults_TellsPlayersFromCountries()
    {
        const string table = "Anna Lindqvist (Sweden) beat Carla Ruiz (Spain) 6-4 6-2\nMei Tanaka (Japan) beat Julie Moreau (France) 7-5 6-3\n";
        Assert.Equal(["Anna Lindqvist", "Carla Ruiz", "Mei Tanaka", "Julie Moreau"], Names(table, EntityType.Person));
        Assert.Equal(["Sweden", "Spain", "Japan", "France"], Names(table, EntityType.Location));
    }

    [Fact]
    public void Recognize_CoachAfterHisCountry_IsAPersonAndAPlace()
    {
        const string text = "Poland coach Marek Wilczek said his side had been careless.";
        Assert.Equal(["Poland"], Names(text, EntityType.Location));
        Assert.Equal(["Marek Wilczek"], Names(text, EntityType.Person));
    }
}
