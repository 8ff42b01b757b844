namespace Parallax.Articles.Blocks;

/// <summary>Tells paragraphs about authors.</summary>
internal static class Biographies
{
    private const int MaxWords = 140;
    private static readonly ILookup<string, Rule> Rules = Rule.Load("biographies.tsv").ToLookup(r => r.Columns[0]);

    /// <summary>The person whose biography the paragraph begins; null where it begins none.</summary>
    public static string? Subject(Block block)
    {
        var value = block.Value;
        if (block.Words > MaxWords) return null;
        foreach (var rule in Rules["open"])
            if (rule.MayMatch(value) && rule.Start.Match(value) is { } match) return match["name"];
        return null;
    }

    /// <summary>Whether the paragraph says what biographies say.</summary>
    public static bool HasCue(Block block) => block.Words <= MaxWords
        && Rules["cue"].Any(r => r.MayMatch(block.Value) && r.Anywhere.IsMatch(block.Value));
}
