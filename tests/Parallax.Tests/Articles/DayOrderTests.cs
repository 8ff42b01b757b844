using Parallax.Articles;
using Parallax.Articles.Dates;

namespace Parallax.Tests.Articles;

/// <summary>Dates in figures, of which either may be the month.</summary>
public class DayOrderTests
{
    private const string Day = "2021-11-02";

    [Theory]
    [InlineData("13/11/2021", "2021-11-13")]
    [InlineData("11/13/2021", "2021-11-13")]
    [InlineData("02.11.2021", Day)]
    [InlineData("Stand: 02.11.2021, 14:30 Uhr", "2021-11-02T14:30:00+00:00")]
    [InlineData("11-11-2021", "2021-11-11")]
    [InlineData("Updated 4 May 2025, first on 02/11/2021", "2025-05-04")]
    [InlineData("02/11/2021", null)]
    [InlineData("02/11/2021 14:30", null)]
    [InlineData("31/31/2021", null)]
    public void ParseLine_Figures_AreReadWhereTheyTellTheirOrder(string line, string? expected) =>
        Assert.Equal(expected, DateParser.ParseLine(line) is { } date ? DateParser.Written(date) : null);

    [Theory]
    [InlineData("The fair opened on 13/10/2021.", null, null, Day)]
    [InlineData("The fair opened on 10/13/2021.", null, null, "2021-02-11")]
    [InlineData("From 13/10/2021, or 10/14/2021.", "de", null, null)]
    [InlineData("The fair opened.", "de", null, Day)]
    [InlineData("The fair opened.", "en", "https://www.lantern.co.uk/fair", Day)]
    [InlineData("The fair opened.", "en", "https://lantern.us/fair", "2021-02-11")]
    [InlineData("The fair opened.", "en", "https://lantern.example/fair", null)]
    [InlineData("The fair opened.", "en", "https://lantern.ca/fair", null)]
    public void Published_OpenOrder_IsSettledByTextLanguageOrCountry(string text, string? language, string? url, string? expected)
    {
        List<Evidence> claims = [new("published", "02/11/2021", "visible date", 0.7)];
        if (language is not null) claims.Add(new("language", language, "html", 0.7));
        if (url is not null) claims.Add(new("url", url, "canonical", 0.97));
        var info = ArticleNormalizer.Normalize(new ArticleDraft { Id = "fair", Text = text, Claims = claims }).Info;
        var settled = info.Published is { Inferred: false } date ? DateParser.Written(date) : null;
        Assert.Equal(expected, settled);
        if (expected is not null) Assert.StartsWith("read as", info.Published!.Note, StringComparison.Ordinal);
    }
}
