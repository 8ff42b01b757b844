using Microsoft.ML.Data;
using Parallax.Language;
using Parallax.Tone;
using Parallax.Tone.Targets;

namespace Parallax.Classification.Models;

/// <summary>The features of a target in a text.</summary>
internal sealed class TargetReader
{
    private const int NearWords = 5;
    private const int SideWords = 3;

    private static readonly Lazy<Segmenter> Tagged = new(() => new Segmenter(partsOfSpeech: true));

    // Not the default lexicon: that one has seen the labels on which the classifier is measured.
    private static readonly LexiconToneModel Tone = new(ToneLexicon.Editorials);

    private static readonly ArticleInfo NoArticle = new() { Id = "text" };

    private readonly Document _document;
    private readonly string[] _words;
    private readonly string[] _target;
    private readonly int _start;
    private readonly int _end;

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="target">The target's words, as tokens' norms.</param>
    /// <param name="start">Where in the text they are; null for their first occurrence.</param>
    public TargetReader(string text, string[] target, int? start)
    {
        _document = Tagged.Value.Segment(NoArticle, text);
        _words = [.. _document.Tokens.Select(token => token.Norm)];
        _target = target;
        var found = start is { } at ? TokenAt(at) : First(target);
        _start = Math.Max(found, 0);
        // A target that is not there has the whole text after it.
        _end = found < 0 ? 0 : Math.Min(found + target.Length, _words.Length);
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
            Roles = Roles(),
        };
    }

    private int First(string[] target) => target.Length == 0 ? -1 : _words.AsSpan().IndexOf(target);

    private int TokenAt(int start)
    {
        var token = 0;
        while (token < _words.Length && _document.Tokens[token].Span.End <= start) token++;
        return token < _words.Length ? token : -1;
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

    private VBuffer<float> Roles()
    {
        var sums = new SortedDictionary<int, float>();
        if (_end > _start)
        {
            var sentence = _document.Sentences.First(s => s.EndToken > _start);
            var target = (_start - sentence.FirstToken, Math.Min(_end, sentence.EndToken) - sentence.FirstToken);
            var features = TargetFeatures.Current;
            features.Find(TargetToneModel.Context, DocumentView.Of(_document), sentence, target);
            for (var i = 0; i < features.Found.Length; i++)
            {
                var place = features.Found[i];
                sums[place] = sums.GetValueOrDefault(place) + features.Values[i];
            }
        }

        return new VBuffer<float>(FeatureRow.RoleCount, sums.Count, [.. sums.Values], [.. sums.Keys]);
    }

    private float Score(int first, int end)
    {
        if (first >= end) return 0;
        return (float)Tone.Score(_document, first, end).Value;
    }
}
