namespace Parallax.Classification.Models;

/// <summary>Stretches of words as text for ML.NET, the target masked.</summary>
internal static class WordWindow
{
    /// <summary>The word in place of the target.</summary>
    public const string Mask = "targetmask";

    // A text without a word would leave a column without features, which ML.NET refuses.
    private const string Edge = "·";

    /// <summary>The words, one space between them.</summary>
    public static string Text(ReadOnlySpan<string> words) => string.Join(' ', [Edge, .. words]);

    /// <summary>The words, each occurrence of the target's words replaced by one word.</summary>
    public static string Masked(ReadOnlySpan<string> words, ReadOnlySpan<string> target)
    {
        var masked = new List<string>(words.Length + 1);
        while (!words.IsEmpty)
        {
            var isTarget = words.StartsWith(target);
            masked.Add(isTarget ? Mask : words[0]);
            words = words[(isTarget ? target.Length : 1)..];
        }

        return Text(masked.ToArray());
    }
}
