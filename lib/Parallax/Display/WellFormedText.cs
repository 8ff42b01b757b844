namespace Parallax.Display;

/// <summary>Texts as Unicode has them: no half of a surrogate pair alone.</summary>
internal static class WellFormedText
{
    /// <summary>The text, each lone surrogate replaced by U+FFFD; offsets stay as they are.</summary>
    public static string Of(string text)
    {
        var first = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF');
        return first < 0 ? text : string.Create(text.Length, text, Replace);
    }

    private static void Replace(Span<char> target, string text)
    {
        text.CopyTo(target);
        for (var i = 0; i < target.Length; i++)
        {
            if (!char.IsSurrogate(target[i])) continue;
            var isPair = i + 1 < target.Length && char.IsSurrogatePair(target[i], target[i + 1]);
            if (isPair) i++;
            else target[i] = '\uFFFD';
        }
    }
}
