namespace Parallax.Articles.Patterns;

/// <summary>Tells whether a text has a match, one table look-up a character: an automaton whose states are made when a text first needs them.</summary>
/// <remarks>Safe for use by several threads: states are published whole, and found under a lock.</remarks>
internal sealed class PatternRecognizer(PatternProgram program)
{
    private const int MaxStates = 2000;
    private readonly Dictionary<string, PatternState> states = new(StringComparer.Ordinal);
    private readonly PatternState accepting = new("", null), dead = new("", null), beginning = new("", null);
    private readonly Lock finding = new();

    /// <summary>
    /// Whether there is a match from <paramref name="start"/> on; it begins at or after <paramref name="begin"/>, a place
    /// before which nothing of it can stand.
    /// </summary>
    public bool Finds(string text, int start, out int begin)
    {
        begin = start;
        if (program.IsAnchored && start > 0) return false;
        var state = start == 0 ? beginning : Find("", Like(text[start - 1]));
        for (var i = start; i < text.Length; i++)
        {
            if (state.Places.Length == 0) begin = i;
            state = state.Next(text[i]) ?? Make(state, text[i]);
            if (state == accepting) return true;
            if (state == dead) return false;
        }
        if (state.Places.Length == 0) begin = text.Length;
        return new PatternExpansion(program, state, null).Accepts;
    }

    /// <summary>A character that stands for all that are alike to what follows them.</summary>
    private char Like(char c) => program.HasWordEdges && CharSet.IsWord(c) ? 'a' : ' ';

    private PatternState Make(PatternState from, char c)
    {
        var reached = new PatternExpansion(program, from, c);
        var to = reached.Accepts ? accepting : reached.Places.Length == 0 && program.IsAnchored ? dead : Find(reached.Places, Like(c));
        from.Lead(c, to);
        return to;
    }

    private PatternState Find(string places, char before)
    {
        var key = before + places;
        lock (finding)
        {
            if (states.TryGetValue(key, out var state)) return state;
            if (states.Count >= MaxStates) states.Clear();
            return states[key] = new(places, before);
        }
    }
}
