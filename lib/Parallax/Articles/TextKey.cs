namespace Parallax.Articles;

/// <summary>A form of a name or line that is equal for spellings that differ in case, marks and blanks only.</summary>
internal static class TextKey
{
    private const int LongestOnStack = 512;

    /// <summary>Letters and digits alone, lower case.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        Span<char> buffer = text.Length <= LongestOnStack ? stackalloc char[text.Length] : new char[text.Length];
        var length = 0;
        foreach (var c in text)
            if (char.IsLetterOrDigit(c)) buffer[length++] = char.ToLowerInvariant(c);
        return new string(buffer[..length]);
    }
}
