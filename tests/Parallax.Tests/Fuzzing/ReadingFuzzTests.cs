using System.Globalization;
using System.IO.Compression;
using System.Text;
using Parallax.Tests.Articles;

namespace Parallax.Tests.Reading;

/// <summary>Mutated files of every kind: nothing may crash or hang, and what is loaded must be whole.</summary>
/// <remarks>The variable PARALLAX_FUZZ_CASES sets the number of cases; the default keeps the suite fast.</remarks>
public sealed class FuzzTests : IDisposable
{
    private const string Story = "HALDEN, May 3 (Reuters) – The council agreed on a new bridge on Monday.\nItem 1 of 2 A ferry in Halden, May 3, 2025. REUTERS/Ann Roe\n“It is time,” said Bo Lin.\nReporting by Ann Roe; Editing by Bo Lin\nAnn Roe is a reporter for Harbour Post. Contact Ann at a@b.example.";
    private static readonly string[] Pieces =
    [
        "<div>", "</div>", "<table>", "<script>", "<!--", "\"", "'", "<", ">", "\0", "\uFFFD", "{", "}", "[", "]", ",", "\n\n", "\r", "&#x1F600;", "&amp;", "<![CDATA[",
        "1 of 2 DOCUMENTS", "End of Document", "____________\n", "Full text:", "(Reuters) –", "[1/2]", "/AFP via Getty Images)", "â€™", "\u2028", "By Ann Roe", "2024-02-30", "May 99, 2024",
    ];

    private readonly string folder = Directory.CreateTempSubdirectory("fuzz").FullName;

    public void Dispose() => Directory.Delete(folder, true);

    [Fact]
    public void Read_MutatedFiles_NeitherCrashesNorLosesText()
    {
        var cases = int.TryParse(Environment.GetEnvironmentVariable("PARALLAX_FUZZ_CASES"), CultureInfo.InvariantCulture, out var n) ? n : 300;
        var seeds = Seeds().ToList();
        for (var i = 0; i < cases; i++)
        {
            var (name, bytes) = seeds[i % seeds.Count];
            var path = Path.Combine(folder, i.ToString(CultureInfo.InvariantCulture) + name);
            File.WriteAllBytes(path, Mutate(bytes, new Random(i)));
            try
            {
                var watch = System.Diagnostics.Stopwatch.StartNew();
                foreach (var article in Parallax.Corpus.Read(path, new CorpusOptions { MaxLineLength = 1 << 20 })) article.AssertComplete();
                Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), "it took longer than 30 seconds");
            }
            catch (Exception e)
            {
                Assert.Fail($"Case {i} ({name}): {e}");
            }
            File.Delete(path);
        }
    }

    private static byte[] Mutate(byte[] seed, Random random)
    {
        List<byte> bytes = [.. seed];
        for (var times = random.Next(1, 8); times > 0 && bytes.Count > 4; times--)
        {
            var at = random.Next(bytes.Count - 1);
            var length = Math.Min(random.Next(1, 60), bytes.Count - at);
            switch (random.Next(6))
            {
                case 0: bytes[at] = (byte)random.Next(256); break;
                case 1: bytes.RemoveRange(at, length); break;
                case 2: bytes.InsertRange(random.Next(bytes.Count), bytes.GetRange(at, length)); break;
                case 3: bytes.InsertRange(at, Encoding.UTF8.GetBytes(Pieces[random.Next(Pieces.Length)])); break;
                case 4: bytes.RemoveRange(at, bytes.Count - at); break;
                default: bytes.InsertRange(at, Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Pieces[random.Next(Pieces.Length)], random.Next(200))))); break;
            }
        }
        return [.. bytes];
    }

    private static IEnumerable<(string Name, byte[] Bytes)> Seeds()
    {
        var html = $"<html><head><title>A | Post</title><script type=\"application/ld+json\">{{\"@type\":\"NewsArticle\",\"headline\":\"A\",\"author\":[{{\"name\":\"Ann Roe\"}}]}}</script></head><body><nav><a href=/>Home</a></nav><article><h1>A</h1><p class=byline>By Ann Roe<p>{Story.Replace("\n", "<p>", StringComparison.Ordinal)}<table><tr><td>1<td>2<tr><td>3<td>4</table><figure><figcaption>x (y/z)</figcaption></figure></article></body></html>";
        yield return (".txt", Encoding.UTF8.GetBytes("A bridge for Halden\n\nIt is time.\nA bridge for Halden\n" + Story));
        yield return (".txt", Encoding.Unicode.GetBytes("\uFEFF" + Story));
        yield return (".html", Encoding.UTF8.GetBytes(html));
        yield return (".jsonl", Encoding.UTF8.GetBytes("{\"id\":\"a\",\"title\":\"A\",\"text\":\"" + Story.Replace("\n", "\\n", StringComparison.Ordinal) + "\"}\n{\"text\":\"<p>b</p>\"}\n"));
        yield return (".json", Encoding.UTF8.GetBytes("{\"articles\":[{\"title\":\"A\",\"content\":\"It is time.\",\"source\":{\"name\":\"Post\"}}]}"));
        yield return (".csv", Encoding.UTF8.GetBytes("title,text,date\nA,\"It is\n\"\"time\"\".\",2025-05-04\nB,x\n"));
        yield return (".xml", Encoding.UTF8.GetBytes("<rss><channel><title>Post</title><item><title>A</title><description>&lt;p&gt;It is time.&lt;/p&gt;</description></item></channel></rss>"));
        yield return (".txt", Encoding.UTF8.GetBytes($"1 of 2 DOCUMENTS\n\nPost\n\nMay 4, 2025\n\nA\n\nLENGTH: 9 words\n\n{Story}\n\n2 of 2 DOCUMENTS\n\nPost\nB\nLENGTH: 1 words\nx\n"));
        yield return (".txt", Encoding.UTF8.GetBytes($"____________\nTitle: A\nFull text: {Story}\nSubject: x\n____________\nProQuest\n"));
        yield return (".html", Encoding.UTF8.GetBytes("<div class=\"article\"><span class=\"enHeadline\">A</span><div>4 May 2025</div><div>Post</div><p class=\"articleParagraph\">It is time.</p></div>"));
        yield return (".html.gz", Pack(Encoding.UTF8.GetBytes(html)));
        yield return (".docx", Word());
    }

    private static byte[] Pack(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest)) gzip.Write(bytes);
        return packed.ToArray();
    }

    private static byte[] Word()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            using var xml = new StreamWriter(zip.CreateEntry("word/document.xml", CompressionLevel.NoCompression).Open());
            xml.Write("<w:document xmlns:w=\"x\"><w:body><w:p><w:r><w:t>A</w:t></w:r></w:p><w:p><w:t>Body</w:t></w:p><w:p><w:t>It is time.</w:t></w:p><w:p><w:t>End of Document</w:t></w:p></w:body></w:document>");
        }
        return stream.ToArray();
    }
}
