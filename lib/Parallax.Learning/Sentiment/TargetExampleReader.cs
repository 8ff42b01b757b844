using Parallax.Language;
using Parallax.Tone.Targets;

namespace Parallax.Learning.Sentiment;

/// <summary>
/// Reads labelled targets as training examples, with the features that the library finds at run time.
/// </summary>
/// <param name="reader">Tells names from common words.</param>
internal sealed class TargetExampleReader(TargetWordReader reader)
{
    private readonly Segmenter _segmenter = new(true);
    private readonly TargetContext _context = new(TargetToneModel.Vocabulary, reader);

    /// <summary>The features of a target in its sentence.</summary>
    public TargetExample Read(LabelledTarget target)
    {
        var document = _segmenter.Segment(new ArticleInfo { Id = "training" }, target.Text);
        var sentence = document.Sentences.First(s => s.Span.End > target.Target.Start);
        var view = DocumentView.Of(document);
        var count = sentence.EndToken - sentence.FirstToken;
        var tokens = view.Tokens.AsSpan(sentence.FirstToken, count);
        var features = TargetFeatures.Current;
        features.Find(_context, view, sentence, TargetToneModel.Range(tokens, target.Target));
        var label = (int)target.Label + 1;
        return new TargetExample(features.Found.ToArray(), features.Values.ToArray(), label, Windows(features));
    }

    private static uint[][] Windows(TargetFeatures features)
    {
        var (words, windows) = (features.Words.ToArray(), features.Windows.ToArray());
        return [.. Enumerable.Range(0, TargetWindows.Count).Select(InWindow)];

        uint[] InWindow(int window) =>
            [.. words.Where((_, i) => (windows[i] >> window & 1) != 0)
                .Select(w => w.Word)];
    }
}
