namespace Parallax.Tone.Targets;

/// <summary>The stretches of words around a target whose average meaning is a feature.</summary>
internal static class TargetWindows
{
    /// <summary>
    /// How many there are: near, nearest, some and all words of meaning, on the left and on the right.
    /// </summary>
    public const int Count = 8;

    private const int Near = 5;
    private const int Nearest = 2;
    private const int Some = 5;

    /// <summary>The windows of a word as bits.</summary>
    /// <param name="right">Whether it stands to the right of the target.</param>
    /// <param name="distance">Tokens from the target, 1 for its neighbour.</param>
    /// <param name="content">Which word of meaning it is from the target, 1 for the first; 0 for a word of
    /// none.</param>
    public static uint Of(bool right, int distance, int content)
    {
        var bits = distance <= Near ? 1u : 0u;
        if (content > 0)
            bits |= 2 | (content <= Nearest ? 4u : 0u) | (content <= Some ? 8u : 0u);
        return right ? bits << 4 : bits;
    }
}
