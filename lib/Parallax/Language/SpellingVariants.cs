using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace Parallax.Language;

/// <summary>One spelling for counting where British and American differ: the American one.</summary>
/// <remarks>
/// Only spellings of the same word are joined ("defence" and "defense", "co-operation" and "cooperation"), never
/// different words ("petrol", "gas"), and no spelling that is also another word ("story" for "storey"). Words are
/// expected in normal form: lower case, straight apostrophes. Beside the listed pairs, every word in -isation(s) or
/// -isational is joined to its spelling with z, except "improvisation".
/// </remarks>
public static class SpellingVariants
{
    private static readonly FrozenDictionary<string, string> Pairs = Load();

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> BySpan =
        Pairs.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The listed pairs: British or hyphenated spelling, American spelling.</summary>
    internal static IReadOnlyDictionary<string, string> All => Pairs;

    /// <summary>The spelling under which a word is counted; the same object where it has no other.</summary>
    public static string Normalize(string norm) => TryNormalize(norm, out var american) ? american : norm;

    /// <summary>Finds the spelling under which a word is counted; false where that is the word itself.</summary>
    /// <remarks>
    /// A hyphen compound that is found here is one word ("co-operation"), whatever is done with other compounds.
    /// Allocates only where the -isation rule applies.
    /// </remarks>
    public static bool TryNormalize(ReadOnlySpan<char> norm, [NotNullWhen(true)] out string? american)
    {
        american = null;
        // The shortest listed spelling has four letters.
        if (norm.Length < 4) return false;
        return BySpan.TryGetValue(norm, out american) || TryIsation(norm, out american);
    }

    private static bool TryIsation(ReadOnlySpan<char> norm, [NotNullWhen(true)] out string? american)
    {
        american = null;
        var at = norm.LastIndexOf("isation");
        if (at < 3 || norm[(at + 7)..] is not ("" or "s" or "al" or "ally")
            || norm.StartsWith("improv"))
            return false;
        american = string.Concat(norm[..(at + 1)], "z",
            norm[(at + 2)..]);
        return true;
    }

    private static FrozenDictionary<string, string> Load()
    {
        var classes = new Dictionary<string, string>(StringComparer.Ordinal);
        var pairs = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in EmbeddedText.Lines("terms/spelling.tsv"))
        {
            var fields = line.Split('\t');
            if (fields[0][0] == '@') classes[fields[0]] = fields[1];
            else AddEndings(pairs, fields, classes);
        }
        return pairs.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static void AddEndings(Dictionary<string, string> pairs, string[] fields, Dictionary<string,
        string> classes)
    {
        var endings = fields[2].Split(' ')
            .SelectMany(e => e[0] == '@' ? classes[e].Split(' ') : [e]);
        foreach (var ending in endings.Select(e => e == "-" ? "" : e))
            pairs[fields[0] + ending] = fields[1] + ending;
    }
}
