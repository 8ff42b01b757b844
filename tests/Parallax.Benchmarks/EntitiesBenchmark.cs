using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Parallax.Entities;
using Parallax.Language;

namespace Parallax.Benchmarks;

/// <summary>Tokens a second of processor time for tokens, parts of speech and entities, time to load, and memory.</summary>
internal static class EntitiesBenchmark
{
    public static int Run(string file)
    {
        var texts = File.ReadLines(file).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("text").GetString()!).ToList();
        EntityRecognizer recognizer = null!;
        Segmenter segmenter = null!;
        var load = Seconds(() =>
        {
            (recognizer, segmenter) = (new EntityRecognizer(), new Segmenter(partsOfSpeech: true));
            recognizer.Recognize(segmenter.Segment(new ArticleInfo { Id = "first" }, "Anna Belmont spoke in Oslo. She was late."));
        });
        Console.WriteLine(Invariant($"load and first text\t{load * 1000:0} ms"));
        for (var round = 1; round <= 4; round++)
        {
            List<Document> documents = [];
            var segment = Seconds(() => documents = [.. texts.Select(t => segmenter.Segment(new ArticleInfo { Id = "a" }, t))]);
            var link = Seconds(() => documents.ForEach(d => recognizer.Recognize(d)));
            var tokens = documents.Sum(d => d.Tokens.Count);
            Console.WriteLine(Invariant($"round {round}\t{tokens} tokens\t{tokens / segment:0}/s tokens and parts of speech\t{tokens / (segment + link):0}/s with names and chains\t{GC.GetTotalMemory(true) >> 20} MB"));
        }
        return 0;
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static double Seconds(Action work)
    {
        using var process = Process.GetCurrentProcess();
        var before = process.UserProcessorTime + process.PrivilegedProcessorTime;
        work();
        process.Refresh();
        return (process.UserProcessorTime + process.PrivilegedProcessorTime - before).TotalSeconds;
    }
}
