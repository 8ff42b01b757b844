using System.Collections.Frozen;
using Parallax.Language;

namespace Parallax.Comparison;

/// <summary>Tells words by which an outlet's style sheet shows from words by which its coverage does.</summary>
/// <remarks>
/// House style is: honorifics and titles cut short before a name; initials; months, weekdays, times of day and the
/// numbers beside them; spellings of which the outlet picked one; and the outlet's own name.
/// </remarks>
public static class HouseStyle
{
    private static readonly FrozenDictionary<string, string> Kinds = (
        from line in EmbeddedText.Lines("terms/house-style.tsv")
        let fields = line.Split('\t')
        from word in fields[1].Split(' ')
        select (Word: word, Kind: fields[0]))
        .ToFrozenDictionary(entry => entry.Word, entry => entry.Kind, StringComparer.Ordinal);

    private static readonly FrozenSet<string> BothSpellings =
        SpellingVariants.All.Keys.Where(k => !k.Contains('-')).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a term, in normal form, is a matter of house style.</summary>
    /// <param name="term">The term.</param>
    /// <param name="outlets">The outlets that are compared, whose names are house style as well.</param>
    public static bool Contains(string term, IEnumerable<string>? outlets = null)
    {
        var words = term.Split(' ');
        if (words.Any(IsSpelledForStyle) || IsDate(words)) return true;
        return outlets?.Any(outlet => IsNameOf(words, outlet)) ?? false;
    }

    private static bool IsSpelledForStyle(string word) =>
        Kind(word) == "honorific" || IsInitial(word) || BothSpellings.Contains(word);

    // "j.", where one outlet writes "Donald J. Trump".
    private static bool IsInitial(string word) => word is [>= 'a' and <= 'z', '.'];

    // A word that is more than a date's ("may", "sun") is one beside others.
    private static bool IsDate(string[] words)
    {
        var holdsDate = words.Any(word => Kind(word) is { } kind && (kind != "ambiguous" || words.Length > 1));
        return holdsDate && words.All(word => Kind(word) is not null || char.IsDigit(word[0]));
    }

    private static string? Kind(string word) => Kinds.GetValueOrDefault(word);

    private static bool IsNameOf(string[] words, string outlet)
    {
        var name = outlet.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var full = name is ["the", _, ..] ? name[1..] : name;
        return words.SequenceEqual(name) || words.SequenceEqual(full);
    }
}
