using System.Collections.Frozen;

namespace Parallax.Language.Forms;

/// <summary>The inflected forms of English words, so that a lexicon needs to list only the base form.</summary>
internal static class Inflector
{
    private const string Vowels = "aeiou";

    // Base form, then the forms that the rules do not make.
    private static readonly Dictionary<string, string[]> Irregular = EmbeddedText.Rows("text/irregular-forms.tsv")
        .ToDictionary(row => row[0], FormsOf, StringComparer.Ordinal);

    // Adverbs in -ly that mean something else than their adjective.
    private static readonly FrozenSet<string> NotOf = ListedWords.Of("text", "adverb-of-its-own");

    /// <summary>
    /// The inflected forms of <paramref name="word"/> (lower case) as a noun, verb or adjective; the word itself is not
    /// among them.
    /// </summary>
    public static IEnumerable<string> Forms(string word, PartOfSpeech pos)
    {
        if (word.Length < 3 || !char.IsLetter(word[^1])) return [];
        return pos switch
        {
            PartOfSpeech.Noun => [S(word)],
            PartOfSpeech.Verb => Verb(word),
            PartOfSpeech.Adj => Adjective(word),
            _ => [],
        };
    }

    private static IEnumerable<string> Verb(string word)
    {
        yield return S(word);
        yield return Ing(word);
        if (!Irregular.TryGetValue(word, out var forms)) yield return Ed(word);
        else foreach (var form in forms) yield return form;
    }

    private static IEnumerable<string> Adjective(string word)
    {
        if (Ly(word) is var adverb && !NotOf.Contains(adverb)) yield return adverb;
        var isForm = word.EndsWith("ed", StringComparison.Ordinal) || word.EndsWith("ing", StringComparison.Ordinal);
        if (word.Length > 7 || isForm) yield break;
        var ed = Ed(word);
        yield return ed[..^1] + "r";
        yield return ed[..^1] + "st";
    }

    private static string S(string word)
    {
        if (Irregular.TryGetValue(word, out var forms) && forms.Length == 1
            && forms[0].EndsWith("es", StringComparison.Ordinal))
            return forms[0];
        if (EndsInConsonantY(word)) return word[..^1] + "ies";
        return word.EndsWith('s') || word.EndsWith('x') || word.EndsWith('z')
            || word.EndsWith("ch", StringComparison.Ordinal) || word.EndsWith("sh", StringComparison.Ordinal)
            ? word + "es" : word + "s";
    }

    private static string Ed(string word)
    {
        if (word.EndsWith('e')) return word + "d";
        if (EndsInConsonantY(word)) return word[..^1] + "ied";
        return Doubles(word) ? word + word[^1] + "ed" : word + "ed";
    }

    private static string Ing(string word)
    {
        if (word.EndsWith("ie", StringComparison.Ordinal)) return word[..^2] + "ying";
        if (word.EndsWith('e') && !word.EndsWith("ee", StringComparison.Ordinal)) return word[..^1] + "ing";
        return Doubles(word) || Irregular.TryGetValue(word, out var forms)
            && forms.Contains(word + word[^1] + "ed")
            ? word + word[^1] + "ing" : word + "ing";
    }

    private static string Ly(string word)
    {
        if (word.EndsWith("ic", StringComparison.Ordinal)) return word + "ally";
        if (word.EndsWith("le", StringComparison.Ordinal) && word.Length > 4) return word[..^1] + "y";
        if (word.EndsWith("ll", StringComparison.Ordinal)) return word + "y";
        return EndsInConsonantY(word) ? word[..^1] + "ily" : word + "ly";
    }

    private static bool EndsInConsonantY(string word) =>
        word[^1] == 'y' && !Vowels.Contains(word[^2]);

    // One syllable that ends in consonant, vowel, consonant: stab, rob, slam.
    private static bool Doubles(string word)
    {
        if (Vowels.Contains(word[^1]) || word[^1] is 'w' or 'x' or 'y'
            || !Vowels.Contains(word[^2]) || Vowels.Contains(word[^3]))
            return false;
        return word.Count(c => Vowels.Contains(c)) == 1;
    }

    private static string[] FormsOf(string[] row) => row[1].Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
