using Parallax.Language;

namespace Parallax.Classification.Models;

/// <summary>Turns texts into rows of features.</summary>
/// <remarks>Words are the tokens' norms: lower case, one spelling. Thread-safe.</remarks>
internal static class FeatureReader
{
    private static readonly Segmenter Plain = new();
    private static readonly ArticleInfo NoArticle = new() { Id = "text" };

    /// <summary>The features of a text, or of a target in it where one is given.</summary>
    /// <param name="text">The text.</param>
    /// <param name="target">The words that the class is about.</param>
    /// <param name="start">Where they are; null for their first occurrence.</param>
    /// <param name="label">The class, for training.</param>
    public static FeatureRow Read(string text, string? target, int? start = null, string label = "") =>
        target is null ? OfText(text, label) : new TargetReader(text, Norms(target), start).Read(label);

    /// <summary>Whether a target's words are in a text.</summary>
    public static bool Has(string text, string target) =>
        Norms(text).AsSpan().IndexOf(Norms(target)) >= 0;

    private static FeatureRow OfText(string text, string label)
    {
        var words = WordWindow.Text(Norms(text));
        return new FeatureRow { Label = label, Words = words, Characters = words };
    }

    private static string[] Norms(string text) =>
        [.. Plain.Segment(NoArticle, text).Tokens.Select(token => token.Norm)];
}
