namespace Parallax.Cli.Tests;

public sealed class TermsCommandTests : IDisposable
{
    private const string Records = """
        {"id":"1","outlet":"Ledger","text":"The harbour vote. The harbour vote."}
        {"id":"2","outlet":"Courier","text":"The strike, the strike."}

        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("parallax-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Terms_StandardInput_WritesTheTable()
    {
        var (exit, output, error) = Cli.Run(["terms", "-", "--min-count", "2", "--ngrams", "1-2"], input: Records);
        Assert.Equal((0, ""), (exit, error));
        var lines = output.TrimEnd().Split('\n');
        Assert.StartsWith("term\tgroup\tcount_Courier\tcount_Ledger\trate_Courier\trate_Ledger\tdf\tg2\t", lines[0], StringComparison.Ordinal);
        Assert.Contains(lines, l => l.StartsWith("harbor vote\tLedger\t0\t2\t0\t333.333\t1\t", StringComparison.Ordinal));
    }

    [Fact]
    public void Terms_BadLine_IsNamedAndTheGoodOnesCounted()
    {
        var output = Path.Combine(_folder, "out.tsv");
        var (exit, _, error) = Cli.Run(["terms", "-", "-o", output, "--min-count", "1"], input: "broken\n" + Records);
        Assert.Equal(1, exit);
        Assert.Contains("line 1: the line is not a JSON object", error, StringComparison.Ordinal);
        Assert.Contains("strike", File.ReadAllText(output), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--ngrams", "0-2", 2)]
    [InlineData("--ngrams", "3-1", 2)]
    [InlineData("--tokens", "spaces", 2)]
    [InlineData("--threads", "0", 2)]
    [InlineData("--focus", "Gazette", 1)]
    public void Terms_BadOption_IsExplained(string option, string value, int expected)
    {
        var output = Path.Combine(_folder, "none.tsv");
        var (exit, _, error) = Cli.Run(["terms", "-", "-o", output, option, value], input: Records);
        Assert.Equal(expected, exit);
        Assert.Contains(value, error, StringComparison.Ordinal);
        Assert.False(File.Exists(output));
    }

    [Fact]
    public void Kwic_Folder_OneLineAnOccurrence()
    {
        File.WriteAllText(Path.Combine(_folder, "a.txt"), "Port vote ends\n\nThe port of Arden voted on Monday. Its old port stays open, the mayor said.\n");
        var (exit, output, error) = Cli.Run(["kwic", "port", _folder, "--sort", "right", "--words", "2"]);
        Assert.True(exit == 0, error);
        Assert.Equal(3, output.TrimEnd().Split('\n').Length);
    }

    [Fact]
    public void Kwic_ControlsInTheText_DoNotReachTheTerminal()
    {
        File.WriteAllText(Path.Combine(_folder, "a.txt"), "Port vote\n\nThe port\u001B[2J\u001B]0;owned\u001B\\ of \u202EArden\u009B31m voted on Monday.\n");
        File.WriteAllText(Path.Combine(_folder, "b\u001B[31m.bin"), "x");
        var (_, output, error) = Cli.Run(["kwic", "port", _folder]);
        Assert.Contains("Arden", output, StringComparison.Ordinal);
        Assert.Contains(".bin", error, StringComparison.Ordinal);
        Assert.DoesNotContain(output + error, c => (char.IsControl(c) && c is not ('\n' or '\t')) || c == '\u202E');
    }

    [Fact]
    public void Terms_GroupWithTabsAndEscapes_KeepsTheTable()
    {
        var (_, output, _) = Cli.Run(
            ["terms", "-", "--min-count", "1"],
            input: Records + "{\"id\":\"3\",\"outlet\":\"x\\ty\\u001b[2J\\nz\",\"text\":\"pier\"}\n");
        var lines = output.TrimEnd('\n').Split('\n');
        Assert.Single(lines.Select(l => l.Split('\t').Length).Distinct());
        Assert.DoesNotContain('\u001B', output);
    }

    [Fact]
    public void Kwic_Index_ShowsTheSameLinesAndIsMadeOnce()
    {
        var articles = Directory.CreateDirectory(Path.Combine(_folder, "articles")).FullName;
        var index = Path.Combine(_folder, "texts.index");
        File.WriteAllText(Path.Combine(articles, "a.txt"), "Port vote ends\n\nThe port of Arden voted on Monday. Its old port stays open, the mayor said.\n");
        var plain = Cli.Run(["kwic", "port", articles]);
        var first = Cli.Run(["kwic", "port", articles, "--index", index]);
        var second = Cli.Run(["kwic", "port", articles, "--index", index]);
        Assert.Equal((plain.Exit, plain.Output), (first.Exit, first.Output));
        Assert.Equal((plain.Exit, plain.Output), (second.Exit, second.Output));
        Assert.Contains("Articles read into", first.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("read into", second.Error, StringComparison.Ordinal);
        Assert.Equal(2, Cli.Run(["kwic", "!", articles, "--index", index]).Exit);
        Assert.Equal(1, Cli.Run(["kwic", "port", articles, "--index", Path.Combine(articles, "i.db")]).Exit);
    }
}
