namespace Parallax.Articles;

/// <summary>White space at the ends of a text and within it.</summary>
internal static class WhiteSpace
{
    /// <summary>The span without white space at its ends.</summary>
    public static TextSpan Trim(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return new(start, end);
    }

    /// <summary>The text with every run of white space as one blank, none at its ends.</summary>
    public static string Collapse(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
