using System.Collections.Frozen;
using Parallax.Language;

namespace Parallax.Comparison;

/// <summary>Tells words by which an outlet's style sheet shows from words by which its coverage does.</summary>
/// <remarks>
/// House style is: honorifics, also before a name; months, weekdays, times of day and the numbers beside them;
/// spellings of which the outlet picked one; and the outlet's own name.
/// </remarks>
public static class HouseStyle
{
    private static readonly FrozenDictionary<string, string> Kinds = EmbeddedText.Lines("terms/house-style.tsv")
        .Select(l => l.Split('\t'))
        .SelectMany(f => f[1].Split(' ')
            .Select(w => (Word: w, Kind: f[0])))
        .ToFrozenDictionary(x => x.Word, x => x.Kind, StringComparer.Ordinal);

    private static readonly FrozenSet<string> BothSpellings =
        SpellingVariants.All.Keys.Where(k => !k.Contains('-')).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a term, in normal form, is a matter of house style.</summary>
    /// <param name="term">The term.</param>
    /// <param name="outlets">The outlets that are compared, whose names are house style as well.</param>
    public static bool Contains(string term, IEnumerable<string>? outlets = null)
    {
        var words = term.Split(' ');
        if (words.Any(w => Kind(w) is "honorific" || BothSpellings.Contains(w))) return true;
        var dated = words.Any(w => Kind(w) is { } kind
            && (kind != "ambiguous" || words.Length > 1));
        return (dated && words.All(w => Kind(w) is not null || IsNumber(w)))
            || (outlets?.Any(o => IsNameOf(words, o)) ?? false);
    }

    private static string? Kind(string word) => Kinds.GetValueOrDefault(word);

    private static bool IsNumber(string word) => char.IsDigit(word[0]);

    private static bool IsNameOf(string[] words, string outlet)
    {
        var name = outlet.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var full = name is ["the", _, ..] ? name[1..] : name;
        return words.SequenceEqual(name) || words.SequenceEqual(full);
    }
}
