namespace Parallax;

/// <summary>Three classes of tone.</summary>
public enum ToneLabel
{
    /// <summary>Negative.</summary>
    Negative = -1,

    /// <summary>Neither.</summary>
    Neutral = 0,

    /// <summary>Positive.</summary>
    Positive = 1,
}
