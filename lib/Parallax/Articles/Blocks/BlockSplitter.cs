namespace Parallax.Articles.Blocks;

/// <summary>Cuts a text into its paragraphs.</summary>
/// <remarks>
/// A line is a paragraph, as in text pasted from a page, unless the text is hard-wrapped (blank lines between paragraphs,
/// lines of about one width that end amid sentences): then what stands between blank lines is one.
/// </remarks>
internal static class BlockSplitter
{
    private const int MinWidth = 50, MaxWidth = 100;

    public static List<Block> Split(string text, TextSpan within)
    {
        var lines = Lines(text, within);
        return IsWrapped(text, lines) ? Join(text, lines) : lines.ConvertAll(l => new Block(text, l.Span, l.AfterBlank));
    }

    private static List<(TextSpan Span, bool AfterBlank)> Lines(string text, TextSpan within)
    {
        List<(TextSpan, bool)> lines = [];
        var blank = true;
        for (var start = within.Start; start < within.End;)
        {
            var length = text.AsSpan(start, within.End - start).IndexOfAny("\r\n\u0085\u2028\u2029\f\v");
            var end = length < 0 ? within.End : start + length;
            var span = Spans.Trim(text, new(start, end));
            if (span.Length > 0) lines.Add((span, blank));
            // "\r\n" is one break: the empty line between the two characters is not a blank one.
            if (span.Length > 0 || !(end > 0 && text[end - 1] == '\r' && end < within.End && text[end] == '\n')) blank = span.Length == 0;
            start = end + 1;
        }
        return lines;
    }

    /// <summary>Whether most lines that are followed by another of their paragraph are of wrapped width and end amid a sentence.</summary>
    private static bool IsWrapped(string text, List<(TextSpan Span, bool AfterBlank)> lines)
    {
        int inner = 0, cut = 0;
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (lines[i].Span.Length > MaxWidth + 30) return false;
            if (lines[i + 1].AfterBlank) continue;
            inner++;
            if (lines[i].Span.Length is >= MinWidth and <= MaxWidth && text[lines[i].Span.End - 1] is not ('.' or '”' or '"' or '?' or '!')) cut++;
        }
        return inner >= 4 && cut * 3 >= inner * 2;
    }

    private static List<Block> Join(string text, List<(TextSpan Span, bool AfterBlank)> lines)
    {
        List<Block> blocks = [];
        for (var i = 0; i < lines.Count;)
        {
            var first = i++;
            while (i < lines.Count && !lines[i].AfterBlank) i++;
            blocks.Add(new(text, new(lines[first].Span.Start, lines[i - 1].Span.End), true));
        }
        return blocks;
    }
}
