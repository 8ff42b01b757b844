namespace Parallax.Articles.Metadata;

/// <summary>Reads a person's name as catalogues write it: "McKay, John W., Jr.".</summary>
internal static class InvertedName
{
    private const int MostGivenNames = 3;
    private static readonly string[] Suffixes = ["Jr", "Sr", "II", "III", "IV"];

    /// <summary>The name in its usual order; null where the text is no such name.</summary>
    public static string? Read(string text)
    {
        var parts = text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length is < 2 or > 3 || !IsSurname(parts[0])) return null;
        var given = parts[1].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (given.Length > MostGivenNames || !Array.TrueForAll(given, IsGivenName)) return null;
        if (parts.Length == 2) return $"{parts[1]} {parts[0]}";
        return Suffixes.Contains(parts[2].TrimEnd('.'))
            ? $"{parts[1]} {parts[0]} {parts[2]}"
            : null;
    }

    /// <summary>One word in mixed case that is no outlet's: "Reuters, AFP" are two agencies.</summary>
    private static bool IsSurname(string text) =>
        !text.Contains(' ') && IsGivenName(text) && text.Any(char.IsLower) && !OutletNames.IsKnown(text);

    /// <summary>A capitalised word, or an initial with its point.</summary>
    private static bool IsGivenName(string word)
    {
        if (!char.IsUpper(word[0])) return false;
        return word.Any(char.IsLower) || word.Length <= 2 && word[^1] == '.';
    }
}
