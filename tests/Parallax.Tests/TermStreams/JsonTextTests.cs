using System.Text;
using System.Text.Json;
using Parallax.TermStreams.Input;

namespace Parallax.Tests.TermStreams;

public class JsonTextTests
{
    // A vector has 32 bytes: signs stand before, at and after its ends.
    [Fact]
    public void Read_SignsAtEveryPlace_IsAsTheFrameworkReads()
    {
        for (var length = 0; length < 100; length++)
        {
            foreach (var sign in new[] { "\"", "\\", "\n", "\\\"", "ä", "&", "{\"" })
            {
                var text = new string('a', length) + sign + new string('b', 99 - length);
                AssertReads(text, $"{{\"id\":\"x\",\"more\":[{{\"a{sign.Length}\":{Quoted(text)}}},[]],\"text\":{Quoted(text)}}}");
            }
        }
    }

    [Theory]
    [InlineData(29)]
    [InlineData(30)]
    [InlineData(31)]
    [InlineData(32)]
    [InlineData(62)]
    [InlineData(63)]
    public void Read_LineThatBreaksOff_IsBad(int length)
    {
        var start = $"{{\"text\":\"{new string('a', length)}";
        foreach (var end in new[] { "", "\\", "\\\"", "\"", "\",\"b\":[", "\",\"b\":[\"", "\",\"b\":{\"c\":[]" })
        {
            var line = JsonLine.Read(Encoding.UTF8.GetBytes(start + end), "outlet"u8);
            Assert.NotNull(line.Error);
        }
    }

    private static string Quoted(string text) => JsonSerializer.Serialize(text);

    private static void AssertReads(string text, string json)
    {
        var line = JsonLine.Read(Encoding.UTF8.GetBytes(json), "outlet"u8);
        Assert.Null(line.Error);
        var plain = new byte[line.Text.Length];
        var length = JsonText.Unescape(line.Text, plain);
        Assert.Equal(text, Encoding.UTF8.GetString(plain, 0, length));
    }
}
