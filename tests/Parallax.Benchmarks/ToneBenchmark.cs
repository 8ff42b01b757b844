using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Parallax.Language;
using Parallax.Tone;
using Parallax.Tone.Targets;

namespace Parallax.Benchmarks;

/// <summary>Megabytes of text whose sentences are scored a second, and targets a second, on one core.</summary>
internal static class ToneBenchmark
{
    /// <summary>Scores a JSONL file of texts with targets, tokens ready, and the best of some runs counts.</summary>
    public static int Run(string file, string[] options)
    {
        var runs = options is ["--repeat", var n] ? int.Parse(n, CultureInfo.InvariantCulture) : 5;
        var (documents, targets) = Read(file);
        var bytes = documents.Sum(d => System.Text.Encoding.UTF8.GetByteCount(d.Text)) / 1e6;
        var sentences = Seconds(runs, () => Sentences(documents));
        var toward = Seconds(runs, () => Targets(targets));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"sentence tone\t{bytes / sentences:0.0} MB/s\ntone toward targets\t{targets.Count / toward:0} targets/s\n({bytes:0.0} MB, {targets.Count} targets, processor time, best of {runs})"));
        return 0;
    }

    private static (List<Document> Documents, List<(Document Document, TextSpan Target)> Targets) Read(string file)
    {
        var segmenter = new Segmenter(partsOfSpeech: true);
        var (documents, targets) = (new List<Document>(), new List<(Document, TextSpan)>());
        foreach (var line in File.ReadLines(file))
        {
            using var json = JsonDocument.Parse(line);
            var document = segmenter.Segment(new ArticleInfo { Id = "benchmark" }, json.RootElement.GetProperty("text").GetString()!);
            documents.Add(document);
            foreach (var target in json.RootElement.GetProperty("targets").EnumerateArray())
                targets.Add((document, new TextSpan(target.GetProperty("start").GetInt32(), target.GetProperty("end").GetInt32())));
        }
        return (documents, targets);
    }

    private static void Sentences(List<Document> documents)
    {
        var model = new LexiconToneModel();
        foreach (var document in documents)
            foreach (var sentence in document.Sentences) model.Score(document, sentence.FirstToken, sentence.EndToken);
    }

    private static void Targets(List<(Document Document, TextSpan Target)> targets)
    {
        var model = new TargetToneModel();
        foreach (var (document, target) in targets)
        {
            var sentence = 0;
            while (sentence < document.Sentences.Count - 1 && document.Sentences[sentence].Span.End <= target.Start) sentence++;
            model.Score(document, sentence, target);
        }
    }

    private static double Seconds(int runs, Action action)
    {
        var best = double.MaxValue;
        for (var run = 0; run <= runs; run++)
        {
            var process = Process.GetCurrentProcess();
            var before = process.TotalProcessorTime;
            action();
            process.Refresh();
            best = Math.Min(best, (process.TotalProcessorTime - before).TotalSeconds);
        }
        return best;
    }
}
