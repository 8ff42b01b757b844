namespace Parallax.Articles.Patterns;

/// <summary>A regular expression without regard to case, in time linear in the text, that costs next to nothing to make.</summary>
/// <remarks>
/// It matches what .NET's does with <c>NonBacktracking | IgnoreCase | CultureInvariant | Singleline</c>; <c>$</c> is the very
/// end. Making that one takes milliseconds, and reading a single page needs ninety: a second before the first article.
/// </remarks>
internal sealed class Pattern
{
    private readonly PatternProgram program;
    private readonly PatternRecognizer recognizer;

    /// <exception cref="FormatException">The pattern uses what <see cref="PatternParser"/> does not know.</exception>
    public Pattern(string pattern)
    {
        program = new(pattern);
        recognizer = new(program);
    }

    /// <summary>Whether the pattern matches anywhere.</summary>
    public bool IsMatch(string text) => recognizer.Finds(text, 0, out _);

    /// <summary>The first match that begins at <paramref name="start"/> or after it; null where there is none.</summary>
    public PatternMatch? Match(string text, int start = 0) =>
        recognizer.Finds(text, start, out var begin) && new PatternSearcher(program, text).Find(begin) is { } slots ? new(text, slots, program.Names) : null;

    /// <summary>All matches, none of which overlap.</summary>
    public IEnumerable<PatternMatch> Matches(string text)
    {
        for (var match = Match(text); match is not null;)
        {
            yield return match;
            var after = match.Index + Math.Max(1, match.Length);
            match = after <= text.Length ? Match(text, after) : null;
        }
    }
}
