using System.IO.Compression;
using System.Text.Json;
using Parallax.Comparison;
using Parallax.Numerics;
using Parallax.Tests.Tone;

namespace Parallax.Tests.Comparison;

public class ToneGapsTests
{
    [Fact]
    public void ByVoice_FewArticles_ClaimsNothing()
    {
        var gaps = ToneGaps.ByVoice(Coverage.Of([Examples.Analysis("a", "Courier"), Examples.Analysis("b", "Gazette")]));
        Assert.All(gaps, g => Assert.Null(g.P));
        Assert.All(gaps, g => Assert.Equal((1, 1), (g.FirstArticles, g.SecondArticles)));
    }

    [Fact]
    public void ByVoice_OppositeOutlets_IsExactAndSigned()
    {
        // Ten articles can be divided into fives in 252 ways; only this one and its mirror image are as extreme: p = 2/252.
        var gap = ToneGaps.ByVoice(Outlets(0.3, -0.3)).Single(g => g.Key == "own");
        Assert.Equal(("Courier", "Gazette", 0.6), (gap.First, gap.Second, gap.Difference));
        Assert.Equal(2 / 252.0, gap.P!.Value, 6);
        Assert.Equal(-0.6, ToneGaps.ByVoice(Outlets(-0.3, 0.3)).Single(g => g.Key == "own").Difference);
    }

    [Fact]
    public void ByVoice_SeveralVoices_AdjustsForTheirNumber() =>
        Assert.Equal(2 * 2 / 252.0, ToneGaps.ByVoice(Outlets(0.3, -0.3)).Single(g => g.Key == "own").AdjustedP!.Value, 6);

    /// <summary>Random halves of one outlet's articles must not differ: at 5 %, at most 6 % of comparisons do. Measured: 99 of 2,100 (4.7 %).</summary>
    [Fact]
    public void Permutation_RandomHalvesOfOneOutlet_SeldomDiffer()
    {
        var tones = ArticleTones(Repository.SharedPath("corpora", "polnear.train.jsonl.gz"));
        var random = new SplitMix(3);
        var (comparisons, significant) = (0, 0);
        foreach (var outlet in tones.GroupBy(t => t.Outlet).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            var means = outlet.Select(t => t.Mean).ToArray();
            var half = means.Length / 2;
            for (var i = 0; i < 300; i++)
            {
                random.Shuffle(means);
                comparisons++;
                if (ArticlePermutation.Test(means[..half], means[half..]) < 0.05) significant++;
            }
        }
        Assert.True(significant <= 0.06 * comparisons, $"{significant} of {comparisons} random pairs of halves differ");
    }

    private static Coverage Outlets(double first, double second) => Coverage.Of(Enumerable.Range(0, 10).Select(i =>
    {
        var analysis = Examples.Analysis($"{i}", i < 5 ? "Courier" : "Gazette");
        var tone = (i < 5 ? first : second) + (i % 5 - 2) * 0.01;
        return analysis with
        {
            Sentences = [.. analysis.Sentences.Select(s => s with { Segments = [.. s.Segments.Select(g =>
                g.Voice == Voice.Own ? g with { Tone = new ToneScore(tone, 1) } : g with { Tone = new ToneScore(0.01 * (i % 3), 1) })] })],
        };
    }));

    private static List<(string Outlet, double Mean)> ArticleTones(string path)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        var tones = new List<(string, double)>();
        while (reader.ReadLine() is { } line)
        {
            using var json = JsonDocument.Parse(line);
            var document = ToneTexts.Document(json.RootElement.GetProperty("text").GetString()!);
            tones.Add((json.RootElement.GetProperty("outlet").GetString()!, document.Sentences.Average(s => ToneTexts.Model.Score(document, s.FirstToken, s.EndToken).Value)));
        }
        return tones;
    }
}
