using System.Globalization;
using System.IO.Compression;
using System.Text;
using Parallax.Records;
using Parallax.Tests.Articles;

namespace Parallax.Tests.Fuzzing;

/// <summary>Mutated files of every kind: nothing may crash or hang, and what is loaded must be whole.</summary>
public sealed class ReadingFuzzTests : IDisposable
{
    private const string Story = "HALDEN, May 3 (Reuters) – The council agreed on a new bridge on Monday.\nItem 1 of 2 A ferry in Halden, May 3, 2025. REUTERS/Ann Roe\n“It is time,” said Bo Lin.\nReporting by Ann Roe; Editing by Bo Lin\nAnn Roe is a reporter for Harbour Post. Contact Ann at a@b.example.";
    private static readonly CorpusOptions Options = new() { MaxLineLength = 1 << 20 };

    private readonly string folder = Directory.CreateTempSubdirectory("fuzz").FullName;

    public void Dispose() => Directory.Delete(folder, true);

    [Fact]
    public void Read_MutatedFiles_NeitherCrashesNorLosesText()
    {
        var seeds = Seeds().ToList();
        Fuzz.Run(usual: 300, number =>
        {
            var path = Damaged(seeds[number % seeds.Count], number);
            foreach (var article in Parallax.Corpus.Read(path, Options)) article.AssertComplete();
            File.Delete(path);
        });
    }

    [Fact]
    public void Analyze_MutatedFiles_GivesRecordsThatComeBack()
    {
        var (seeds, analyzer) = (Seeds().ToList(), new Analyzer());
        Fuzz.Run(usual: 100, number =>
        {
            var path = Damaged(seeds[number % seeds.Count], number);
            foreach (var article in Parallax.Corpus.Read(path, Options))
            {
                var line = AnalysisRecord.Write(analyzer.Analyze(article));
                Assert.Equal(line, AnalysisRecord.Write(AnalysisRecord.Read(line)));
            }
            File.Delete(path);
        });
    }

    private string Damaged((string Name, byte[] Bytes) seed, int number)
    {
        var path = Path.Combine(folder, number.ToString(CultureInfo.InvariantCulture) + seed.Name);
        File.WriteAllBytes(path, new Mutator(new Random(number)).Damage(seed.Bytes));
        return path;
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
