namespace Parallax.Language;

/// <summary>Estimates the number of syllables of English words from their spelling.</summary>
/// <remarks>
/// Groups of vowels, less silent endings, and more where two vowels are spoken apart. Wrong for about one word in ten.
/// </remarks>
public static class Syllables
{
    private static readonly string[] Apart = ["ia", "io", "iu", "eo", "ua", "uo", "ism", "eing", "ying", "oing",
        "uing"];
    private static readonly string[] OneSound = ["tion", "sion", "cia", "tia", "cio", "gio", "xio", "gua", "qua",
        "geo", "quo", "tious", "gia", "eou", "ssia", "cie"];

    /// <summary>Number of syllables, 1 at least; a word is expected in lower case.</summary>
    public static int Count(string word)
    {
        var letters = string.Concat(word.Where(char.IsLetter));
        var count = Groups(letters);
        if (letters.EndsWith('e')
            && !(letters.EndsWith("le", StringComparison.Ordinal) && letters.Length > 2
            && !IsVowel(letters[^3])))
            count--;
        else if (letters.EndsWith("es", StringComparison.Ordinal) && letters.Length > 3
            && letters[^3] is not ('s' or 'z' or 'x' or 'c' or 'g' or 'h' or 'i' or 'l'))
            count--;
        else if (letters.EndsWith("ed", StringComparison.Ordinal) && letters.Length > 3
            && letters[^3] is not ('t' or 'd') && !IsVowel(letters[^3]))
            count--;
        if (letters.EndsWith("ely", StringComparison.Ordinal) || letters.EndsWith("ement", StringComparison.Ordinal))
            count--;
        count += Apart.Sum(a => Occurrences(letters, a)) - OneSound
            .Sum(a => Occurrences(letters, a));
        return Math.Max(1, count);
    }

    private static int Groups(string letters)
    {
        var groups = 0;
        for (var i = 0; i < letters.Length; i++)
            if (IsVowel(letters[i]) && (i == 0 || !IsVowel(letters[i - 1])))
                groups++;
        return groups;
    }

    private static bool IsVowel(char c) =>
        c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'é' or 'è' or 'ö' or 'ü' or 'ä';

    private static int Occurrences(string letters, string part)
    {
        var found = 0;
        for (var at = letters.IndexOf(part, StringComparison.Ordinal); at >= 0; at = letters.IndexOf(part,
            at + 1, StringComparison.Ordinal))
            found++;
        return found;
    }
}
