namespace Parallax.Articles.Blocks;

/// <summary>Cuts a text into its paragraphs.</summary>
/// <remarks>
/// A line is a paragraph, as in text pasted from a page, unless the text is hard-wrapped (blank lines between
/// paragraphs, lines of about one width that end amid sentences): then what is between blank lines is one.
/// </remarks>
internal static class BlockSplitter
{
    // Widths that mail and editors wrap at; a line that is longer by more than a word is not wrapped.
    private const int MinWidth = 50, MaxWidth = 100, Tolerance = 30, FewestWrapped = 4;
    private const string LineBreaks = "\r\n\u0085\u2028\u2029\f\v";

    public static List<Block> Split(string text, TextSpan within)
    {
        var lines = Lines(text, within);
        if (IsWrapped(text, lines)) return Join(text, lines);
        return lines.ConvertAll(l => new Block(text, l.Span, l.AfterBlank));
    }

    private static List<TextLine> Lines(string text, TextSpan within)
    {
        List<TextLine> lines = [];
        var afterBlank = true;
        for (var start = within.Start; start < within.End;)
        {
            var length = text.AsSpan(start, within.End - start).IndexOfAny(LineBreaks);
            var end = length < 0 ? within.End : start + length;
            var span = WhiteSpace.Trim(text, new(start, end));
            if (span.Length > 0) lines.Add(new(span, afterBlank));
            if (span.Length > 0 || !IsInBreak(text, end, within.End)) afterBlank = span.Length == 0;
            start = end + 1;
        }
        return lines;
    }

    /// <summary>Whether a place is between the two characters of "\r\n", which is one break.</summary>
    private static bool IsInBreak(string text, int at, int limit) =>
        at > 0 && at < limit && text[at - 1] == '\r' && text[at] == '\n';

    /// <summary>
    /// Whether most lines that others of their paragraph follow have a wrapped width and end amid a sentence.
    /// </summary>
    private static bool IsWrapped(string text, List<TextLine> lines)
    {
        int inner = 0, cut = 0;
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (lines[i].Span.Length > MaxWidth + Tolerance) return false;
            if (lines[i + 1].AfterBlank) continue;
            inner++;
            if (IsCut(text, lines[i].Span)) cut++;
        }
        return inner >= FewestWrapped && cut * 3 >= inner * 2;
    }

    private static bool IsCut(string text, TextSpan line)
    {
        var endsSentence = text[line.End - 1] is '.' or '”' or '"' or '?' or '!';
        return !endsSentence && line.Length is >= MinWidth and <= MaxWidth;
    }

    private static List<Block> Join(string text, List<TextLine> lines)
    {
        List<Block> blocks = [];
        for (var i = 0; i < lines.Count;)
        {
            var first = i++;
            while (i < lines.Count && !lines[i].AfterBlank) i++;
            blocks.Add(new(
                text,
                new(lines[first].Span.Start, lines[i - 1].Span.End),
                true));
        }
        return blocks;
    }
}
