namespace Parallax;

/// <summary>How negative or positive a stretch of text reads.</summary>
/// <param name="Value">−1 (negative) … 1 (positive); 0 where nothing was found.</param>
/// <param name="Hits">How many lexicon entries the value rests on: with 0, nothing is known, which is not "neutral".</param>
public readonly record struct ToneScore(double Value, int Hits)
{
    /// <summary>No lexicon entry was found.</summary>
    public static ToneScore None => default;
}
