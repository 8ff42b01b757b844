namespace Parallax.Articles.Patterns;

/// <summary>Where a pattern matches.</summary>
internal sealed class PatternMatch(string text, int[] slots, IReadOnlyList<string> names)
{
    public int Index => slots[^2];

    public int Length => slots[^1] - slots[^2];

    public string Value => text[slots[^2]..slots[^1]];

    /// <summary>What a group took; null where it took no part or the pattern has none of that name.</summary>
    public string? this[string name]
    {
        get
        {
            for (var i = 0; i < names.Count; i++)
                if (names[i] == name && slots[2 * i + 1] >= 0) return text[slots[2 * i]..slots[2 * i + 1]];
            return null;
        }
    }
}
