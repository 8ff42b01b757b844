using System.Collections.Frozen;

namespace Parallax.Language.Forms;

/// <summary>Gives a verb's stem what -ed or -ing took from it: "hop" becomes "hope", "stopp" "stop".</summary>
/// <remarks>
/// English doubles a consonant where no e was lost, so that a short stem that ends in a single one had an e.
/// </remarks>
internal static class SilentE
{
    // Endings of longer stems before which an e was lost, longest first.
    private static readonly string[] Endings =
        ["ureat", "creat", "iat", "uat", "bat", "cat", "dat", "fat", "gat", "kat", "lat", "mat", "nat", "pat",
            "rat", "sat", "tat", "vat", "xat",
         "iz", "yz", "rg", "dg", "lg", "ang", "eng", "ag", "eg", "ig", "bl", "cl", "dl", "fl",
             "gl", "kl", "pl", "tl", "zl", "ul", "ur", "ir",
         "ad", "ed", "id", "od", "ud", "ak", "ok", "ap", "ib", "lik", "nam", "lin", "ut", "um",
             "yp", "yn", "ov", "c", "v", "u", "s", "z"];

    // Stems that are against the endings above, or follow none.
    private static readonly FrozenSet<string> Add = ListedWords.Of("text", "stem-with-e");

    private static readonly FrozenSet<string> Keep = ListedWords.Of("text", "stem-without-e");

    /// <summary>Whether there is a vowel.</summary>
    public static bool HasVowel(string stem) => stem.AsSpan().ContainsAny("aeiouy");

    /// <summary>Whether a stem is a verb as it stands, against the rules.</summary>
    public static bool IsWhole(string stem) => Keep.Contains(stem);

    /// <summary>The verb of a stem.</summary>
    public static string Restore(string stem)
    {
        if (Keep.Contains(stem)) return stem;
        if (Add.Contains(stem)) return stem + "e";
        if (stem.Length > 3 && stem[^1] == stem[^2]
            && !IsVowel(stem[^1]))
            return Undouble(stem);
        if (EndsInSingleConsonant(stem) && Syllables(stem) == 1)
            return stem[^1] is 'w' or 'x' or 'y' ? stem : stem + "e";
        var end = Endings.FirstOrDefault(e => stem.EndsWith(e, StringComparison.Ordinal));
        if (end is null || stem.EndsWith("ss", StringComparison.Ordinal)) return stem;
        return HasVowelPair(stem, end) ? stem : stem + "e";
    }

    // "hop", but not "need": a consonant behind one vowel; "qu" is a consonant.
    private static bool EndsInSingleConsonant(string stem)
    {
        if (stem.Length < 2 || IsVowel(stem[^1]) || !IsVowel(stem[^2])) return false;
        return stem.Length == 2 || !IsVowel(stem[^3]) || stem.Length > 3 && stem[^3] == 'u' && stem[^4] == 'q';
    }

    // A vowel pair before a single consonant leaves nothing to restore: "need", "treat", "explain".
    private static bool HasVowelPair(string stem, string end) =>
        end.Length == 2 && end[1] != 'z' && IsVowel(end[0])
        && stem.Length > 2 && IsVowel(stem[^3])
        && stem[^3] is not ('i' or 'u');

    // "stopp" → "stop", "controll" → "control"; "call", "pass", "add" and "buzz" end so themselves.
    private static string Undouble(string stem) => stem[^1] switch
    {
        's' or 'z' or 'f' => stem,
        'l' => stem.Length > 5 && stem[^3] is 'e' or 'o' && stem.Length > 6
            ? stem[..^1] : stem,
        _ => stem[..^1],
    };

    private static int Syllables(string stem)
    {
        var count = 0;
        for (var i = 0; i < stem.Length; i++)
            if (IsVowel(stem[i]) && (i == 0 || !IsVowel(stem[i - 1])))
                count++;
        return count;
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
