using Parallax.Sentiment;
using Parallax.Text;

namespace Parallax.Polyglot;

/// <summary>A sentence and a target in it, as ML.NET's transforms read it.</summary>
internal sealed class TargetExample
{
    private static readonly Segmenter Segmenter = new();
    private static readonly LexiconToneModel Lexicon = new();

    /// <summary>The words before the target.</summary>
    public string Before { get; set; } = "";

    /// <summary>The words after the target.</summary>
    public string After { get; set; } = "";

    /// <summary>The lexicon's tone of the whole sentence.</summary>
    public float Tone { get; set; }

    /// <summary>The lexicon's tone of what stands before the target.</summary>
    public float ToneBefore { get; set; }

    /// <summary>The lexicon's tone of what stands after the target.</summary>
    public float ToneAfter { get; set; }

    /// <summary>negative, neutral or positive; empty where it is to be found.</summary>
    public string Label { get; set; } = "";

    /// <summary>The example of a labelled text.</summary>
    public static TargetExample Of(string text, TextSpan target, string label)
    {
        var document = Segmenter.Segment(new ArticleInfo { Id = "" }, text);
        var example = Of(document, new TextSpan(0, text.Length), (0, document.Tokens.Count), target);
        example.Label = label;
        return example;
    }

    /// <summary>The example of a target in a document's sentence.</summary>
    public static TargetExample Of(Document document, int sentence, TextSpan target)
    {
        var bounds = document.Sentences[sentence];
        return Of(document, bounds.Span, (bounds.FirstToken, bounds.EndToken), target);
    }

    private static TargetExample Of(Document document, TextSpan span, (int First, int End) tokens, TextSpan target)
    {
        var (before, after) = tokens;
        while (before < tokens.End && document.Tokens[before].Span.End <= target.Start) before++;
        while (after > before && document.Tokens[after - 1].Span.Start >= target.End) after--;
        return new TargetExample
        {
            Before = document.Text[span.Start..Math.Max(span.Start, target.Start)],
            After = document.Text[Math.Min(span.End, target.End)..span.End],
            Tone = (float)Lexicon.Score(document, tokens.First, tokens.End).Value,
            ToneBefore = (float)Lexicon.Score(document, tokens.First, before).Value,
            ToneAfter = (float)Lexicon.Score(document, after, tokens.End).Value,
        };
    }
}
