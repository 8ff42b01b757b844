using System.Diagnostics;
using Parallax.Entities;
using Parallax.Text;

namespace Parallax.Training;

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
        recognizer.Recognize(segmenter.Segment(new ArticleInfo { Id = "first" }, "Anna Belmont spoke in Oslo."));
        report($"load and first sentence: {start.ElapsedMilliseconds} ms");
        for (var round = 1; round <= 4; round++)
        {
            double segment = 0, names = 0, all = 0;
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
                recognizer.Recognize(document);
                all += Stopwatch.GetElapsedTime(watch).TotalSeconds;
                tokens += document.Tokens.Count;
            }
            report($"round {round}: {tokens} tokens; tokens and parts of speech {tokens / segment:0}/s, with names {tokens / (segment + names):0}/s, with chains {tokens / (segment + all):0}/s; {GC.GetTotalMemory(false) >> 20} MB managed");
        }
    }
}
