using Parallax.Numerics;

namespace Parallax.Tone;

/// <summary>Applies a tone model to sentences and spans of a document.</summary>
internal sealed class ToneReader(Document document, IToneModel model)
{
    /// <summary>The tone of a sentence.</summary>
    public ToneScore Score(int sentence)
    {
        var bounds = document.Sentences[sentence];
        return Rounded(model.Score(document, bounds.FirstToken, bounds.EndToken));
    }

    /// <summary>The tone of a stretch of a sentence.</summary>
    public ToneScore Score(TextSpan span, int sentence)
    {
        var bounds = document.Sentences[sentence];
        if (span == bounds.Span) return Score(sentence);
        var (first, end) = (bounds.FirstToken, bounds.EndToken);
        while (first < end && document.Tokens[first].Span.Start < span.Start) first++;
        while (end > first && document.Tokens[end - 1].Span.Start >= span.End) end--;
        return Rounded(model.Score(document, first, end));
    }

    /// <summary>The tone of spans that may run over several sentences: their mean, weighted by length.</summary>
    public ToneScore Score(IReadOnlyList<TextSpan> spans)
    {
        var (sum, length, hits) = (0.0, 0, 0);
        foreach (var span in spans)
        {
            for (var i = 0; i < document.Sentences.Count; i++)
            {
                var sentence = document.Sentences[i].Span;
                if (!sentence.Overlaps(span)) continue;
                var part = new TextSpan(Math.Max(sentence.Start, span.Start),
                    Math.Min(sentence.End, span.End));
                var score = Score(part, i);
                sum += score.Value * part.Length;
                length += part.Length;
                hits += score.Hits;
            }
        }
        return length == 0 ? ToneScore.None : Rounded(new ToneScore(sum / length, hits));
    }

    private static ToneScore Rounded(ToneScore score) => score with { Value = Rounding.Significant(score.Value) };
}
