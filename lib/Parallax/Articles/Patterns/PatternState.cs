namespace Parallax.Articles.Patterns;

/// <summary>What a <see cref="PatternRecognizer"/> knows at a place of a text.</summary>
/// <param name="places">The instructions that may be next, as the characters of a string in ascending order.</param>
/// <param name="before">A character like the one before the place; null at the beginning of the text.</param>
internal sealed class PatternState(string places, char? before)
{
    private const int Ascii = 128, Slots = 64;
    private readonly PatternState?[] ascii = new PatternState?[Ascii];
    private Edge?[]? beyond;

    public string Places => places;

    public char? Before => before;

    /// <summary>The state after a character; null where it is not known yet.</summary>
    public PatternState? Next(char c)
    {
        if (c < Ascii) return ascii[c];
        return beyond?[c % Slots] is { } edge && edge.On == c ? edge.To : null;
    }

    /// <summary>Sets the state after a character.</summary>
    public void Lead(char c, PatternState to)
    {
        if (c < Ascii) ascii[c] = to;
        else (beyond ??= new Edge?[Slots])[c % Slots] = new(c, to);
    }

    private sealed record Edge(char On, PatternState To);
}
