using System.Collections.Frozen;

namespace Parallax.Quotes;

/// <summary>Tells kinds of source by their head noun, and news media by name.</summary>
internal static class SourceKinds
{
    private static readonly Lazy<FrozenDictionary<string,
        SpeakerKind>> Nouns = new(() => EmbeddedText.Rows("quotes/sources.tsv")
        .ToFrozenDictionary(c => c[0], c => Enum.Parse<SpeakerKind>(c[1], true),
            StringComparer.Ordinal));

    private static readonly Lazy<FrozenSet<string>> Media = new(() => EmbeddedText.Lines("quotes/media.txt")
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase));

    /// <summary>The kind of source that a noun makes; unknown where the list does not hold it.</summary>
    public static SpeakerKind OfNoun(string norm) => Nouns.Value.GetValueOrDefault(norm);

    /// <summary>Whether a name is that of a news medium; a leading "The" is no matter.</summary>
    public static bool IsMedium(string name) =>
        Media.Value.Contains(name.StartsWith("The ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name)
            || Media.Value.Contains(name);
}
