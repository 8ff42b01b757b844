using System.Globalization;
using System.IO.Compression;
using System.Text;
using Parallax.Records;
using Parallax.Tests.Articles;

namespace Parallax.Tests.Fuzzing;

/// <summary>Real articles and pages, damaged: read and analysed as they come.</summary>
/// <remarks>
/// The corpora are not part of the project: the variable PARALLAX_CORPORA names their folder. Every file below it that
/// ends in .html.gz or .jsonl.gz counts; of the latter, a case is one line.
/// </remarks>
public sealed class CorporaFuzzTests : IDisposable
{
    private const string Variable = "PARALLAX_CORPORA";

    private readonly string folder = Directory.CreateTempSubdirectory("fuzz").FullName;
    private readonly Analyzer analyzer = new();

    public void Dispose() => Directory.Delete(folder, true);

    [Fact]
    public void Analyze_DamagedArticlesAndPages_GivesRecordsThatComeBack()
    {
        var corpora = Environment.GetEnvironmentVariable(Variable);
        Assert.SkipUnless(Directory.Exists(corpora), $"{Variable} names no folder with corpora");
        var seeds = Seeds(corpora!).ToList();
        Assert.NotEmpty(seeds);
        Fuzz.Run(usual: 300, number =>
        {
            var (ending, bytes) = seeds[number % seeds.Count];
            var path = Path.Combine(folder, number.ToString(CultureInfo.InvariantCulture) + ending);
            File.WriteAllBytes(path, new Mutator(new Random(number)).Damage(bytes));
            foreach (var article in Parallax.Corpus.Read(path)) AssertComesBack(article);
            File.Delete(path);
        });
    }

    private void AssertComesBack(Article article)
    {
        article.AssertComplete();
        var line = AnalysisRecord.Write(analyzer.Analyze(article));
        Assert.Equal(line, AnalysisRecord.Write(AnalysisRecord.Read(line)));
    }

    private static IEnumerable<(string Ending, byte[] Bytes)> Seeds(string corpora)
    {
        foreach (var path in Directory.EnumerateFiles(corpora, "*.gz", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            if (path.EndsWith(".html.gz", StringComparison.Ordinal)) yield return (".html", Unpacked(path));
            if (!path.EndsWith(".jsonl.gz", StringComparison.Ordinal)) continue;
            foreach (var line in Encoding.UTF8.GetString(Unpacked(path)).Split('\n', StringSplitOptions.RemoveEmptyEntries))
                yield return (".jsonl", Encoding.UTF8.GetBytes(line));
        }
    }

    private static byte[] Unpacked(string path)
    {
        using var gzip = new GZipStream(File.OpenRead(path), CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        gzip.CopyTo(bytes);
        return bytes.ToArray();
    }
}
