using System.IO.Compression;
using System.Text.Json;

namespace Parallax.Cli.Tests;

public sealed class AnnotateCommandTests : IDisposable
{
    private const string Good = """{"id":"a","text":"“We won,” Prime Minister Ada Moss said in Berlin.","label":"secret","targets":[{"start":25,"end":33,"label":"secret"}]}""";

    private readonly string _folder = Directory.CreateTempSubdirectory("parallax-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Annotate_WritesEveryPartWithOffsetsIntoTheText()
    {
        var (exit, output, error) = Cli.Run(["annotate", "-"], input: Good + "\n");
        Assert.Equal((0, ""), (exit, error));
        var record = JsonDocument.Parse(output).RootElement;
        Assert.Equal("a", record.GetProperty("id").GetString());
        Assert.Equal((0, 49), (record.GetProperty("sentences")[0].GetProperty("start").GetInt32(), record.GetProperty("sentences")[0].GetProperty("end").GetInt32()));
        var moss = record.GetProperty("entities").EnumerateArray().First();
        Assert.Equal(("PER", "name", 25, 33), (moss.GetProperty("type").GetString(), moss.GetProperty("form").GetString(), moss.GetProperty("start").GetInt32(), moss.GetProperty("end").GetInt32()));
        var quote = record.GetProperty("quotes")[0];
        Assert.Equal(("Ada Moss", true), (quote.GetProperty("speaker").GetString(), quote.GetProperty("direct").GetBoolean()));
        Assert.Matches("^(negative|neutral|positive)$", record.GetProperty("targets")[0].GetProperty("label").GetString());
        Assert.DoesNotContain("secret", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Annotate_BadLines_AreNamedAndTheGoodOnesWritten()
    {
        var (exit, output, error) = Cli.Run(["annotate", "-"], input: $"{Good}\n{{broken\n\n{{\"id\":\"b\"}}\n{{\"id\":\"c\",\"text\":\"\"}}\n");
        Assert.Equal(1, exit);
        Assert.Equal(["a", "c"], output.Trim().Split('\n').Select(l => JsonDocument.Parse(l).RootElement.GetProperty("id").GetString()));
        Assert.Contains("line 2: not a JSON record", error, StringComparison.Ordinal);
        Assert.Contains("line 4: no field 'text'", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Annotate_Target_OutsideTheText_IsABadLine()
    {
        var (exit, _, error) = Cli.Run(["annotate", "-"], input: """{"id":"a","text":"Short.","targets":[{"start":2,"end":90}]}""");
        Assert.Equal(1, exit);
        Assert.Contains("does not lie in the text of 6 characters", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Annotate_Gzip_InAndOut_KeepsTheOrder()
    {
        var (input, output) = (Path.Combine(_folder, "in.jsonl.gz"), Path.Combine(_folder, "out.jsonl.gz"));
        using (var packed = new StreamWriter(new GZipStream(File.Create(input), CompressionLevel.Fastest)))
            for (var i = 0; i < 300; i++) packed.Write($"{{\"id\":{i},\"text\":\"Sentence number {i}.\"}}\n");
        Assert.Equal(0, Cli.Run(["annotate", input, "-o", output]).Exit);
        using var unpacked = new StreamReader(new GZipStream(File.OpenRead(output), CompressionMode.Decompress));
        var ids = unpacked.ReadToEnd().Trim().Split('\n').Select(l => JsonDocument.Parse(l).RootElement.GetProperty("id").GetString());
        Assert.Equal(Enumerable.Range(0, 300).Select(i => i.ToString()), ids);
    }

    [Fact]
    public void Annotate_MissingFile_IsNamedAndNothingIsWritten()
    {
        var output = Path.Combine(_folder, "out.jsonl");
        var (exit, _, error) = Cli.Run(["annotate", Path.Combine(_folder, "none.jsonl"), "-o", output]);
        Assert.Equal(1, exit);
        Assert.Contains("none.jsonl", error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(_folder));
    }

    [Fact]
    public void Annotate_WithoutInput_IsWrongUse() => Assert.Equal(2, Cli.Run(["annotate"]).Exit);
}
