using Parallax.Language;

namespace Parallax.Quotes;

/// <summary>
/// Words in square brackets inside a quote, which are the outlet's: "[As the two countries] clearly are".
/// </summary>
public static class Insertions
{
    /// <summary>The bracketed insertions of a quote's content, brackets included.</summary>
    public static IReadOnlyList<TextSpan> In(string text, TextSpan content)
    {
        List<TextSpan>? found = null;
        for (var at = content.Start; at < content.End; at++)
        {
            if (text[at] != '[') continue;
            var close = text.AsSpan(at, content.End - at).IndexOf(']');
            if (close < 0) break;
            (found ??= []).Add(new TextSpan(at, at + close + 1));
            at += close;
        }
        return found ?? (IReadOnlyList<TextSpan>)[];
    }

    /// <summary>Number of inserted words in a quote's content.</summary>
    public static int Words(string text, IReadOnlyList<TextSpan> content) =>
        content.Sum(span => In(text,
            span).Sum(i => WordCounter.Count(i.Of(text))));
}
