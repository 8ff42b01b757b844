using System.Globalization;

namespace Parallax.Tone;

/// <summary>A term that changes the valence of others.</summary>
/// <param name="Term">A word or several.</param>
/// <param name="Kind">What it does.</param>
/// <param name="Window">How many tokens after it a hit may begin.</param>
/// <param name="Factor">What the hit's valence is multiplied by.</param>
internal sealed record ToneModifier(string Term, ModifierKind Kind, byte Window, float Factor)
{
    /// <summary>The built-in modifiers.</summary>
    public static IReadOnlyList<ToneModifier> Default { get; } = [.. EmbeddedText.Lines("sentiment/modifiers.tsv")
        .Select(Parse)];

    /// <summary>
    /// The built-in ones and those found later: the model of tone toward a target was trained without these.
    /// </summary>
    public static IReadOnlyList<ToneModifier> ForSentences { get; } =
        [.. Default, .. EmbeddedText.Lines("sentiment/modifiers.news.tsv").Select(Parse)];

    private static ToneModifier Parse(string line)
    {
        var fields = line.Split('\t');
        return new ToneModifier(fields[0], Enum.Parse<ModifierKind>(fields[1], true),
            byte.Parse(fields[2], CultureInfo.InvariantCulture), float.Parse(fields[3], CultureInfo.InvariantCulture));
    }
}
