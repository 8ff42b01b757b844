using Parallax.Tone;

namespace Parallax.Tests.Stores;

/// <summary>A stage that fails on one article.</summary>
internal sealed class FailingTone : IToneModel
{
    public string Version => "failing/1";

    public ToneScore Score(Document document, int first, int end) => document.Article.Id.EndsWith("a002", StringComparison.Ordinal)
        ? throw new InvalidOperationException("as it was asked to")
        : ToneScore.None;
}
