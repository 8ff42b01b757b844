namespace Parallax.Findings.Places;

/// <summary>The sentences in which a place lies, whole where the text is at hand.</summary>
/// <param name="First">Number of the first sentence.</param>
/// <param name="Last">Number of the last sentence.</param>
internal sealed record Passage(int First, int Last)
{
    private TextSpan? _whole;

    /// <summary>The section in which it begins.</summary>
    public required string Section { get; init; }

    /// <summary>Its words, or those with which it begins.</summary>
    public required string Text { get; init; }

    /// <summary>The passage of a place.</summary>
    public static Passage Of(ArticleAnalysis analysis, Place place)
    {
        var first = analysis.Sentences[place.Sentence];
        var section = first.Section.ToString().ToLowerInvariant();
        var last = LastSentence(analysis, first, place.Span);
        if (analysis.Text is not { } text)
            return new Passage(first.Index, first.Index) { Section = section, Text = first.Opening + " …" };
        var span = new TextSpan(first.Span.Start, last.Span.End);
        return new Passage(first.Index, last.Index)
        {
            Section = section,
            Text = OnOneLine(span.Of(text).ToString()),
            _whole = span,
        };
    }

    /// <summary>Where a span lies in the text; nowhere where that is not whole.</summary>
    public TextSpan Mark(TextSpan? span)
    {
        if (span is not { } place || _whole is not { } whole) return default;
        var start = Math.Clamp(place.Start - whole.Start, 0, Text.Length);
        return new TextSpan(start, Math.Clamp(place.End - whole.Start, start, Text.Length));
    }

    // A quote can go on over several sentences of its section.
    private static Sentence LastSentence(ArticleAnalysis analysis, Sentence first, TextSpan? span)
    {
        if (span is not { } place) return first;
        return analysis.Sentences
            .Skip(first.Index)
            .TakeWhile(s => s.Section == first.Section && s.Span.Start < place.End)
            .LastOrDefault(first);
    }

    // Letter for letter, so that offsets stay what they are.
    private static string OnOneLine(string text) => string.Concat(text.Select(Plain));

    private static char Plain(char letter) => char.IsControl(letter) ? ' ' : letter;
}
