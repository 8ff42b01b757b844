using Parallax.Articles.Dates;

namespace Parallax.Tests.Articles;

public class DatelineParserTests
{
    [Theory]
    [InlineData("HALDEN, May 3 (Reuters) - Rain fell.", "HALDEN", "Reuters", 5, 3)]
    [InlineData("HALDEN/ESKER, May 3 (Reuters) – Rain fell.", "HALDEN|ESKER", "Reuters", 5, 3)]
    [InlineData("HALDEN (AP) — Rain fell.", "HALDEN", "AP", null, null)]
    [InlineData("HALDEN, Norvik (AP) — Rain fell.", "HALDEN, Norvik", "AP", null, null)]
    [InlineData("Halden (AFP) – Rain fell.", "Halden", "AFP", null, null)]
    [InlineData("Halden, May 3, 2025 (AFP) - Rain fell.", "Halden", "AFP", 5, 3)]
    [InlineData("Halden (dpa) - Rain fell.", "Halden", "dpa", null, null)]
    [InlineData("HALDEN, May 3 (Xinhua) -- Rain fell.", "HALDEN", "Xinhua", 5, 3)]
    [InlineData("HALDEN, May 3. /TASS/. Rain fell.", "HALDEN", "TASS", 5, 3)]
    [InlineData("HALDEN, May 3, Kyodo - Rain fell.", "HALDEN", "Kyodo", 5, 3)]
    [InlineData("HALDEN, May 3 (Kyodo) -- Rain fell.", "HALDEN", "Kyodo", 5, 3)]
    [InlineData("Halden (PA) — Rain fell.", "Halden", "PA", null, null)]
    [InlineData("(Bloomberg) -- Rain fell.", "", "Bloomberg", null, null)]
    [InlineData("HALDEN, Norvik — Rain fell.", "HALDEN, Norvik", null, null, null)]
    [InlineData("HALDEN, May 3 — Rain fell.", "HALDEN", null, 5, 3)]
    public void Parse_FormsOfTheAgencies_AreRead(string text, string places, string? agency, int? month, int? day)
    {
        var found = DatelineParser.Parse(text);
        Assert.NotNull(found);
        Assert.Equal(places, string.Join('|', found.Value.Dateline.Places));
        Assert.Equal((agency, month, day), (found.Value.Dateline.Agency, found.Value.Dateline.Month, found.Value.Dateline.Day));
        Assert.Equal("Rain fell.", text[found.Value.Length..]);
    }

    [Theory]
    [InlineData("The harbour board (HHB) – which met on Monday – agreed.")]
    [InlineData("Rain fell in Halden on May 3 - and in Esker.")]
    [InlineData("“Yes,” she said — and left.")]
    [InlineData("May was wet.")]
    public void Parse_Sentence_IsNoDateline(string text) => Assert.Null(DatelineParser.Parse(text));
}
