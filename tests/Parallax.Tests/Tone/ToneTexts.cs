using Parallax.Language;
using Parallax.Tone;

namespace Parallax.Tests.Tone;

/// <summary>Scores a text as one sentence.</summary>
internal static class ToneTexts
{
    private static readonly Segmenter Segmenter = new(partsOfSpeech: true);

    public static LexiconToneModel Model { get; } = new();

    public static Document Document(string text) => Segmenter.Segment(new ArticleInfo { Id = "test" }, text);

    public static ToneScore Of(string text, IToneModel? model = null)
    {
        var document = Document(text);
        return (model ?? Model).Score(document, 0, document.Tokens.Count);
    }

    public static ToneExplanation Explain(string text)
    {
        var document = Document(text);
        return Model.Explain(document, 0, document.Tokens.Count);
    }
}
