namespace Parallax.Language.Sentences;

/// <summary>Cuts a bare text into paragraphs.</summary>
internal static class Paragraphs
{
    /// <summary>
    /// The paragraphs of a text, trimmed. A blank line ends one, and so does any line break, unless the text was
    /// wrapped
    /// there: the line does not end a sentence and the next begins with a small letter.
    /// </summary>
    public static IEnumerable<TextSpan> Of(string text)
    {
        var start = 0;
        while (start < text.Length)
        {
            var end = LineEnd(text, start);
            while (end < text.Length && Wraps(text, start, end)) end = LineEnd(text, end + 1);
            if (Trim(text, start, end) is { Length: > 0 } span) yield return span;
            start = end + 1;
        }
    }

    private static int LineEnd(string text, int from)
    {
        var end = text.AsSpan(from).IndexOfAny('\n', '\r', '\u2029');
        return end < 0 ? text.Length : from + end;
    }

    private static bool Wraps(string text, int start, int end)
    {
        var next = end + 1;
        if (text[end] == '\r' && next < text.Length && text[next] == '\n') next++;
        if (next >= text.Length || !char.IsLower(text[next])) return false;
        var last = text.AsSpan(start, end - start).TrimEnd();
        return last.Length > 0 && last[^1] is not ('.' or '!' or '?' or '"' or '”' or ':');
    }

    private static TextSpan Trim(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return new TextSpan(start, end);
    }
}
