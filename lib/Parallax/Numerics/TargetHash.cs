namespace Parallax.Numerics;

/// <summary>Words as numbers: of the word itself and of its beginning.</summary>
internal static class TargetHash
{
    /// <summary>What every name counts as: a name must not carry a tone.</summary>
    public const uint Name = 0x51ed270b;

    /// <summary>
    /// Of a norm, and of its beginning: a stem good enough for counting together "criticise" and "criticism".
    /// </summary>
    public static (uint Word, uint Stem) Of(string norm)
    {
        var hash = 2166136261u;
        var stem = 0u;
        var cut = norm.Length <= 4
            ? norm.Length
            : norm.Length <= 6 ? 4 : norm.Length <= 8 ? 5 : 6;
        for (var i = 0; i < norm.Length; i++)
        {
            hash = (hash ^ norm[i]) * 16777619;
            if (i == cut - 1) stem = hash;
        }
        return (hash, stem);
    }

    /// <summary>A number of two numbers.</summary>
    public static uint Mix(uint a, uint b)
    {
        var x = (a * 0x9E3779B1u) ^ (b + 0x7F4A7C15u + (a << 6) + (a >> 2));
        x ^= x >> 15;
        x *= 0x85EBCA77u;
        return x ^ (x >> 13);
    }
}
