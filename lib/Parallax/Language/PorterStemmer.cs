namespace Parallax.Language;

/// <summary>The stem of an English word.</summary>
/// <remarks>Porter (1980), "An algorithm for suffix stripping", Program 14(3), steps 1a to 5b as published.</remarks>
public static class PorterStemmer
{
    private static readonly (string Suffix, string By)[] Step2 =
    [
        ("ational", "ate"), ("tional", "tion"), ("enci", "ence"), ("anci", "ance"),
            ("izer", "ize"), ("abli", "able"), ("alli", "al"),
        ("entli", "ent"), ("eli", "e"), ("ousli", "ous"), ("ization", "ize"),
            ("ation", "ate"), ("ator", "ate"), ("alism", "al"),
        ("iveness", "ive"), ("fulness", "ful"), ("ousness", "ous"), ("aliti", "al"),
            ("iviti", "ive"), ("biliti", "ble"),
    ];

    private static readonly (string Suffix, string By)[] Step3 =
        [("icate", "ic"), ("ative", ""), ("alize", "al"), ("iciti", "ic"),
            ("ical", "ic"), ("ful", ""), ("ness", "")];

    private static readonly string[] Step4 =
    [
        "ement", "ance", "ence", "able", "ible", "ment", "ant", "ent", "ism", "ate", "iti", "ous", "ive", "ize",
            "ion", "al", "er", "ic", "ou",
    ];

    /// <summary>
    /// The stem; words that are not all of the letters a to z, or shorter than three, are their own stem.
    /// </summary>
    public static string Stem(string word)
    {
        if (word.Length < 3 || word.AsSpan().ContainsAnyExceptInRange('a', 'z')) return word;
        var stem = Step1C(Step1B(Step1A(word)));
        stem = Replace(stem, Step2);
        stem = Replace(stem, Step3);
        return Step5(Strip(stem));
    }

    private static string Step1A(string w) =>
        w.EndsWith("sses", StringComparison.Ordinal) || w.EndsWith("ies", StringComparison.Ordinal) ? w[..^2]
        : w.EndsWith('s') && !w.EndsWith("ss", StringComparison.Ordinal) ? w[..^1]
            : w;

    private static string Step1B(string w)
    {
        if (w.EndsWith("eed", StringComparison.Ordinal))
            return Measure(w.AsSpan()[..^3]) > 0 ? w[..^1] : w;
        var cut = w.EndsWith("ed", StringComparison.Ordinal) ? 2
            : w.EndsWith("ing", StringComparison.Ordinal) ? 3 : 0;
        if (cut == 0 || !HasVowel(w.AsSpan()[..^cut])) return w;
        w = w[..^cut];
        if (w.EndsWith("at", StringComparison.Ordinal) || w.EndsWith("bl", StringComparison.Ordinal)
            || w.EndsWith("iz", StringComparison.Ordinal))
            return w + "e";
        if (EndsDouble(w) && w[^1] is not ('l' or 's' or 'z'))
            return w[..^1];
        return Measure(w) == 1 && EndsCvc(w) ? w + "e" : w;
    }

    private static string Step1C(string w) =>
        w.EndsWith('y') && HasVowel(w.AsSpan()[..^1])
        ? w[..^1] + "i" : w;

    private static string Replace(string w, (string Suffix, string By)[] rules)
    {
        foreach (var (suffix, by) in rules.Where(r => w.EndsWith(r.Suffix, StringComparison.Ordinal)))
            return Measure(w.AsSpan()[..^suffix.Length]) > 0
                ? string.Concat(w.AsSpan()[..^suffix.Length], by) : w;
        return w;
    }

    private static string Strip(string w)
    {
        foreach (var suffix in Step4.Where(s => w.EndsWith(s, StringComparison.Ordinal)))
        {
            var stem = w[..^suffix.Length];
            return Measure(stem) > 1 && (suffix != "ion" || stem is [.., 's' or 't'])
                ? stem : w;
        }
        return w;
    }

    private static string Step5(string w)
    {
        if (w.EndsWith('e'))
        {
            var m = Measure(w.AsSpan()[..^1]);
            if (m > 1
                || (m == 1 && !EndsCvc(w.AsSpan()[..^1])))
                w = w[..^1];
        }
        return w.EndsWith("ll", StringComparison.Ordinal) && Measure(w) > 1 ? w[..^1] : w;
    }

    private static bool IsConsonant(ReadOnlySpan<char> w, int i) => w[i] switch
    {
        'a' or 'e' or 'i' or 'o' or 'u' => false,
        'y' => i == 0 || !IsConsonant(w, i - 1),
        _ => true,
    };

    // Porter's m: the number of times a vowel is followed by a consonant.
    private static int Measure(ReadOnlySpan<char> w)
    {
        var m = 0;
        for (var i = 1; i < w.Length; i++)
            if (IsConsonant(w, i) && !IsConsonant(w, i - 1)) m++;
        return m;
    }

    private static bool HasVowel(ReadOnlySpan<char> w)
    {
        for (var i = 0; i < w.Length; i++)
            if (!IsConsonant(w, i)) return true;
        return false;
    }

    private static bool EndsDouble(ReadOnlySpan<char> w) =>
        w.Length > 1 && w[^1] == w[^2]
        && IsConsonant(w, w.Length - 1);

    private static bool EndsCvc(ReadOnlySpan<char> w) => w.Length > 2 && IsConsonant(w, w.Length - 3)
        && !IsConsonant(w, w.Length - 2) && IsConsonant(w, w.Length - 1)
            && w[^1] is not ('w' or 'x' or 'y');
}
