using System.Diagnostics;
using Parallax.Entities;
using Parallax.Language;
using Parallax.Quotes;

namespace Parallax.Learning;

/// <summary>Measures how many tokens a second one core segments and annotates.</summary>
internal sealed class Speed
{
    private const int Rounds = 4;

    private static readonly ArticleInfo Info = new() { Id = "a" };

    private readonly EntityRecognizer _recognizer = new();
    private readonly Segmenter _segmenter = new(partsOfSpeech: true);
    private readonly QuoteExtractor _extractor = new();
    private readonly Analyzer _analyzer = new();

    /// <summary>Goes some times through a corpus and reports each round; the last one counts.</summary>
    public static void Run(string corpus, Action<string> report)
    {
        var texts = CorpusReader.Read(corpus).Select(record => record.Text("text")!).ToList();
        var watch = Stopwatch.StartNew();
        var speed = new Speed();
        speed._recognizer.Recognize(speed._segmenter.Segment(Info, "Anna Belmont spoke in Oslo."));
        report($"load and first sentence: {watch.ElapsedMilliseconds} ms");
        for (var round = 1; round <= Rounds; round++) report($"round {round}: {speed.Round(texts)}");
    }

    private string Round(List<string> texts)
    {
        double segment = 0, names = 0, chains = 0, quotes = 0, all = 0;
        var tokens = 0L;
        foreach (var text in texts)
        {
            var document = Timed(ref segment, () => _segmenter.Segment(Info, text));
            Timed(ref names, () => _recognizer.Names(document));
            var entities = Timed(ref chains, () => _recognizer.Recognize(document));
            Timed(ref quotes, () => _extractor.Extract(document, entities));
            Timed(ref all, () => _analyzer.Analyze(Info, text));
            tokens += document.Tokens.Count;
        }

        return $"{tokens} tokens; tokens and parts of speech {tokens / segment:0}/s, "
            + $"with names {tokens / (segment + names):0}/s, with chains {tokens / (segment + chains):0}/s, "
            + $"with quotes {tokens / (segment + chains + quotes):0}/s, every stage {tokens / all:0}/s; "
            + $"{GC.GetTotalMemory(false) >> 20} MB managed";
    }

    private static T Timed<T>(ref double seconds, Func<T> work)
    {
        var start = Stopwatch.GetTimestamp();
        var result = work();
        seconds += Stopwatch.GetElapsedTime(start).TotalSeconds;
        return result;
    }
}
