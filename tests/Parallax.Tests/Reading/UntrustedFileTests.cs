using System.Diagnostics;

namespace Parallax.Tests.Reading;

/// <summary>Files that are none, links, and entities: nothing is opened that was not given.</summary>
public sealed class UntrustedFileTests : IDisposable
{
    private const string Sentence = "The council of Halden agreed on a new bridge on Monday after a long debate.";

    private readonly string folder = Directory.CreateTempSubdirectory("untrusted").FullName;

    public void Dispose() => Directory.Delete(folder, true);

    [Theory]
    [InlineData("a.txt")]
    [InlineData("a.jsonl")]
    [InlineData("a.html.gz")]
    [InlineData("articles.csv")]
    [InlineData("corrections.csv")]
    [InlineData("aliases.yaml")]
    public async Task Load_FolderWithAPipe_DoesNotWaitForAWriter(string name)
    {
        MakePipe(name);
        File.WriteAllText(PathOf("b.txt"), Sentence);
        var load = Task.Run(() => Coverage.Load(folder));
        var coverage = await load.WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);
        Assert.Equal("b", Assert.Single(coverage.Analyses).Article.Id);
    }

    [Theory]
    [InlineData("a.txt")]
    [InlineData("a.jsonl")]
    [InlineData("a.html")]
    public async Task Load_LinkToADeviceWithoutEnd_IsLeftWithALine(string name)
    {
        Assert.SkipUnless(File.Exists("/dev/zero"), "there is no /dev/zero here");
        File.CreateSymbolicLink(PathOf(name), "/dev/zero");
        File.WriteAllText(PathOf("b.txt"), Sentence);
        var load = Task.Run(() => Coverage.Load(folder));
        var coverage = await load.WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);
        Assert.Equal("b", Assert.Single(coverage.Analyses).Article.Id);
    }

    [Fact]
    public void Load_LinksInACircle_AreNotFollowed()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "links need a right there");
        File.WriteAllText(PathOf("b.txt"), Sentence);
        foreach (var name in (string[])["c", "d", "e"]) Directory.CreateSymbolicLink(PathOf(name), folder);
        File.CreateSymbolicLink(PathOf("f.txt"), PathOf("f.txt"));
        Assert.Single(Coverage.Load(folder).Analyses);
    }

    [Theory]
    [InlineData("a.rss", "<!DOCTYPE rss [<!ENTITY x SYSTEM \"secret.txt\">]><rss><channel><title>P</title><item><title>A</title><description>&x;</description></item></channel></rss>")]
    [InlineData("a.rss", "<!DOCTYPE rss SYSTEM \"secret.dtd\"><rss><channel><title>P</title><item><title>A</title><description>It rains.</description></item></channel></rss>")]
    [InlineData("a.xml", "<?xml-stylesheet href=\"secret.txt\"?><rss xmlns:xi=\"http://www.w3.org/2001/XInclude\"><channel><title>P</title><item><title>A</title><description>It rains.<xi:include href=\"secret.txt\" parse=\"text\"/></description></item></channel></rss>")]
    [InlineData("a.html", "<html><body><article><p>It rains.<iframe src=\"secret.txt\"></iframe><object data=\"secret.txt\"></object></article></body></html>")]
    public void Read_EntitiesAndIncludes_AreNotOpened(string name, string content)
    {
        File.WriteAllText(PathOf("secret.txt"), "Halden keeps this to itself.");
        File.WriteAllText(PathOf("secret.dtd"), "<!ENTITY x \"Halden keeps this to itself.\">");
        File.WriteAllText(PathOf(name), content);
        foreach (var article in Parallax.Corpus.Read(PathOf(name)))
            Assert.DoesNotContain("keeps this", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_EntitiesThatMultiply_EndSoon()
    {
        var entities = string.Concat(Enumerable.Range(1, 12).Select(i => $"<!ENTITY e{i} \"{string.Concat(Enumerable.Repeat($"&e{i - 1};", 10))}\">"));
        File.WriteAllText(PathOf("a.rss"), $"<!DOCTYPE rss [<!ENTITY e0 \"lol\">{entities}]><rss><channel><title>P</title><item><title>A</title><description>&e12;</description></item></channel></rss>");
        Assert.DoesNotContain(Parallax.Corpus.Read(PathOf("a.rss")), a => a.Text.Contains("lollol", StringComparison.Ordinal));
    }

    [Fact]
    public void Read_FileThatGrowsWhileItIsRead_EndsWithTheRecordsThatWereWhole()
    {
        var path = PathOf("a.jsonl");
        File.WriteAllText(path, string.Concat(Enumerable.Repeat($"{{\"text\":\"{Sentence}\"}}\n", 50)));
        var read = 0;
        foreach (var article in Parallax.Corpus.Read(path))
        {
            Assert.Equal(Sentence, article.Text);
            if (read++ == 0) File.WriteAllText(path, "");
        }
        Assert.InRange(read, 1, 50);
    }

    private void MakePipe(string name)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "pipes are no files there");
        using var process = Process.Start(new ProcessStartInfo("mkfifo", [PathOf(name)]))!;
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }

    private string PathOf(string name) => Path.Combine(folder, name);
}
