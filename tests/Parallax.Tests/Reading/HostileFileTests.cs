using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using Parallax.Tests.Articles;

namespace Parallax.Tests.Reading;

/// <summary>Files that are made to fill the memory or the time: read in seconds, or left with a line in the report.</summary>
public sealed class HostileFileTests : IDisposable
{
    // A machine at work on other things takes ten times as long as one that is not.
    private const int MostSeconds = 100, LongestMessage = 1100;
    private const string Sentence = "The council of Halden agreed on a new bridge on Monday after a long debate. ";
    private readonly string folder = Directory.CreateTempSubdirectory("hostile").FullName;

    public void Dispose() => Directory.Delete(folder, true);

    public static TheoryData<string, string> Texts => new()
    {
        { "nested.html", string.Concat(Enumerable.Repeat("<div>", 100_000)) + Sentence },
        { "unclosed.html", string.Concat(Enumerable.Repeat("<b><i>", 50_000)) + Sentence },
        { "quotes.html", string.Concat(Enumerable.Repeat("<a title=\"", 50_000)) },
        { "line.txt", string.Concat(Enumerable.Repeat("Ann Roe and Bo Lin (Reuters) ", 300_000)) },
        { "lines.txt", string.Concat(Enumerable.Repeat("By Ann\n", 50_000)) },
        { "breaks.txt", Sentence + new string('\n', 2_000_000) },
        { "dates.txt", string.Concat(Enumerable.Repeat("1 May 2025 12:30\n", 50_000)) },
        { "deep.json", new string('[', 1_000_000) },
        { "deep.jsonl", "{\"text\":" + new string('[', 1_000_000) },
        { "names.xml", "<rss>" + string.Concat(Enumerable.Repeat($"<{new string('a', 500)}>", 5_000)) },
        { "braces.rtf", "{\\rtf1 " + new string('{', 1_000_000) },
        { "labels.txt", "1 of 1 DOCUMENTS\nPost\nA\nLENGTH: 1 words\n" + string.Concat(Enumerable.Repeat("Person:\n", 50_000)) },
        { "bad.jsonl", string.Concat(Enumerable.Repeat("{bad}\n", 100_000)) },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Read_HostileText_EndsSoonWithShortMessages(string name, string text)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, text);
        AssertBounded(path);
    }

    [Fact]
    public void Read_PackedFileThatUnpacksToMuchMore_IsLeftWithALine()
    {
        foreach (var name in (string[])["a.jsonl.gz", "b.csv.gz", "c.txt.gz", "d.rss.gz"])
        {
            var path = Path.Combine(folder, name);
            using (var gzip = new GZipStream(File.Create(path), CompressionLevel.Fastest)) Fill(gzip, 100 << 20);
            var report = AssertBounded(path);
            Assert.Contains(report.Skipped, i => i.Reason.Contains("more than") || i.Reason.Contains("longer than") || i.Reason.Contains("cannot be read"));
        }
    }

    [Fact]
    public void Read_FeedWithOneHugeEntry_SkipsItAndReadsTheNext()
    {
        var path = Path.Combine(folder, "a.rss");
        File.WriteAllText(path, $"<rss><channel><title>Post</title><item><title>A</title><description>{new string('x', 20_000_000)}</description></item>"
            + $"<item><title>B</title><description>{Sentence}</description></item></channel></rss>");
        var corpus = Parallax.Corpus.Read(path);
        Assert.Equal("B", Assert.Single(corpus).Info.Title);
        Assert.Contains("longer than", Assert.Single(corpus.Report.Skipped).Reason);
    }

    [Fact]
    public void Read_WordFileOfManyParagraphs_IsRead()
    {
        var path = Path.Combine(folder, "a.docx");
        using (var zip = ZipFile.Open(path, ZipArchiveMode.Create))
        {
            using var xml = new StreamWriter(zip.CreateEntry("word/document.xml").Open());
            xml.Write("<w:document xmlns:w=\"x\"><w:body>");
            for (var i = 0; i < 100_000; i++) xml.Write("<w:p><w:r><w:t>It rains.</w:t></w:r></w:p>");
            xml.Write("</w:body></w:document>");
        }
        AssertBounded(path);
    }

    [Fact]
    public void Read_ManyBadRecords_AreCountedInOneLine()
    {
        var path = Path.Combine(folder, "a.jsonl");
        File.WriteAllText(path, $"{{\"text\":\"{Sentence}\"}}\n" + string.Concat(Enumerable.Repeat("{bad}\n", 5_000)));
        var report = AssertBounded(path);
        Assert.Equal(1001, report.Skipped.Count());
        Assert.Equal(4000, report.Skipped.Last().More);
    }

    private static void Fill(Stream stream, int length)
    {
        var block = Encoding.ASCII.GetBytes(new string(' ', 1 << 20));
        for (var written = 0; written < length; written += block.Length) stream.Write(block);
    }

    private static LoadReport AssertBounded(string path)
    {
        var watch = Stopwatch.StartNew();
        var corpus = Parallax.Corpus.Read(path);
        foreach (var article in corpus) article.AssertComplete();
        Assert.True(watch.Elapsed.TotalSeconds < MostSeconds, $"{Path.GetFileName(path)}: {watch.Elapsed.TotalSeconds:0.0} s");
        Assert.All(corpus.Report.Issues, i => Assert.InRange(i.Reason.Length, 1, LongestMessage));
        return corpus.Report;
    }
}
