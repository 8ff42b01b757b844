namespace Parallax;

/// <summary>How negative or positive a stretch of text reads.</summary>
/// <param name="Value">−1 (negative) … 1 (positive); 0 where nothing was found.</param>
/// <param name="Hits">How many lexicon entries the value rests on: with 0, nothing is known, which is not
/// "neutral".</param>
public readonly record struct ToneScore(double Value, int Hits)
{
    /// <summary>A tone counts as negative below minus this, as positive above it.</summary>
    public const double NeutralBand = 0.05;

    /// <summary>The class of the value.</summary>
    internal ToneLabel Label => Value switch
    {
        > NeutralBand => ToneLabel.Positive,
        < -NeutralBand => ToneLabel.Negative,
        _ => ToneLabel.Neutral,
    };

    /// <summary>No lexicon entry was found.</summary>
    public static ToneScore None => default;
}
