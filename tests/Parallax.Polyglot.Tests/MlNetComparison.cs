using System.Text.Json;
using Parallax.Tests;
using Parallax.Text;

namespace Parallax.Polyglot.Tests;

/// <summary>How well ML.NET's classifier does on the sentences that the built-in one is validated on, in five folds by text.</summary>
/// <remarks>The variable PARALLAX_COMPARE asks for it, since it trains five models; the figures go into lib/Parallax.Polyglot/README.md.</remarks>
public class MlNetComparison(ITestOutputHelper output)
{
    private const int Folds = 5;
    private static readonly string[] Labels = ["negative", "neutral", "positive"];

    private sealed record Example(string Text, int Start, int End, string Label);

    [Fact]
    public void Train_NewsMtsc_PrintsItsFigures()
    {
        var path = Repository.SharedPath("corpora", "newsmtsc.train.jsonl");
        Assert.SkipUnless(Environment.GetEnvironmentVariable("PARALLAX_COMPARE") == "1", "it trains five models; PARALLAX_COMPARE=1 asks for it");
        var examples = File.ReadLines(path).Where(l => l.Length > 0).SelectMany(Read).ToList();
        var fold = examples.Select(e => e.Text).Distinct().Order(StringComparer.Ordinal).Select((text, i) => (text, i)).ToDictionary(t => t.text, t => t.i % Folds);
        var counts = new int[3, 3];
        for (var f = 0; f < Folds; f++)
        {
            var model = MlNetTargetToneModel.Train(Table(examples.Where(e => fold[e.Text] != f)));
            foreach (var example in examples.Where(e => fold[e.Text] == f)) counts[Array.IndexOf(Labels, example.Label), Predict(model, example)]++;
        }
        var scores = Enumerable.Range(0, 3).Select(k => F1(counts, k)).ToList();
        output.WriteLine(FormattableString.Invariant($"macro F1 {scores.Average():0.000}, accuracy {Enumerable.Range(0, 3).Sum(k => counts[k, k]) / (double)examples.Count:0.000}, n = {examples.Count}"));
        Assert.True(scores.Average() > 1 / 3.0, "it does no better than chance");
    }

    private static Frame Table(IEnumerable<Example> examples) => Frame.FromRows(examples,
        ("text", e => e.Text), ("start", e => e.Start), ("end", e => e.End), ("label", e => e.Label));

    private static int Predict(MlNetTargetToneModel model, Example example)
    {
        var document = new Segmenter().Segment(new ArticleInfo { Id = "t" }, example.Text);
        var sentence = Math.Max(0, Enumerable.Range(0, document.Sentences.Count).LastOrDefault(s => document.Sentences[s].Span.Start <= example.Start));
        return Array.IndexOf(Labels, model.Score(document, sentence, new TextSpan(example.Start, example.End)).Label.ToString().ToLowerInvariant());
    }

    private static double F1(int[,] counts, int label)
    {
        var (gold, predicted) = (Enumerable.Range(0, 3).Sum(k => counts[label, k]), Enumerable.Range(0, 3).Sum(k => counts[k, label]));
        return gold + predicted == 0 ? 0 : 2.0 * counts[label, label] / (gold + predicted);
    }

    /// <summary>The corpus counts code points, strings UTF-16 units.</summary>
    private static IEnumerable<Example> Read(string line)
    {
        using var json = JsonDocument.Parse(line);
        var text = json.RootElement.GetProperty("text").GetString()!;
        List<int> units = [0];
        foreach (var rune in text.EnumerateRunes()) units.Add(units[^1] + rune.Utf16SequenceLength);
        return [.. json.RootElement.GetProperty("targets").EnumerateArray().Select(t => new Example(text,
            units[t.GetProperty("start").GetInt32()], units[t.GetProperty("end").GetInt32()], t.GetProperty("label").GetString()!))];
    }
}
