using Parallax.Articles.Patterns;

namespace Parallax.Articles.Blocks;

/// <summary>Tells paragraphs about authors.</summary>
internal static class Biographies
{
    private const int MaxWords = 140;
    private static readonly ILookup<string, Rule> Rules = Rule.Load("biographies.tsv").ToLookup(r => r.Columns[0]);

    /// <summary>The person whose biography the paragraph begins; null where it begins none.</summary>
    public static string? Subject(Block block)
    {
        if (block.Words > MaxWords) return null;
        var value = block.Value;
        foreach (var rule in Rules["open"])
            if (rule.MayMatch(value) && rule.Start.Match(value) is { } match) return match.Named("name");
        return null;
    }

    /// <summary>Whether the paragraph says what biographies say.</summary>
    public static bool HasCue(Block block)
    {
        if (block.Words > MaxWords) return false;
        var value = block.Value;
        return Rules["cue"].Any(r => r.MayMatch(value) && r.Anywhere.IsMatch(value));
    }
}
