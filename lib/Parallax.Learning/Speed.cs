using System.Diagnostics;
using Parallax.Entities;
using Parallax.Language;
using Parallax.Quotes;

namespace Parallax.Learning;

/// <summary>Measures how many tokens a second one core segments and annotates.</summary>
internal static class Speed
{
    /// <summary>Goes three times through a corpus and reports the last round.</summary>
    public static void Run(string corpus, Action<string> report)
    {
        var texts = CorpusReader.Read(corpus).Select(r => r.Text("text")!).ToList();
        var start = Stopwatch.StartNew();
        var recognizer = new EntityRecognizer();
        var segmenter = new Segmenter(partsOfSpeech: true);
        var extractor = new QuoteExtractor();
        var analyzer = new Analyzer();
        recognizer.Recognize(segmenter.Segment(new ArticleInfo { Id = "first" }, "Anna Belmont spoke in Oslo."));
        report($"load and first sentence: {start.ElapsedMilliseconds} ms");
        for (var round = 1; round <= 4; round++)
        {
            double segment = 0, names = 0, all = 0, quotes = 0, everything = 0;
            long tokens = 0;
            foreach (var text in texts)
            {
                var watch = Stopwatch.GetTimestamp();
                var document = segmenter.Segment(new ArticleInfo { Id = "a" }, text);
                segment += Stopwatch.GetElapsedTime(watch).TotalSeconds;
                watch = Stopwatch.GetTimestamp();
                recognizer.Names(document);
                names += Stopwatch.GetElapsedTime(watch).TotalSeconds;
                watch = Stopwatch.GetTimestamp();
                var entities = recognizer.Recognize(document);
                all += Stopwatch.GetElapsedTime(watch).TotalSeconds;
                watch = Stopwatch.GetTimestamp();
                extractor.Extract(document, entities);
                quotes += Stopwatch.GetElapsedTime(watch).TotalSeconds;
                watch = Stopwatch.GetTimestamp();
                analyzer.Analyze(new ArticleInfo { Id = "a" }, text);
                everything += Stopwatch.GetElapsedTime(watch).TotalSeconds;
                tokens += document.Tokens.Count;
            }
            report(
                $"round {round}: {tokens} tokens; tokens and parts of speech {tokens / segment:0}/s, with names {tokens / (segment + names):0}/s, with chains {tokens / (segment + all):0}/s, with quotes {tokens / (segment + all + quotes):0}/s, every stage {tokens / everything:0}/s; {GC.GetTotalMemory(false) >> 20} MB managed");
        }
    }
}
