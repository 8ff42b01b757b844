using System.Text.Json;
using Parallax.Reading.Formats;

namespace Parallax.Tests.Reading;

public sealed class JsonEscapesTests
{
    [Theory]
    [InlineData(@"{""a"":""plain \n""}", @"{""a"":""plain \n""}")]
    [InlineData(@"""\ud83d\ude00""", @"""\ud83d\ude00""")]
    [InlineData(@"""\ud83d""", @"""\uFFFD""")]
    [InlineData(@"""\uDE00x""", @"""\uFFFDx""")]
    [InlineData(@"""\ud83d\ud83d\ude00""", @"""\uFFFD\ud83d\ude00""")]
    [InlineData(@"""\\ud83d""", @"""\\ud83d""")]
    public void WellFormed_LoneSurrogateEscapes_AreReplaced(string json, string expected)
    {
        var cleaned = JsonEscapes.WellFormed(json);
        Assert.Equal(expected, cleaned);
        using var parsed = JsonDocument.Parse(cleaned);
        if (parsed.RootElement.ValueKind == JsonValueKind.String) _ = parsed.RootElement.GetString();
    }

    [Fact]
    public void Read_PageWhoseMetadataHoldHalfAPair_IsAnArticle()
    {
        var folder = Directory.CreateTempSubdirectory("escapes");
        try
        {
            var page = Path.Combine(folder.FullName, "a.html");
            File.WriteAllText(page, """
                <html><head><script type="application/ld+json">{"@type":"NewsArticle","headline":"A bridge \ud800"}</script></head>
                <body><article><h1>A bridge</h1><p>The council of Halden opened the bridge on Monday.</p></article></body></html>
                """);
            Assert.Single(Parallax.Corpus.Read(page));
        }
        finally
        {
            folder.Delete(true);
        }
    }
}
