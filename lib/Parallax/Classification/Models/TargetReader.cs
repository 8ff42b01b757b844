using Parallax.Language;
using Parallax.Tone;

namespace Parallax.Classification.Models;

/// <summary>The features of a target, where its words are first found in a text.</summary>
internal sealed class TargetReader
{
    private const int NearWords = 5;
    private const int SideWords = 3;

    private static readonly Lazy<Segmenter> Tagged = new(() => new Segmenter(partsOfSpeech: true));
    private static readonly LexiconToneModel Tone = new();
    private static readonly ArticleInfo NoArticle = new() { Id = "text" };

    private readonly Document _document;
    private readonly string[] _words;
    private readonly string[] _target;
    private readonly int _start;
    private readonly int _end;

    public TargetReader(string text, string[] target)
    {
        _document = Tagged.Value.Segment(NoArticle, text);
        _words = [.. _document.Tokens.Select(token => token.Norm)];
        _target = target;
        var found = target.Length == 0 ? -1 : _words.AsSpan().IndexOf(target);
        _start = Math.Max(found, 0);
        // A target that is not there has the whole text after it.
        _end = found < 0 ? 0 : found + target.Length;
    }

    /// <summary>The row of features.</summary>
    public FeatureRow Read(string label)
    {
        var masked = Window(0, _words.Length);
        var (left, right) = (_start - SideWords, _end + SideWords);
        return new FeatureRow
        {
            Label = label,
            Words = masked,
            Characters = masked,
            Before = Window(0, _start),
            After = Window(_end, _words.Length),
            Near = Window(_start - NearWords, _end + NearWords),
            Left = Window(left, _start),
            Right = Window(_end, right),
            Tones = Tones(),
        };
    }

    private string Window(int first, int end)
    {
        var start = Math.Max(first, 0);
        var words = _words.AsSpan(start, Math.Min(end, _words.Length) - start);
        return _target.Length == 0 ? WordWindow.Text(words) : WordWindow.Masked(words, _target);
    }

    private float[] Tones()
    {
        if (_document.Sentences.Count == 0) return new float[FeatureRow.ToneCount];
        var sentence = _document.Sentences.First(s => s.EndToken > _start);
        var (first, end) = (sentence.FirstToken, sentence.EndToken);
        var nearStart = Math.Max(first, _start - NearWords);
        var nearEnd = Math.Min(end, _end + NearWords);
        return
        [
            _document.Sentences.Average(s => Score(s.FirstToken, s.EndToken)),
            Score(first, end),
            Score(first, _start),
            Score(_end, end),
            Score(nearStart, nearEnd),
        ];
    }

    private float Score(int first, int end)
    {
        if (first >= end) return 0;
        return (float)Tone.Score(_document, first, end).Value;
    }
}
