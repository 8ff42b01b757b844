namespace Parallax.Articles;

/// <summary>Tells paragraphs about authors.</summary>
internal static class Biographies
{
    private const int MaxWords = 140;
    private static readonly PatternTable Openings = PatternTable.Load("biographies.tsv", "^", "", r => r[1] == "open");
    private static readonly PatternTable Cues = PatternTable.Load("biographies.tsv", "", "", r => r[1] == "cue");

    /// <summary>The person whose biography the paragraph begins; null where it begins none.</summary>
    public static string? Subject(Block block)
    {
        var value = block.Value;
        if (block.Words > MaxWords || !Openings.MayMatch(value)) return null;
        foreach (var pattern in Openings.Patterns)
            if (pattern.Start.Match(value) is { Success: true } match) return match.Groups["name"].Value;
        return null;
    }

    /// <summary>Whether the paragraph says what biographies say.</summary>
    public static bool HasCue(Block block) => block.Words <= MaxWords && Cues.MayMatch(block.Value);
}
