using Parallax.Language;
using Parallax.Numerics;
using Parallax.Tone.Targets;

namespace Parallax.Learning.Sentiment;

/// <summary>Text without labels, as hashes of words: what word vectors are learnt from.</summary>
internal sealed class RunningText
{
    private const int MinCount = 3;
    private readonly Segmenter _segmenter = new();

    /// <summary>Learns the common words of texts.</summary>
    public RunningText(IEnumerable<string> texts)
    {
        var counts = new Dictionary<uint, int>();
        foreach (var text in texts)
            foreach (var token in Segment(text).Tokens)
            {
                if (!char.IsLower(text[token.Span.Start])) continue;
                var word = FeatureHash.Short(token.Norm);
                counts[word] = counts.GetValueOrDefault(word) + 1;
            }
        Reader = new TargetWordReader(new TargetWordTable(
            [.. counts.Where(c => c.Value >= MinCount).Select(c => c.Key).Order()],
            [],
            0));
    }

    /// <summary>Tells names from common words.</summary>
    public TargetWordReader Reader { get; }

    /// <summary>The sentences of texts as hashes of words.</summary>
    public IEnumerable<uint[]> Sentences(IEnumerable<string> texts)
    {
        foreach (var text in texts)
        {
            var document = Segment(text);
            var view = DocumentView.Of(document);
            foreach (var sentence in document.Sentences)
            {
                var read = new TargetWord[sentence.EndToken - sentence.FirstToken];
                Reader.Read(view, sentence, read);
                yield return [.. read.Select(r => r.Word)];
            }
        }
    }

    private Document Segment(string text) => _segmenter.Segment(new ArticleInfo { Id = "training" }, text);
}
